import { ExchangeFault } from '../../http/exchange-fault.js';
import { readText } from '../../http/exchange.js';

const mostListBytes = 16 * 1024 * 1024;

export interface JsonPage {
  readonly body: unknown;
  /** Query of the next page. */
  readonly next: string | undefined;
}

/** An answer of the Hub, and where its next page is. Throws ExchangeFault for what is no JSON. */
export const readJson = async (message: Parameters<typeof readText>[0]): Promise<JsonPage> => {
  const text = await readText(message, mostListBytes);
  const link = message.headers.link;
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null) throw new SyntaxError('no object');
    return { body, next: nextPage(Array.isArray(link) ? link[0] : link) };
  } catch {
    const what = /^\s*</.test(text) ? 'a web page' : 'something else';
    throw new ExchangeFault('not-http', `got ${what} instead of JSON`);
  }
};

/** Of a `Link` header, RFC 8288: only the query, so that no page leads elsewhere. */
function nextPage(link: string | undefined): string | undefined {
  const address = /<([^<>]{1,4000})>\s*;\s*rel="next"/.exec(link ?? '')?.[1];
  const base = 'https://hub.invalid';
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base).search : undefined;
}
