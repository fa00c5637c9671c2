import { RimeError } from '../../domain/errors.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import type { World } from '../../domain/world.js';
import { isTooLarge } from '../../http/exchange-fault.js';
import { nextPauseMs, type Pauses } from './next-pause.js';
import { pause } from '../../http/stop-reason.js';

export interface Poll<State> {
  readonly ask: () => Promise<State>;
  /** An unknown state is not final: the deadline ends the wait for it. */
  readonly isFinal: (state: State) => boolean;
  /** Told of every answer. */
  readonly onState: (state: State) => void;
  /** The error when the time is over; `last` is the last answer, `trouble` why there was none since. */
  readonly tooLate: (last: State | undefined, trouble: RimeError | undefined) => Error;
  /** There is news to ask for: ends the pause in which it resolves, or the next one. Never rejects. */
  readonly wake?: Promise<void> | undefined;
  readonly pauses: Pauses;
  /** In milliseconds since the epoch; may move with what has been answered. */
  readonly deadlineMs: () => number;
  readonly world: World;
}

/**
 * Asks until the answer is final, and returns that. A cluster that is down for a while does not end the wait: each
 * such time is told in one line when it begins and one when it is over. Throws what `tooLate` makes at the deadline,
 * any other error at once, and the signal's reason.
 */
export async function poll<State>(options: Poll<State>): Promise<State> {
  const { ask, isFinal, onState, tooLate, pauses, deadlineMs, world } = options;
  const { log, clock } = world;
  const startedMs = clock.now();
  let alarm = options.wake && toSignal(options.wake);
  let last: State | undefined;
  let trouble: { readonly error: RimeError; readonly sinceMs: number } | undefined;
  for (
    let pauseMs = Math.min(pauses.firstMs, pauses.longestMs);
    ;
    pauseMs = nextPauseMs(clock.now() - startedMs, pauseMs, pauses)
  ) {
    try {
      last = await ask();
      if (trouble)
        log.info(`The cluster answers again, after ${formatDuration(clock.now() - trouble.sinceMs)}.`);
      trouble = undefined;
      onState(last);
      if (isFinal(last)) return last;
    } catch (error) {
      if (error instanceof RimeError && error.code === 'timeout') throw tooLate(last, trouble?.error);
      if (!isPassing(error, last !== undefined)) throw error;
      if (!trouble) log.warning(`${error.message} Will keep asking until the time is over.`);
      trouble = { error, sinceMs: trouble?.sinceMs ?? clock.now() };
    }
    const leftMs = deadlineMs() - clock.now();
    if (leftMs <= 0) throw tooLate(last, trouble?.error);
    await pause(Math.min(pauseMs, leftMs), world, alarm);
    // It has rung: a server that is behind its own news is asked at the usual pace.
    if (alarm?.aborted) alarm = undefined;
  }
}

function toSignal(wake: Promise<void>): AbortSignal {
  const controller = new AbortController();
  void wake.then(() => controller.abort());
  return controller.signal;
}

/**
 * Troubles of the cluster or the network, which say nothing about what is waited for. An unreadable answer is one only
 * after a good one: a proxy's own page in between, not a server that is no cluster. One that is too large stays so.
 */
function isPassing(error: unknown, hasAnswered: boolean): error is RimeError {
  if (!(error instanceof RimeError)) return false;
  if (isTooLarge(error)) return false;
  if (error.code === 'bad-response') return hasAnswered;
  return ['unreachable', 'server-error', 'rate-limited'].includes(error.code);
}
