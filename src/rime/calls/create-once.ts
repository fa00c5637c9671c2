import type { World } from '../../domain/world.js';
import { mayHaveActed } from './may-have-acted.js';
import { pause } from '../../http/stop-reason.js';
import { isConflict } from '../http/to-error.js';

export interface Creation<Thing> {
  readonly create: () => Promise<Thing>;
  /** Looks for what an earlier attempt may have made, by its name. */
  readonly find: () => Promise<Thing | undefined>;
  readonly world: World;
}

/** Before each look, in milliseconds: a server that lost the connection may still be at work. */
const pausesMs = [1000, 2000];
const maxAttempts = 3;

/**
 * Creates something exactly once, whatever happens to the answers: after a failure that may hide a success it is
 * looked for before it is asked for again, and a name that is taken is that of an earlier attempt or of somebody who
 * was faster. Throws the error of the last attempt.
 */
export async function createOnce<Thing>({ create, find, world }: Creation<Thing>): Promise<Thing> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await create();
    } catch (error) {
      const isTaken = isConflict(error);
      if (!isTaken && !mayHaveActed(error)) throw error;
      const found = isTaken ? await find() : await look(find, world);
      if (found !== undefined) return found;
      if (isTaken || attempt === maxAttempts) throw error;
      world.log.debug('It was not done, so it is asked for again.');
    }
  }
}

async function look<Thing>(find: () => Promise<Thing | undefined>, world: World): Promise<Thing | undefined> {
  for (const pauseMs of pausesMs) {
    await pause(pauseMs, world);
    const found = await find();
    if (found !== undefined) return found;
  }
  return undefined;
}
