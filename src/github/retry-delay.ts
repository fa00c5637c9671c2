/** A try that failed. */
export interface FailedTry {
  readonly method: string;
  /** `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** GitHub's own words, which are the only sign of some secondary limits. */
  readonly message: string;
  /** 1 for the first try. */
  readonly attempt: number;
}

const maxAttempts = 4;
const serverFaults = [500, 502, 503, 504];

/**
 * How long to wait before the same request is sent again, in milliseconds; `undefined` when it must not be. A refusal
 * by a rate limit says itself how long; else 1, 2, 4 seconds. A created comment is not created again: whether the
 * first one exists only a look at the list can tell.
 * Source: GitHub REST documentation, "Rate limits for the REST API", "Exceeding the rate limit".
 */
export function retryDelayMs(failed: FailedTry, nowMs: number): number | undefined {
  const { method, status, attempt } = failed;
  if (attempt >= maxAttempts) return undefined;
  if (status === 403 || status === 429) return rateLimitDelayMs(failed, nowMs);
  const isFault = status === undefined || serverFaults.includes(status);
  return isFault && method !== 'POST' ? 1000 * 2 ** (attempt - 1) : undefined;
}

function rateLimitDelayMs({ status, headers, message }: FailedTry, nowMs: number): number | undefined {
  const retryAfterSeconds = seconds(headers['retry-after']);
  if (retryAfterSeconds !== undefined) return retryAfterSeconds * 1000;
  const resetSeconds = seconds(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) === '0' && resetSeconds !== undefined)
    return Math.max(resetSeconds * 1000 - nowMs, 1000);
  return status === 429 || /secondary rate limit/i.test(message) ? 60_000 : undefined;
}

function seconds(value: string | number | undefined): number | undefined {
  return /^\d{1,12}$/.test(String(value)) ? Number(value) : undefined;
}
