import type { Clock } from '../domain/world.js';
import { GitHubError } from './github-api.js';
import { loadOctokit } from './load-octokit.js';
import { retryDelayMs } from './retry-delay.js';

/** All of publishing, with its waits, takes no longer than this. */
const budgetMs = 60_000;
const requestTimeoutMs = 20_000;

export interface OctokitAccess {
  readonly token: string;
  /** Without a slash at its end: `https://api.github.com`, or that of an own server. */
  readonly apiUrl: string;
  readonly clock: Clock;
}

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;

/**
 * Octokit with our own limits of time and our own retries, so that all of its requests together end within a minute; one that
 * fails does so with GitHubError, as does Octokit when it can't be loaded.
 */
export async function openOctokit({ token, apiUrl, clock }: OctokitAccess): Promise<Octokit> {
  const { getOctokit } = await loadOctokit();
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
  const deadlineMs = clock.now() + budgetMs;

  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      const signal = AbortSignal.timeout(Math.max(Math.min(requestTimeoutMs, deadlineMs - clock.now()), 1));
      // Octokit's hooks share one `options`; a copy would be dropped by the next hook, and the signal with it.
      options.request = { ...options.request, signal };
      try {
        return await request(options);
      } catch (error) {
        const failure = describe(error, options.method, options.url);
        const delayMs = retryDelayMs({ ...failure, method: options.method, attempt }, clock.now());
        if (delayMs === undefined || clock.now() + delayMs >= deadlineMs)
          throw new GitHubError(failure.status, failure.message, { cause: error });
        await clock.sleep(delayMs);
      }
    }
  });
  return octokit;
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Octokit's error as plain data. Its own message may hold a whole page of a proxy, so it is cut. */
function describe(error: unknown, method: string, url: string) {
  const { status, message, response } = error as {
    readonly status?: unknown;
    readonly message?: unknown;
    readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
  };
  // Octokit gives a failed connection the status 500, but then there is no answer.
  const answered = response !== undefined && typeof status === 'number';
  const words = String(message).replaceAll(/\s+/g, ' ').slice(0, 300);
  return {
    status: answered ? status : undefined,
    headers: response?.headers ?? {},
    message: `${method} ${url}: ${answered ? `${status} ` : ''}${words}`,
  };
}
