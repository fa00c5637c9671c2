import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

import type { FailedRequest } from '../domain/errors.js';
import type { World } from '../domain/world.js';
import { exchange, type HttpAnswer } from './exchange.js';
import { ExchangeFault } from './exchange-fault.js';
import { refuseUnsafe } from './refuse-unsafe.js';
import { askedPauseMs, maxAttempts, mayRetry, ownPauseMs } from './retry.js';
import { runIsOver, timeLeftMs, type WhenRunEnds } from './run-end.js';
import { pause } from './stop-reason.js';
import { toError } from './to-error.js';

export interface TransportOptions {
  /** `https:`, or `http:` on this machine's loopback. */
  readonly baseUrl: URL;
  readonly apiKey: string;
  readonly world: World;
  /** When the whole run must be over, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  /** Numbers in [0, 1), for the jitter of pauses. */
  readonly random: () => number;
  /** The longest one request may take, in milliseconds. */
  readonly requestTimeoutMs: number;
}

export interface Request {
  /** Completes "Could not …" in messages, such as "register the evaluation dataset". */
  readonly task: string;
  readonly method: 'GET' | 'POST';
  /** Begins with a slash; its variable parts are percent-encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: object;
  readonly whenRunEnds?: WhenRunEnds;
  /** In milliseconds, instead of the transport's own limit. */
  readonly timeoutMs?: number;
}

export interface Received {
  /** Parsed JSON; `{}` for a status without content. */
  readonly body: unknown;
  readonly request: FailedRequest;
}

/** Sends one request, and repeats it where that is harmless. Throws RimeError, or why the run was stopped. */
export type Send = (request: Request) => Promise<Received>;

/** Throws InputError for an address or a key that can't be used safely. */
export function createTransport(options: TransportOptions): Send {
  const { baseUrl, apiKey, world, deadlineMs, random, requestTimeoutMs } = options;
  refuseUnsafe(baseUrl, apiKey);
  const keptAlive = new (baseUrl.protocol === 'https:' ? HttpsAgent : HttpAgent)({ keepAlive: true });

  return async (request) => {
    const { task, method, path, timeoutMs = requestTimeoutMs } = request;
    const url = toUrl(request, baseUrl);
    for (let attempts = 1; ; attempts++) {
      const leftMs = timeLeftMs(request, world, deadlineMs);
      const limitMs = Math.min(timeoutMs, leftMs);
      const result = await attempt(request, url, limitMs);
      const received = result instanceof ExchangeFault ? undefined : toReceived(result, method, url);
      if (received) return received;
      if (result instanceof ExchangeFault && result.kind === 'time-limit' && limitMs === leftMs) {
        throw runIsOver(request);
      }
      const error = toError({ task, method, url, apiKey }, result);
      if (attempts === maxAttempts || !mayRetry(method, result)) throw error;
      const pauseMs = pauseBefore(attempts, result);
      // Waiting past the end of the run would only hide what is wrong.
      if (pauseMs >= timeLeftMs(request, world, deadlineMs)) throw error;
      world.log.debug(`${error.message} Trying ${method} ${path} again in ${pauseMs} ms.`);
      await pause(pauseMs, world);
    }
  };

  async function attempt(request: Request, url: URL, limitMs: number): Promise<HttpAnswer | ExchangeFault> {
    const { method, path, whenRunEnds = 'stop' } = request;
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);
    const startedMs = world.clock.now();
    const result = await exchange({
      method,
      url,
      headers: headersOf(apiKey, body),
      body,
      timeoutMs: limitMs,
      signal: whenRunEnds === 'stop' ? world.signal : undefined,
      // The server may close an idle connection just when we write to it. A GET is then repeated; a POST is not, and
      // so gets a connection of its own.
      agent: method === 'GET' ? keptAlive : false,
    }).catch((error: unknown) => {
      if (error instanceof ExchangeFault) return error;
      throw error;
    });
    const outcome = result instanceof ExchangeFault ? result.kind : result.status;
    world.log.debug(`${method} ${path} → ${outcome} in ${Math.round(world.clock.now() - startedMs)} ms`);
    return result;
  }

  function pauseBefore(repeat: number, result: HttpAnswer | ExchangeFault): number {
    const retryAfter = result instanceof ExchangeFault ? undefined : result.headers['retry-after'];
    return askedPauseMs(retryAfter, world.clock.now()) ?? ownPauseMs(repeat, random);
  }
}

function toUrl({ path, query = {} }: Request, baseUrl: URL): URL {
  const url = new URL(path, baseUrl);
  url.search = new URLSearchParams(query).toString();
  return url;
}

function headersOf(apiKey: string, body: string | undefined): Record<string, string> {
  const headers = { 'rime-api-key': apiKey, accept: 'application/json', 'user-agent': 'rime-model-gate' };
  if (body === undefined) return headers;
  return {
    ...headers,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  };
}

/** `undefined` when the answer is no success or no JSON. */
function toReceived({ status, body }: HttpAnswer, method: string, url: URL): Received | undefined {
  if (status < 200 || status > 299) return undefined;
  const request: FailedRequest = { method, path: url.pathname, status };
  if (status === 204) return { body: {}, request };
  try {
    return { body: JSON.parse(body) as unknown, request };
  } catch {
    return undefined;
  }
}
