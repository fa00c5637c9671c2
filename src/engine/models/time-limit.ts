/**
 * Does some work that may keep this process from doing anything else; whoever watches the process ends it after so many
 * milliseconds. `what`: the beginning of the sentence that tells of it.
 */
export type WithinTime = <Result>(
  what: string,
  limitMs: number,
  work: () => Promise<Result>,
) => Promise<Result>;

/** Where nobody watches. */
export const unwatched: WithinTime = (_what, _limitMs, work) => work();

/** The timeout is that of so many rows, so that a model may be as slow in large batches as in small ones. */
const rowsATimeout = 256;

export function limitOf(rowCount: number, timeoutMs: number): number {
  return timeoutMs * Math.ceil(rowCount / rowsATimeout);
}

export function tookTooLong(what: string, limitMs: number): string {
  return `${what} took longer than ${limitMs / 1000} s and was stopped.`;
}
