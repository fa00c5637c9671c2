import { RimeError } from '../domain/errors.js';
import type { World } from '../domain/world.js';
import { pause } from './stop-reason.js';

/** Pauses between two questions, in milliseconds: from the first they grow by half each time, up to the longest. */
export interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

export interface Poll<State> {
  readonly ask: () => Promise<State>;
  /** An unknown state is not final: the deadline ends the wait for it. */
  readonly isFinal: (state: State) => boolean;
  /** Told of every answer. */
  readonly onState: (state: State) => void;
  /** The error when the time is over; `last` is the last answer, `trouble` why there was none since. */
  readonly tooLate: (last: State | undefined, trouble: RimeError | undefined) => Error;
  readonly pauses: Pauses;
  /** In milliseconds since the epoch. */
  readonly deadlineMs: number;
  readonly world: World;
}

const growth = 1.5;

/**
 * Asks until the answer is final, and returns that. A cluster that is down for a while does not end the wait: that is
 * warned of once. Throws what `tooLate` makes at the deadline, any other error at once, and the signal's reason.
 */
export async function poll<State>(options: Poll<State>): Promise<State> {
  const { ask, isFinal, onState, tooLate, pauses, deadlineMs, world } = options;
  let last: State | undefined;
  let trouble: RimeError | undefined;
  let hasWarned = false;
  for (let pauseMs = pauses.firstMs; ; pauseMs *= growth) {
    try {
      last = await ask();
      trouble = undefined;
      onState(last);
      if (isFinal(last)) return last;
    } catch (error) {
      if (error instanceof RimeError && error.code === 'timeout') throw tooLate(last, trouble);
      if (!isPassing(error)) throw error;
      trouble = error;
      if (!hasWarned) world.log.warning(`${error.message} Will keep asking until the time is over.`);
      hasWarned = true;
    }
    const leftMs = deadlineMs - world.clock.now();
    if (leftMs <= 0) throw tooLate(last, trouble);
    await pause(Math.min(pauseMs, pauses.longestMs, leftMs), world);
  }
}

/** Troubles of the cluster or the network, which say nothing about what is waited for. */
function isPassing(error: unknown): error is RimeError {
  return error instanceof RimeError && ['unreachable', 'server-error', 'rate-limited'].includes(error.code);
}
