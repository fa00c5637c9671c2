import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

import { isLoopback } from '../../domain/is-loopback.js';
import type { World } from '../../domain/world.js';
import { createConnections } from '../../http/connections.js';
import { readText, receive } from '../../http/exchange.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { askedPauseMs, defaultAttempts, mayRetry, ownPauseMs } from '../../http/retry.js';
import { pause } from '../../http/stop-reason.js';

export interface Download<Result> {
  readonly url: URL;
  /** For each attempt, and each origin that it is led to, anew. */
  readonly headers: (target: URL) => Readonly<Record<string, string>>;
  /**
   * Takes an answer that `takes` says it can, calling `onPiece` for each piece. An ExchangeFault that it throws is tried
   * again, everything else is final.
   */
  readonly take: (message: IncomingMessage, onPiece: () => void) => Promise<Result>;
  /** Of which status; those of 200 to 299 when not given. */
  readonly takes?: (status: number) => boolean;
  /** Whether something came since it was last asked, so that attempts are counted anew. */
  readonly hasProgress?: () => boolean;
  /** What there is to say of an attempt that did not succeed. */
  readonly toError: (failure: Failure) => Error;
}

/** An answer that is none of what was asked for. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Where it came from. */
  readonly origin: string;
}

/** A redirect to where it would be spoken in the clear, or with a password. */
export interface UnsafeRedirect {
  readonly kind: 'unsafe-redirect';
  readonly origin: string;
}

export type Failure = Refusal | UnsafeRedirect | ExchangeFault;

/** Sends one GET, and again where that may help. Throws what `toError` makes of the last failure. */
export type Send = <Result>(download: Download<Result>) => Promise<Result>;

export interface DownloadParts {
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

/** Follows redirects, and nothing goes anywhere in the clear. */
export function createSend({ world, random = Math.random, idleLimitMs = 60_000 }: DownloadParts): Send {
  const connections = createConnections((url) => world.proxyFor(url), undefined);

  return async (download) => {
    const { url, hasProgress = () => false, toError } = download;
    for (let attempts = 1; ; attempts++) {
      const answer = await follow(download);
      if ('result' in answer) return answer.result;
      const { failure } = answer;
      if (hasProgress()) attempts = 1;
      const error = toError(failure);
      const pauseMs = pauseBefore(attempts, failure);
      if (attempts >= defaultAttempts || !isPassing(failure, url) || pauseMs > longestPauseMs) throw error;
      world.log.debug(`${error.message} Trying again in ${pauseMs} ms.`);
      await pause(pauseMs, world);
    }
  };

  async function follow<Result>(
    download: Download<Result>,
  ): Promise<{ readonly result: Result } | { readonly failure: Failure }> {
    const { headers, take, takes = isGood } = download;
    let { url } = download;
    for (let redirects = 0; ; redirects++) {
      const answer = await receive(
        {
          method: 'GET',
          url,
          headers: { ...headers(url), 'user-agent': 'rime-model-gate', 'accept-encoding': 'identity' },
          body: undefined,
          timeoutMs: idleLimitMs,
          signal: world.signal,
          agent: connections.agentFor(url, { keepAlive: true }),
          ca: connections.ca,
        },
        async (message, onPiece) => {
          const { statusCode: status = 0, headers } = message;
          if (takes(status)) return { result: await take(message, onPiece) };
          const body = await readText(message, mostErrorBytes);
          return { failure: { kind: 'refusal' as const, status, headers, body, origin: url.origin } };
        },
      ).catch((error: unknown) => {
        if (error instanceof ExchangeFault) return { failure: error };
        throw error;
      });
      world.log.debug(`GET ${showPath(url, download.url)} → ${outcomeOf(answer)}`);
      if ('result' in answer || answer.failure instanceof ExchangeFault) return answer;
      const target = redirects < maxRedirects ? redirectOf(answer.failure, url) : undefined;
      if (!target) return answer;
      if (!isSafe(target, download.url))
        return { failure: { kind: 'unsafe-redirect', origin: target.origin } };
      url = target;
    }
  }

  function pauseBefore(repeat: number, failure: Failure): number {
    const retryAfter = 'headers' in failure ? failure.headers['retry-after'] : undefined;
    return Math.max(askedPauseMs(retryAfter, world.clock.now()) ?? 0, ownPauseMs(repeat, random));
  }
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

function isPassing(failure: Failure, { origin }: URL): boolean {
  if (failure instanceof ExchangeFault) return failure.kind === 'not-http' || mayRetry(true, failure);
  if (failure.kind === 'unsafe-redirect') return false;
  // A signed link may have run out meanwhile: the next attempt gets a new one.
  return mayRetry(true, failure) || (failure.origin !== origin && failure.status === 403);
}

/** A query may be a key, and the path of another origin may be signed, too. */
function showPath(url: URL, asked: URL): string {
  return url.origin === asked.origin ? url.pathname : url.origin;
}

function outcomeOf(answer: { readonly result: unknown } | { readonly failure: Failure }): string | number {
  if ('result' in answer) return 'ok';
  return 'status' in answer.failure ? answer.failure.status : answer.failure.kind;
}

function redirectOf({ status, headers: { location } }: Refusal, from: URL): URL | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(status);
  return isRedirect && location !== undefined && URL.canParse(location, from.href)
    ? new URL(location, from)
    : undefined;
}

/** Only what is asked for on this machine may lead to another service of it. */
function isSafe({ protocol, hostname, username, password }: URL, asked: URL): boolean {
  const isEncrypted = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  const isOwn = protocol === 'https:' || asked.protocol === 'http:';
  return isEncrypted && isOwn && username === '' && password === '';
}
