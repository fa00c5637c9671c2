import { RimeError, type RimeErrorCode } from '../../domain/errors.js';
import type { HttpAnswer } from '../../http/exchange.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import { showForeign } from '../../domain/words/show-foreign.js';

/**
 * The error of an upload to a pre-signed link. The link is a key to its place in the storage, so only the storage's
 * origin is named, and no part of the link that a server echoes is shown.
 */
export function toStorageError(what: string, link: URL, result: HttpAnswer | ExchangeFault): RimeError {
  const head = `Could not upload ${what} to the storage ${showForeign(link.origin, 120)}:`;
  const request = { method: 'PUT', path: '/' };
  if (result instanceof ExchangeFault) {
    const message = `${head} the request ${hideSecrets(result.message, link)}.`;
    return new RimeError(codeOfFault(result), message, { ...request, status: undefined });
  }
  const { status, body } = result;
  const hint =
    status === 403
      ? ' The link may have expired, or may not be used from here.'
      : status < 300
        ? ' What came is a web page, perhaps of a proxy, so the storage has not got the file.'
        : '';
  const message = `${head} it answered ${status}.${hideSecrets(tellReason(body), link)}${hint}`;
  return new RimeError(codeOf(status), message, { ...request, status });
}

function codeOfFault({ kind }: ExchangeFault): RimeErrorCode {
  if (kind === 'tls') return 'tls';
  return kind === 'too-large' || kind === 'not-http' || kind === 'cut-off' ? 'bad-response' : 'unreachable';
}

function codeOf(status: number): RimeErrorCode {
  if (status < 400) return 'bad-response';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'rate-limited';
  return status === 408 || status >= 500 ? 'server-error' : 'invalid-request';
}

/** A storage's error may quote the signed request, so only its code and message are read. */
function tellReason(body: string): string {
  const head = body.slice(0, 10_000);
  const [code, message] = ['Code', 'Message'].map(
    (name) => new RegExp(`<${name}>([^<]{1,2000})</${name}>`).exec(head)?.[1],
  );
  const said = [code, message].filter((text) => text !== undefined).join(': ');
  return said === '' ? '' : ` It says: "${showForeign(said, 300)}".`;
}

/** Anything shorter is no signature, and replacing it would garble the message. */
const shortestSecret = 8;

function hideSecrets(text: string, { search, searchParams }: URL): string {
  const asSent = search.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1));
  const secrets = [...asSent, ...searchParams.values()].filter(({ length }) => length >= shortestSecret);
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
