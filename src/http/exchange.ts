import type { Agent, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

import { ExchangeFault, toExchangeFault } from './exchange-fault.js';
import { formatDuration } from '../domain/words/format-duration.js';
import { openClient } from './open-client.js';
import { stopReason } from './stop-reason.js';

export interface Exchange {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Read to its end, or destroyed. */
  readonly body: string | Readable | undefined;
  /** For the whole exchange, from the look-up of the host to the last byte; a stream's each piece starts it anew. */
  readonly timeoutMs: number;
  /** Ends the exchange when it is aborted. */
  readonly signal: AbortSignal | undefined;
  readonly agent: Agent;
  /** Trusted certificates in PEM; `undefined` for Node's own choice. */
  readonly ca: readonly string[] | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** No answer of the API comes near it; more would only fill the runner's memory. */
export const maxAnswerBytes = 64 * 1024 * 1024;

/**
 * Sends one request and reads the whole answer, whatever its status; redirects are not followed.
 * Throws ExchangeFault when there is no whole answer, and the signal's reason when it was aborted.
 */
export function exchange(asked: Exchange): Promise<HttpAnswer> {
  return receive(asked, async (message) => ({
    status: message.statusCode ?? 0,
    headers: message.headers,
    body: await readText(message),
  }));
}

/**
 * Sends one request and has `read` take the answer, which it must read to its end or destroy; it calls `onPiece` for each
 * piece of a long one, so that the limit counts from there. Redirects are not followed.
 * Throws ExchangeFault when there is no answer, what `read` throws, and the signal's reason when it was aborted.
 */
export async function receive<Result>(
  asked: Exchange,
  read: (message: IncomingMessage, onPiece: () => void) => Promise<Result>,
): Promise<Result> {
  const { method, url, headers, body, timeoutMs, signal, agent, ca } = asked;
  // Destroying a request makes its answer end as if the server had cut it off: the true reason is that of `end`.
  const end = new AbortController();
  const stop = (): void => {
    if (signal) end.abort(stopReason(signal));
  };
  const timer = setTimeout(() => end.abort(tooSlow(timeoutMs)), timeoutMs);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (signal?.aborted) stop();
    end.signal.throwIfAborted();
    if (typeof body === 'object') body.once('error', (error) => end.abort(error));
    const client = await openClient({ url, agent, ca, signal: end.signal });
    end.signal.throwIfAborted();
    const sent = client.request(method, url.href, body ?? null, headers);
    if (typeof body === 'object') body.on('data', () => timer.refresh());
    const { message } = await sent.catch((error: unknown) => {
      throw toExchangeFault(error as Error);
    });
    return await read(message, () => timer.refresh());
  } catch (error) {
    end.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    if (typeof body === 'object') giveUp(body, end);
  }
}

/** The client would end the request of a body that closes early, and the connection be kept in the middle of it. */
function giveUp(body: Readable, end: AbortController): void {
  if (!body.readableEnded) end.abort();
  body.destroy();
}

/** The body of an answer as text. Throws ExchangeFault when it is cut off or longer than `maxBytes`. */
export async function readText(message: IncomingMessage, maxBytes = maxAnswerBytes): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of piecesOf(message)) {
    bytes += piece.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** The body of an answer as it comes; not read to its end, it is destroyed. Throws ExchangeFault when it is cut off. */
export async function* piecesOf(message: IncomingMessage): AsyncGenerator<Buffer> {
  let bytes = 0;
  const pieces = (message as AsyncIterable<Buffer, undefined>)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { value, done } = await pieces.next().catch((error: unknown) => {
        throw new ExchangeFault('cut-off', `got an answer that was cut off after ${bytes} bytes`, {
          cause: error,
        });
      });
      if (done) return;
      bytes += value.length;
      yield value;
    }
  } finally {
    message.destroy();
  }
}

function tooSlow(timeoutMs: number): ExchangeFault {
  return new ExchangeFault('time-limit', `got no whole answer within ${formatDuration(timeoutMs)}`);
}

function tooLarge(maxBytes: number): ExchangeFault {
  const mebibytes = maxBytes / 1024 / 1024;
  return new ExchangeFault('too-large', `got an answer of more than ${mebibytes} MiB, which is not read`);
}
