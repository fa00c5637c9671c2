import type { IncomingMessage } from 'node:http';

import { isLoopback } from '../../domain/is-loopback.js';
import type { World } from '../../domain/world.js';
import { createConnections } from '../../http/connections.js';
import { readText, receive } from '../../http/exchange.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { askedPauseMs, defaultAttempts, mayRetry, ownPauseMs } from '../../http/retry.js';
import { pause } from '../../http/stop-reason.js';
import type { HubEnvironment } from './hub-environment.js';
import { HubError } from './hub-error.js';
import { toHubError, type Asked, type Refusal } from './to-hub-error.js';

export interface HubRequest<Result> {
  readonly asked: Asked;
  /** Begins with a slash, percent-encoded; may have a query. */
  readonly path: string;
  /** Beside the token, for each attempt anew. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /**
   * Takes an answer of a good status, calling `onPiece` for each piece. An ExchangeFault that it throws is tried again,
   * everything else is final.
   */
  readonly take: (message: IncomingMessage, onPiece: () => void) => Promise<Result>;
  /** Whether something came since it was last asked, so that attempts are counted anew. */
  readonly hasProgress?: () => boolean;
}

/** Sends one GET to the Hub, and again where that may help. Throws HubError. */
export type HubSend = <Result>(request: HubRequest<Result>) => Promise<Result>;

export interface HubParts {
  readonly world: World;
  /** Numbers in [0, 1), for the jitter of pauses. */
  readonly random?: () => number;
  /** Without a byte for so long, an attempt is given up; in milliseconds. */
  readonly idleLimitMs?: number;
}

const maxRedirects = 8;
/** A server that asks for more is not waited for. */
const longestPauseMs = 10 * 60_000;
const mostErrorBytes = 256 * 1024;

/**
 * Follows redirects to wherever the Hub keeps its files; the token goes to the endpoint's own origin and nowhere else,
 * and nothing goes anywhere in the clear.
 */
export function createHubSend(environment: HubEnvironment, parts: HubParts): HubSend {
  const { world, random = Math.random, idleLimitMs = 60_000 } = parts;
  const { endpoint, token } = environment;
  const { origin } = new URL(endpoint);
  const connections = createConnections((url) => world.proxyFor(url), undefined);

  return async (request) => {
    const { asked, hasProgress = () => false } = request;
    for (let attempts = 1; ; attempts++) {
      const answer = await follow(request);
      if ('result' in answer) return answer.result;
      const { failure } = answer;
      if (hasProgress()) attempts = 1;
      const error = toHubError(asked, environment, failure, world.clock.now());
      const pauseMs = pauseBefore(attempts, failure);
      if (attempts >= defaultAttempts || !isPassing(failure) || pauseMs > longestPauseMs) throw error;
      world.log.debug(`${error.message} Trying again in ${pauseMs} ms.`);
      await pause(pauseMs, world);
    }
  };

  async function follow<Result>({
    asked,
    path,
    headers = () => ({}),
    take,
  }: HubRequest<Result>): Promise<
    { readonly result: Result } | { readonly failure: Refusal | ExchangeFault }
  > {
    let url = new URL(`${endpoint}${path}`);
    for (let redirects = 0; ; redirects++) {
      const isOwn = url.origin === origin;
      const authorization = isOwn && token !== undefined ? { authorization: `Bearer ${token}` } : {};
      const answer = await receive(
        {
          method: 'GET',
          url,
          headers: {
            ...headers(),
            'user-agent': 'rime-model-gate',
            'accept-encoding': 'identity',
            ...authorization,
          },
          body: undefined,
          timeoutMs: idleLimitMs,
          signal: world.signal,
          agent: connections.agentFor(url, { keepAlive: true }),
          ca: connections.ca,
        },
        async (message, onPiece) => {
          const { statusCode: status = 0, headers } = message;
          if (status >= 200 && status < 300) return { result: await take(message, onPiece) };
          const body = await readText(message, mostErrorBytes);
          return { failure: { status, headers, body, origin: url.origin } };
        },
      ).catch((error: unknown) => {
        if (error instanceof ExchangeFault) return { failure: error };
        throw error;
      });
      const outcome =
        'result' in answer ? 'ok' : 'kind' in answer.failure ? answer.failure.kind : answer.failure.status;
      // The path of another origin may be signed, and so a secret.
      world.log.debug(`GET ${isOwn ? path : url.origin} → ${outcome}`);
      if ('result' in answer || answer.failure instanceof ExchangeFault) return answer;
      const target = redirects < maxRedirects ? redirectOf(answer.failure, url) : undefined;
      if (!target) return answer;
      if (!isSafe(target)) {
        const { repository } = asked;
        throw new HubError(
          `The Hub sends ${repository.id} to ${target.origin} without encryption, which is not followed.`,
        );
      }
      url = target;
    }
  }

  function isPassing(failure: Refusal | ExchangeFault): boolean {
    if (failure instanceof ExchangeFault) return failure.kind === 'not-http' || mayRetry(true, failure);
    // A signed link may have run out meanwhile: the next attempt gets a new one.
    return mayRetry(true, failure) || (failure.origin !== origin && failure.status === 403);
  }

  function pauseBefore(repeat: number, failure: Refusal | ExchangeFault): number {
    const retryAfter = failure instanceof ExchangeFault ? undefined : failure.headers['retry-after'];
    return Math.max(askedPauseMs(retryAfter, world.clock.now()) ?? 0, ownPauseMs(repeat, random));
  }
}

function redirectOf({ status, headers: { location } }: Refusal, from: URL): URL | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(status);
  return isRedirect && location !== undefined && URL.canParse(location, from.href)
    ? new URL(location, from)
    : undefined;
}

function isSafe({ protocol, hostname, username, password }: URL): boolean {
  const isEncrypted = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isEncrypted && username === '' && password === '';
}
