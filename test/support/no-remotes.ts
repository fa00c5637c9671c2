import { createWebFiles } from '../../src/engine/downloads/web-files.js';
import { createHub } from '../../src/engine/hub/hub.js';
import type { Remotes } from '../../src/engine/jobs/fetch-sources.js';
import { makeWorld } from './fake-world.js';

const world = makeWorld();

/** For jobs whose files are all on this machine. */
export const noRemotes: Remotes = {
  hub: createHub({ HF_HUB_OFFLINE: '1', HF_HUB_CACHE: '/nowhere' }, { world }),
  web: createWebFiles('/nowhere', { world }),
};
