/** Pauses between two questions, in milliseconds. */
export interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

const growth = 1.5;
/** So that the end of a job of less than a minute is seen within two seconds. */
const shortWaitMs = 60_000;
const shortWaitPauseMs = 1975;
/** So that the end of a longer one is seen within a twentieth of its length. */
const shareOfWait = 0.0498;

/**
 * The pause after one of `pauseMs`, when the wait has taken `waitedMs` so far: grows by half each time, up to what the
 * length of the wait allows and never beyond the longest. A job of two hours is asked about some 300 times.
 */
export function nextPauseMs(waitedMs: number, pauseMs: number, { longestMs }: Pauses): number {
  const allowedMs = waitedMs < shortWaitMs ? shortWaitPauseMs : waitedMs * shareOfWait;
  return Math.min(pauseMs * growth, allowedMs, longestMs);
}
