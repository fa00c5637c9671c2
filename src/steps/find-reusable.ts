import { RimeError } from '../domain/errors.js';
import type { World } from '../domain/world.js';
import type { Job } from '../rime/answers/decode-job.js';
import type { RimeClient } from '../rime/rime-client.js';
import type { Story, Talk } from './story.js';
import { isOver } from './wait-for-job.js';

export type Reusable =
  | { readonly kind: 'finished'; readonly testRunId: string }
  | { readonly kind: 'live'; readonly jobId: string };

/** How long a job may take to tell its test run before another one is started, in milliseconds. */
const settleMs = 60_000;
const pauseMs = 2000;

/**
 * A finished or live run of this name in the project, so that the same commit is not tested twice. A name without the
 * commit in it may be that of other code, whose results would be a lie here; such a name is refused with a warning.
 */
export async function findReusable(
  { client, plan, commitSha, world }: Talk & Pick<Story, 'commitSha'>,
  projectId: string,
): Promise<Reusable | undefined> {
  const { name } = plan.run;
  if (commitSha === undefined || !name.includes(commitSha.slice(0, 7))) {
    world.log.warning(
      `reuse: same-commit has no effect, since the run's name "${name}" does not hold the commit's short SHA. Leave run-name out, or add \${{ github.sha }} to it.`,
    );
    return undefined;
  }
  return (await findFinished(client, projectId, name)) ?? (await findLive(client, projectId, name, world));
}

/** The newest completed run of that name. */
async function findFinished(
  client: RimeClient,
  projectId: string,
  name: string,
): Promise<Reusable | undefined> {
  let newest: { readonly testRunId: string; readonly uploadedAtMs: number } | undefined;
  for await (const run of client.testRuns.list(projectId)) {
    const { testRunId, uploadedAtMs = 0 } = run;
    if (!run.isCompleted || !isNamed(run.name, name)) continue;
    if (!newest || uploadedAtMs > newest.uploadedAtMs) newest = { testRunId, uploadedAtMs };
  }
  return newest && { kind: 'finished', testRunId: newest.testRunId };
}

async function findLive(
  client: RimeClient,
  projectId: string,
  name: string,
  world: World,
): Promise<Reusable | undefined> {
  const endMs = world.clock.now() + settleMs;
  for (;;) {
    let isUnsettled = false;
    for await (const job of client.jobs.list(projectId)) {
      if (isOver(job) || job.isCancelling) continue;
      const runName = await nameOf(client, job);
      if (runName === undefined) isUnsettled = true;
      else if (isNamed(runName, name)) return { kind: 'live', jobId: job.jobId };
    }
    if (!isUnsettled || world.clock.now() >= endMs) return undefined;
    world.log.progress('Waiting until the running stress tests tell their names.');
    await world.clock.sleep(pauseMs, world.signal);
  }
}

/** `undefined` while the job has no test run yet. */
async function nameOf(client: RimeClient, { testRunId }: Job): Promise<string | undefined> {
  if (testRunId === undefined) return undefined;
  try {
    return (await client.testRuns.get(testRunId)).name;
  } catch (error) {
    if (error instanceof RimeError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** A run that registered nothing of its own carries a suffix until it is renamed at its end. */
function isNamed(runName: string, name: string): boolean {
  return runName === name || runName.startsWith(`${name} #`);
}
