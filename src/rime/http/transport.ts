import type { World } from '../../domain/world.js';
import type { Connections } from '../../http/connections.js';
import type { HttpAnswer } from '../../http/exchange.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { redirectTarget } from './redirect.js';
import { refuseUnsafe } from './refuse-unsafe.js';
import type { Received, Request, Send } from './request.js';
import { askedPauseMs, defaultAttempts, mayRetry, ownPauseMs } from '../../http/retry.js';
import { runIsOver, timeLeftMs } from './run-end.js';
import { createSendOnce } from './send-once.js';
import type { ServerClock } from './server-clock.js';
import { pause } from '../../http/stop-reason.js';
import { hideKey } from '../../domain/words/hide-key.js';
import { toError } from './to-error.js';

export interface TransportOptions {
  /** `https:`, or `http:` on this machine's loopback. */
  readonly baseUrl: URL;
  readonly apiKey: string;
  readonly connections: Connections;
  readonly world: World;
  /** Told of each answer. */
  readonly serverClock: ServerClock;
  /** When the whole run must be over, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  /** Numbers in [0, 1), for the jitter of pauses. */
  readonly random: () => number;
  /** The longest one request may take, in milliseconds. */
  readonly requestTimeoutMs: number;
}

const maxRedirects = 5;
/** A cluster that has answered before comes back: what was paid for is not given up for an outage of minutes. */
const outagePatienceMs = 5 * 60_000;

/** Throws InputError for an address or a key that can't be used safely. */
export function createTransport(options: TransportOptions): Send {
  const { baseUrl, apiKey, connections, world, serverClock, deadlineMs, random, requestTimeoutMs } = options;
  refuseUnsafe(baseUrl, apiKey);
  const sendOnce = createSendOnce(connections, apiKey, world);
  let hasAnswered = false;

  return async (request) => {
    const { task, method, path, timeoutMs = requestTimeoutMs, isHarmless = method === 'GET' } = request;
    const startedMs = world.clock.now();
    const isPatientWith = hasAnswered && isHarmless && request.maxAttempts === undefined;
    const patienceMs = isPatientWith ? outagePatienceMs : 0;
    const { maxAttempts = defaultAttempts } = request;
    for (let attempts = 1; ; attempts++) {
      const leftMs = timeLeftMs(request, world, deadlineMs);
      const { result, url } = await follow(request, Math.min(timeoutMs, leftMs));
      const received = toReceived(result, request, apiKey);
      hasAnswered ||= received !== undefined;
      if (received) return received;
      if (leftMs <= timeoutMs && isTimeLimit(result)) throw runIsOver(request);
      const error = toError({ task, method, url, apiKey }, result);
      const isPatient = attempts < maxAttempts || world.clock.now() - startedMs < patienceMs;
      if (!isPatient || !mayRetry(isHarmless, result)) throw error;
      const pauseMs = pauseBefore(attempts, result);
      // Waiting past the end of the run would only hide what is wrong.
      if (pauseMs >= timeLeftMs(request, world, deadlineMs)) throw error;
      world.log.debug(`${error.message} Trying ${method} ${path} again in ${pauseMs} ms.`);
      await pause(pauseMs, world);
    }
  };

  async function follow(
    request: Request,
    limitMs: number,
  ): Promise<{ readonly result: HttpAnswer | ExchangeFault; readonly url: URL }> {
    let url = toUrl(request, baseUrl);
    for (let redirects = 0; ; redirects++) {
      const result = await sendOnce(request, url, limitMs);
      if (result instanceof ExchangeFault) return { result, url };
      serverClock.learn(result.headers);
      const target = redirects < maxRedirects ? redirectTarget(request.method, url, result) : undefined;
      if (!target) return { result, url };
      url = target;
    }
  }

  function pauseBefore(repeat: number, result: HttpAnswer | ExchangeFault): number {
    const retryAfter = result instanceof ExchangeFault ? undefined : result.headers['retry-after'];
    // Never less than our own: a server that asks for no pause at all would be asked again and again at once.
    return Math.max(askedPauseMs(retryAfter, world.clock.now()) ?? 0, ownPauseMs(repeat, random));
  }
}

function toUrl({ path, query = {} }: Request, baseUrl: URL): URL {
  const url = new URL(path, baseUrl);
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  url.search = new URLSearchParams(pairs).toString();
  return url;
}

function isTimeLimit(result: HttpAnswer | ExchangeFault): boolean {
  return result instanceof ExchangeFault && result.kind === 'time-limit';
}

/** `undefined` when there is no answer, no success or no JSON. */
function toReceived(
  result: HttpAnswer | ExchangeFault,
  { method, path }: Request,
  apiKey: string,
): Received | undefined {
  if (result instanceof ExchangeFault || result.status < 200 || result.status > 299) return undefined;
  const { status, body } = result;
  const request = { method, path, status };
  if (status === 204) return { body: {}, request };
  try {
    return { body: JSON.parse(hideKey(body, apiKey)) as unknown, request };
  } catch {
    return undefined;
  }
}
