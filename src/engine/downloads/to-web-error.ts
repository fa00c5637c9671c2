import { showAddress } from '../../domain/web-address.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import { showForeign } from '../../domain/words/show-foreign.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { askedPauseMs } from '../../http/retry.js';
import { DataError } from '../data/data-error.js';
import { isPage } from './read-headers.js';
import type { Failure, Refusal } from './send.js';

/** The error of a file that could not be fetched, in one sentence with what to do about it. `hide`: takes secrets out. */
export function toWebError(
  url: string,
  failure: Failure,
  nowMs: number,
  hide: (text: string) => string,
): DataError {
  return new DataError(hide(describe(showAddress(url), failure, nowMs)), { cause: failure });
}

function describe(shown: string, failure: Failure, nowMs: number): string {
  if (failure instanceof ExchangeFault) {
    return `Could not fetch ${shown}: the request ${failure.message}. ${remedyOf(failure)}`;
  }
  if (failure.kind === 'unsafe-redirect') {
    return `${shown} leads to ${failure.origin} without encryption, or with a password, which is not followed.`;
  }
  const { status, headers, origin } = failure;
  const by = origin === new URL(shown).origin ? '' : ` by ${new URL(origin).host}`;
  switch (status) {
    case 401:
      return `${shown} is refused${by} without a login (401): give a signed link to it, or download it in an earlier step.`;
    case 403:
      return `${shown} is refused${by} (403): a signed link may have run out, or its key may not read this file. Make a new one.`;
    case 404:
    case 410:
      return `${shown} is not there (${status}): look for a typing error.`;
    case 429: {
      const pauseMs = askedPauseMs(headers['retry-after'], nowMs);
      const when = pauseMs ? ` It asks to come back in ${formatDuration(pauseMs)}.` : ' Try again later.';
      return `${shown} is refused${by} after too many requests (429).${when}`;
    }
    default:
      if (status >= 300 && status < 400)
        return `${shown} leads from one address to the next and ends nowhere.`;
      return `Could not fetch ${shown}: the answer${by} was ${status}.${saidBy(failure)} Try again later.`;
  }
}

function saidBy({ headers, body }: Refusal): string {
  const told = isPage(headers) ? 'a web page' : showForeign(body, 200);
  return told === '' ? '' : ` It says: ${told}.`;
}

function remedyOf({ kind }: ExchangeFault): string {
  switch (kind) {
    case 'tls':
      return 'If a proxy of yours opens TLS, name its CA in NODE_EXTRA_CA_CERTS.';
    case 'proxy-refused':
      return 'Ask for it to be allowed, or download the file in an earlier step.';
    default:
      return 'Can this machine reach it (HTTPS_PROXY)?';
  }
}
