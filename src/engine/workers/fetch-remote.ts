import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../domain/world.js';
import { createWebFiles } from '../downloads/web-files.js';
import { createHub } from '../hub/hub.js';
import { type FetchedJob, fetchSources, type Remotes } from '../jobs/fetch-sources.js';
import type { EngineSettings, JobSpec } from '../jobs/job-spec.js';

/** Has all that a job needs on this machine. Throws as `fetchSources`. */
export async function fetchRemote(spec: JobSpec, world: World): Promise<FetchedJob> {
  return fetchSources(spec, openRemotes(spec.settings, world));
}

/** The Hub and the web, as the environment of this process says how to reach them. */
export function openRemotes({ cache }: Pick<EngineSettings, 'cache'>, world: World): Remotes {
  return {
    hub: createHub(process.env, { world }),
    web: createWebFiles(join(cache?.folder ?? tmpdir(), 'downloads'), { world }),
  };
}
