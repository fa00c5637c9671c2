import type { Endpoint } from '../../../domain/endpoint.js';
import { showAddress } from '../../../domain/web-address.js';
import { showForeign } from '../../../domain/words/show-foreign.js';
import type { HttpAnswer } from '../../../http/exchange.js';
import { ExchangeFault } from '../../../http/exchange-fault.js';

/** What came of a request in place of predictions. */
export type Failure = HttpAnswer | ExchangeFault;

/** Of a service's own words, in characters. */
const mostWords = 300;

/** What went wrong with these rows, and the cure where it is known; follows the address. */
export function describeFailure(failure: Failure, { url, format }: Endpoint, rows: string): string {
  if (failure instanceof ExchangeFault) return `can't be asked for ${rows}: the request ${failure.message}.`;
  const { status, headers, body } = failure;
  const said =
    body.trim() === ''
      ? ''
      : isPage(failure)
        ? ' It said so with a page of HTML.'
        : ` It said: ${showForeign(body, mostWords)}`;
  if (status >= 200 && status < 300) {
    const what = body.trim() === '' ? 'nothing' : isPage(failure) ? 'a page of HTML' : 'what is no JSON';
    return `answered ${rows} with ${what}: is model.endpoint.url the address of the model itself? A login page or a proxy answers so.`;
  }
  if (status >= 300 && status < 400) {
    const to = headers.location;
    const target = to !== undefined && URL.canParse(to, url) ? showAddress(new URL(to, url)) : 'elsewhere';
    return `sends ${rows} on to ${showForeign(target, mostWords)} (${status}), which is not followed: if that is the model, give it as model.endpoint.url.`;
  }
  return `answered ${status} for ${rows}${cureOf(status, format)}.${said}`;
}

function cureOf(status: number, format: string): string {
  switch (status) {
    case 401:
    case 403:
      return ': it wants other credentials than model.endpoint.headers-from-env gives';
    case 404:
    case 405:
      return ': is that the whole path of the model?';
    case 413:
      return ': the requests are too large for it, so make model.endpoint.batch-size smaller';
    case 429:
      return ': it is asked too much, so make model.endpoint.max-concurrency smaller';
    case 400:
    case 415:
    case 422:
      return `: it was asked in the form "${format}", see model.endpoint.format`;
    default:
      return '';
  }
}

function isPage({ headers, body }: HttpAnswer): boolean {
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*</.test(body);
}
