import type { Amount } from '../domain/world.js';

export interface TimeLeft {
  /** Notes what is done at this time. Another total, or less done than before, is another task. */
  note(amount: Amount, nowMs: number): void;
  /** Milliseconds until all is done at the pace since the first note, ≥ 0; `undefined` until there is a pace. */
  estimateMs(nowMs: number): number | undefined;
}

interface Mark extends Amount {
  readonly atMs: number;
}

/** Guesses how long a task still takes. What was done before the first note says nothing about its pace. */
export function createTimeLeft(): TimeLeft {
  let first: Mark | undefined;
  let last: Mark | undefined;
  return {
    note: ({ done, total }, atMs) => {
      const mark = { done, total, atMs };
      if (!first || !last || total !== last.total || done < last.done) first = last = mark;
      else if (done > last.done) last = mark;
    },
    estimateMs: (nowMs) => {
      if (!first || !last || last.done <= first.done) return undefined;
      const perUnitMs = (last.atMs - first.atMs) / (last.done - first.done);
      return Math.max(0, perUnitMs * (last.total - last.done) - (nowMs - last.atMs));
    },
  };
}
