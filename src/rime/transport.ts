import type { World } from '../domain/world.js';
import type { HttpAnswer } from './exchange.js';
import { ExchangeFault } from './exchange-fault.js';
import { refuseUnsafe } from './refuse-unsafe.js';
import type { Received, Request, Send } from './request.js';
import { askedPauseMs, maxAttempts, mayRetry, ownPauseMs } from './retry.js';
import { runIsOver, timeLeftMs } from './run-end.js';
import { createSendOnce } from './send-once.js';
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

/** Throws InputError for an address or a key that can't be used safely. */
export function createTransport(options: TransportOptions): Send {
  const { baseUrl, apiKey, world, deadlineMs, random, requestTimeoutMs } = options;
  refuseUnsafe(baseUrl, apiKey);
  const sendOnce = createSendOnce(baseUrl.protocol, apiKey, world);

  return async (request) => {
    const { task, method, path, timeoutMs = requestTimeoutMs } = request;
    const url = toUrl(request, baseUrl);
    for (let attempts = 1; ; attempts++) {
      const leftMs = timeLeftMs(request, world, deadlineMs);
      const result = await sendOnce(request, url, Math.min(timeoutMs, leftMs));
      const received = toReceived(result, request);
      if (received) return received;
      if (leftMs <= timeoutMs && isTimeLimit(result)) throw runIsOver(request);
      const error = toError({ task, method, url, apiKey }, result);
      if (attempts === maxAttempts || !mayRetry(method, result)) throw error;
      const pauseMs = pauseBefore(attempts, result);
      // Waiting past the end of the run would only hide what is wrong.
      if (pauseMs >= timeLeftMs(request, world, deadlineMs)) throw error;
      world.log.debug(`${error.message} Trying ${method} ${path} again in ${pauseMs} ms.`);
      await pause(pauseMs, world);
    }
  };

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

function isTimeLimit(result: HttpAnswer | ExchangeFault): boolean {
  return result instanceof ExchangeFault && result.kind === 'time-limit';
}

/** `undefined` when there is no answer, no success or no JSON. */
function toReceived(result: HttpAnswer | ExchangeFault, { method, path }: Request): Received | undefined {
  if (result instanceof ExchangeFault || result.status < 200 || result.status > 299) return undefined;
  const { status, body } = result;
  const request = { method, path, status };
  if (status === 204) return { body: {}, request };
  try {
    return { body: JSON.parse(body) as unknown, request };
  } catch {
    return undefined;
  }
}
