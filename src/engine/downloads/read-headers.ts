import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Whether an answer is a page for people: of a login, a proxy, an error that is none. */
export function isPage(headers: IncomingHttpHeaders): boolean {
  return /\bhtml\b/i.test(headers['content-type'] ?? '');
}

export interface Part {
  /** The first byte that an answer brings; −1 when it does not say so. */
  readonly start: number;
  /** Bytes of the whole file, of which it may be the end; `undefined` when that is not told. */
  readonly wholeBytes: number | undefined;
}

/** What of a file an answer of status 200 or 206 brings. */
export function partOf({ statusCode, headers }: IncomingMessage): Part {
  const length = headers['content-length'];
  if (statusCode !== 206) return { start: 0, wholeBytes: length === undefined ? undefined : Number(length) };
  // `bytes 100-199/200`
  const [, start, whole] =
    /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15}|\*)$/.exec(headers['content-range'] ?? '') ?? [];
  return {
    start: Number(start ?? -1),
    wholeBytes: whole === undefined || whole === '*' ? undefined : Number(whole),
  };
}

/** Whether a body that was cut off would have been noticed. */
export function tellsItsEnd({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}
