import type { IncomingHttpHeaders } from 'node:http';

import { formatDuration } from '../../domain/words/format-duration.js';
import { showForeign } from '../../domain/words/show-foreign.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { askedPauseMs } from '../../http/retry.js';
import { isPage } from '../downloads/read-headers.js';
import type { Failure } from '../downloads/send.js';
import type { HubEnvironment } from './hub-environment.js';
import { HubError } from './hub-error.js';
import { nameOf, pagePath, type Repository } from './repository.js';

/** What was asked for. */
export interface Asked {
  readonly repository: Repository;
  readonly revision: string;
  /** The file that was asked for, if it was one. */
  readonly file?: string | undefined;
}

/** The error of a request that did not succeed, in one sentence with what to do about it. */
export function toHubError(
  asked: Asked,
  { endpoint, token }: Pick<HubEnvironment, 'endpoint' | 'token'>,
  failure: Failure,
  nowMs: number,
): HubError {
  const { repository, revision, file } = asked;
  const name = nameOf(repository);
  const what = file === undefined ? name : `${file} of ${name}`;
  if (failure instanceof ExchangeFault) {
    const message = `Could not fetch ${what} from ${new URL(endpoint).host}: the request ${failure.message}. ${remedyOf(failure)}`;
    return new HubError(hide(message, token), 'other', { cause: failure });
  }
  if (failure.kind === 'unsafe-redirect') {
    return new HubError(
      `The Hub sends ${repository.id} to ${failure.origin} without encryption, which is not followed.`,
    );
  }
  const { status, headers } = failure;
  const code = headers['x-error-code'];
  const page = `${endpoint}${pagePath(repository)}`;
  const host = new URL(failure.origin).host;
  if (code === 'GatedRepo') {
    return new HubError(
      token === undefined
        ? `${capital(name)} is gated: accept its conditions on ${page}, then set HF_TOKEN to a token of that account.`
        : `${capital(name)} is gated, and the account of HF_TOKEN has not got access: accept its conditions on ${page}.`,
      'no-repository',
    );
  }
  if (code === 'RevisionNotFound') {
    return new HubError(`${capital(name)} has no revision ${JSON.stringify(revision)}.`, 'no-revision');
  }
  if (code === 'EntryNotFound') {
    return new HubError(`${capital(name)} has no file ${file ?? 'of that name'} at ${revision}.`, 'no-file');
  }
  if (status === 401 || code === 'RepoNotFound' || status === 404) {
    return new HubError(tellMissing(name, page, token, headers), 'no-repository');
  }
  if (status === 403) {
    return new HubError(
      `${host} does not let ${what} be fetched (403). Does HF_TOKEN hold a token that may read it?`,
      'no-repository',
    );
  }
  if (status === 429) {
    const pauseMs = askedPauseMs(headers['retry-after'], nowMs);
    const when = pauseMs ? ` It asks to come back in ${formatDuration(pauseMs)}.` : '';
    const hint = token === undefined ? ' With HF_TOKEN the limits are higher.' : '';
    return new HubError(`${host} has had too many requests (429) to give ${what}.${when}${hint}`);
  }
  const said = headers['x-error-message'] ?? (isPage(failure.headers) ? 'a web page' : failure.body);
  const told = showForeign(String(said), 200);
  const reason = told === '' ? '' : ` It says: ${told}.`;
  return new HubError(
    hide(`Could not fetch ${what}: ${host} answered ${status}.${reason} Try again later.`, token),
  );
}

function tellMissing(
  name: string,
  page: string,
  token: string | undefined,
  { 'x-error-message': said }: IncomingHttpHeaders,
): string {
  if (token === undefined) {
    return `${capital(name)} does not exist at ${page}, or is private and needs HF_TOKEN: look for a typing error, or set HF_TOKEN.`;
  }
  const isRefused =
    typeof said === 'string' && /invalid (?:credentials|username|user access token)/i.test(said);
  return isRefused
    ? `HF_TOKEN is not accepted for ${name}: it has expired or was copied wrong. Make a new one, or unset it for public repositories.`
    : `${capital(name)} does not exist at ${page}, or HF_TOKEN may not read it: look for a typing error, or give the token access.`;
}

function remedyOf({ kind }: ExchangeFault): string {
  switch (kind) {
    case 'tls':
      return 'If a proxy of yours opens TLS, name its CA in NODE_EXTRA_CA_CERTS.';
    case 'proxy-refused':
      return 'Ask for it to be allowed, or fill the cache elsewhere and set HF_HUB_OFFLINE=1.';
    case 'not-http':
      return 'A proxy or a login page may stand between: look at HF_ENDPOINT and HTTPS_PROXY.';
    default:
      return 'Can this machine reach it (HTTPS_PROXY, HF_ENDPOINT)? Without it, fill the cache elsewhere and set HF_HUB_OFFLINE=1.';
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A server may echo what it was sent. */
function hide(message: string, token: string | undefined): string {
  return token === undefined || token.length < 8 ? message : message.replaceAll(token, '***');
}
