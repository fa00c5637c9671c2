import type { Readable } from 'node:stream';

import { RimeError } from '../domain/errors.js';
import { isLoopback } from '../domain/is-loopback.js';
import type { World } from '../domain/world.js';
import type { Connections } from './connections.js';
import { exchange, type HttpAnswer } from './exchange.js';
import { ExchangeFault } from './exchange-fault.js';
import { askedPauseMs, defaultAttempts, mayRetry, ownPauseMs } from './retry.js';
import { showForeign } from './show-foreign.js';
import { pause } from './stop-reason.js';

export interface FilePut {
  /** For messages, such as `data/eval.csv`. */
  readonly what: string;
  /** Pre-signed, and so a secret. */
  readonly link: string;
  readonly sizeBytes: number;
  /** Opens the content from its start, for each attempt anew. */
  readonly open: () => Readable;
}

/** Without a byte for so long, an upload is tried again. In milliseconds. */
const idleLimitMs = 60_000;

/**
 * Puts one file at a pre-signed link of a storage, which is no part of the cluster: it gets no API key. Tried up to
 * four times, each time from the start. Throws RimeError, which names only the storage's host, and the signal's reason.
 */
export async function putFile(
  { what, link, sizeBytes, open }: FilePut,
  connections: Connections,
  world: World,
  random: () => number = Math.random,
): Promise<void> {
  const url = new URL(link);
  refuseUnsafe(url, what);
  for (let attempt = 1; ; attempt++) {
    const result = await exchange({
      method: 'PUT',
      url,
      headers: { 'content-length': String(sizeBytes), ...blobHeaders(url) },
      body: open(),
      timeoutMs: idleLimitMs,
      signal: world.signal,
      agent: connections.agentFor(url, { keepAlive: true }),
      ca: connections.ca,
    }).catch(returnFault);
    const outcome = result instanceof ExchangeFault ? result.kind : result.status;
    world.log.debug(`PUT ${what} to ${url.origin} → ${outcome}`);
    if (!(result instanceof ExchangeFault) && result.status >= 200 && result.status <= 299) return;
    const error = toError(what, url, result);
    if (attempt === defaultAttempts || !mayRetry(true, result)) throw error;
    const retryAfter = result instanceof ExchangeFault ? undefined : result.headers['retry-after'];
    const pauseMs = askedPauseMs(retryAfter, world.clock.now()) ?? ownPauseMs(attempt, random);
    world.log.debug(`${error.message} Trying again in ${pauseMs} ms.`);
    await pause(pauseMs, world);
  }
}

/** Azure's storage wants the kind of blob named; the others ignore it. */
function blobHeaders({ hostname }: URL): Record<string, string> {
  return hostname.endsWith('.blob.core.windows.net') ? { 'x-ms-blob-type': 'BlockBlob' } : {};
}

function refuseUnsafe({ protocol, hostname, origin }: URL, what: string): void {
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return;
  const message = `Could not upload ${what}: the cluster wants it sent to ${showForeign(origin, 120)} without encryption, which is not done.`;
  throw new RimeError('bad-response', message, { method: 'PUT', path: '/', status: undefined });
}

function toError(what: string, { origin }: URL, result: HttpAnswer | ExchangeFault): RimeError {
  const head = `Could not upload ${what} to the storage ${showForeign(origin, 120)}:`;
  const request = { method: 'PUT', path: '/', status: undefined };
  if (result instanceof ExchangeFault) {
    const code = result.kind === 'tls' ? 'tls' : 'unreachable';
    return new RimeError(code, `${head} the request ${result.message}.`, request, { cause: result });
  }
  const { status, body } = result;
  const code = status === 403 ? 'forbidden' : status >= 500 ? 'server-error' : 'invalid-request';
  return new RimeError(code, `${head} it answered ${status}.${tellReason(body)}`, { ...request, status });
}

/** A storage's error may quote the signed request, so only its code and message are shown. */
function tellReason(body: string): string {
  const head = body.slice(0, 10_000);
  const [code, message] = ['Code', 'Message'].map(
    (name) => new RegExp(`<${name}>([^<]{1,300})</${name}>`).exec(head)?.[1],
  );
  const said = [code, message].filter((text) => text !== undefined).join(': ');
  return said === '' ? '' : ` It says: "${showForeign(said, 300)}".`;
}

function returnFault(error: unknown): ExchangeFault {
  if (error instanceof ExchangeFault) return error;
  throw error;
}
