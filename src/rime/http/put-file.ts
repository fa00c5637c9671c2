import type { Readable } from 'node:stream';

import { RimeError, type FailedRequest } from '../../domain/errors.js';
import { isLoopback } from '../../domain/is-loopback.js';
import type { World } from '../../domain/world.js';
import type { Connections } from '../../http/connections.js';
import { exchange, type HttpAnswer } from '../../http/exchange.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { askedPauseMs, defaultAttempts, mayRetry, ownPauseMs } from '../../http/retry.js';
import { showForeign } from '../../domain/words/show-foreign.js';
import { pause } from '../../http/stop-reason.js';
import { toStorageError } from './to-storage-error.js';

export interface FilePut {
  /** For messages, such as `data/eval.csv`. */
  readonly what: string;
  /** Pre-signed, and so a secret. */
  readonly link: string;
  readonly sizeBytes: number;
  /** Opens the content from its start, for each attempt anew; it must end after `sizeBytes`, or fail. */
  readonly open: () => Readable;
}

export interface PutOptions {
  readonly connections: Connections;
  readonly world: World;
  /** When the whole run must be over, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  /** Numbers in [0, 1), for the jitter of pauses. */
  readonly random?: () => number;
  /** Without a byte for so long, an attempt is given up; in milliseconds. */
  readonly idleLimitMs?: number;
}

/**
 * Puts one file at a pre-signed link of a storage, which is no part of the cluster: it gets no API key. Tried up to
 * four times, each time from the start, since such a link takes a file in one piece. Throws RimeError, which names only
 * the storage's host, what `open` fails with, and why the run was stopped.
 */
export async function putFile(file: FilePut, options: PutOptions): Promise<void> {
  const { connections, world, deadlineMs, random = Math.random, idleLimitMs = 60_000 } = options;
  const what = showForeign(file.what, 200);
  const url = readLink(what, file.link);
  for (let attempt = 1; ; attempt++) {
    const leftMs = deadlineMs - world.clock.now();
    if (leftMs <= 0) throw runIsOver(what);
    const result = await within(leftMs, runIsOver(what), world.signal, (signal) =>
      exchange({
        method: 'PUT',
        url,
        headers: { 'content-length': String(file.sizeBytes), ...blobHeaders(url) },
        body: file.open(),
        timeoutMs: idleLimitMs,
        signal,
        agent: connections.agentFor(url, { keepAlive: true }),
        ca: connections.ca,
      }).catch(returnFault),
    );
    const outcome = result instanceof ExchangeFault ? result.kind : result.status;
    world.log.debug(`PUT ${what} to ${url.origin} → ${outcome}`);
    if (!(result instanceof ExchangeFault) && isStored(result)) return;
    const error = toStorageError(what, url, result);
    if (attempt === defaultAttempts || !mayRetry(true, result)) throw error;
    const pauseMs = pauseBefore(attempt, result);
    // Waiting past the end of the run would only hide what is wrong.
    if (pauseMs >= deadlineMs - world.clock.now()) throw error;
    world.log.debug(`${error.message} Trying again in ${pauseMs} ms.`);
    await pause(pauseMs, world);
  }

  function pauseBefore(repeat: number, result: HttpAnswer | ExchangeFault): number {
    const retryAfter = result instanceof ExchangeFault ? undefined : result.headers['retry-after'];
    return Math.max(askedPauseMs(retryAfter, world.clock.now()) ?? 0, ownPauseMs(repeat, random));
  }
}

/** A storage says that it has the file with a good status and no page; a page comes from a proxy, which has nothing. */
function isStored({ status, headers, body }: HttpAnswer): boolean {
  const isPage = /\bhtml\b/i.test(headers['content-type'] ?? '') && body.trim() !== '';
  return status >= 200 && status <= 299 && !isPage;
}

/** The longest time that Node's timers take, in milliseconds. */
const longestTimerMs = 2 ** 31 - 1;

/** Aborts `work` with `tooLate` after `limitMs`, or when the run is stopped. */
async function within<Result>(
  limitMs: number,
  tooLate: Error,
  runSignal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(tooLate), Math.min(limitMs, longestTimerMs));
  try {
    return await work(AbortSignal.any([runSignal, end.signal]));
  } finally {
    clearTimeout(timer);
  }
}

const request: FailedRequest = { method: 'PUT', path: '/', status: undefined };

function readLink(what: string, link: string): URL {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url && isSafe) return url;
  const problem = url
    ? `wants it sent to ${showForeign(url.origin, 120)} without encryption, which is not done`
    : 'gave a link that is none';
  throw new RimeError('bad-response', `Could not upload ${what}: the cluster ${problem}.`, request);
}

function runIsOver(what: string): RimeError {
  const message = `Could not upload ${what}: the time of the whole run (timeout) is over.`;
  return new RimeError('timeout', message, request);
}

/** Azure's storage wants the kind of blob named; the others ignore it. Source: REST documentation, "Put Blob". */
function blobHeaders({ hostname }: URL): Record<string, string> {
  return hostname.endsWith('.blob.core.windows.net') ? { 'x-ms-blob-type': 'BlockBlob' } : {};
}

function returnFault(error: unknown): ExchangeFault {
  if (error instanceof ExchangeFault) return error;
  throw error;
}
