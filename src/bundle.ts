/**
 * The one entry of the bundle. Each program is loaded only when it is started, and what they share stands in `dist`
 * once; the engine's part is loaded only when there is no cluster. `scripts/build.mjs` writes the launchers.
 */
import { isMainThread } from 'node:worker_threads';
import type { PackageHome } from './domain/package-home.js';
import { endOnCrash, tellPlainly } from './surroundings/end-on-crash.js';
import { keepYoungGenerationSmall } from './surroundings/small-young-generation.js';

export const action = async (home: PackageHome): Promise<void> => {
  endOnCrash(tellPlainly);
  keepYoungGenerationSmall();
  await (await import('./index.js')).action(home);
};

export const cli = async (home: PackageHome): Promise<void> => {
  endOnCrash(tellPlainly);
  keepYoungGenerationSmall();
  await (await import('./cli.js')).cli(home);
};

export const post = async (): Promise<void> => (await import('./post.js')).post();

/** A process, and each thread of it. */
export const worker = async (): Promise<void> =>
  isMainThread
    ? (await import('./engine/workers/receive-task.js')).receiveTask()
    : await (await import('./engine/workers/read-ahead.js')).readInThread();
