import { parseWebAddress } from './web-address.js';

/** A data file on a web server. */
export interface WebFile {
  /** Without a fragment; its query may be a key, so that people are shown `showAddress` of it. */
  readonly url: string;
  /** What its content must hash to, in hex; `undefined` when anything will do. */
  readonly sha256: string | undefined;
}

/** Whether a path is spelled as an address of the web. */
export function isWebAddress(path: string): boolean {
  return /^https?:\/\//i.test(path) && URL.canParse(path);
}

/** The file at `https://host/path[?query][#sha256=<hex>]`; in its place what is wrong with it, as part of a sentence. `given`: an address of the web. */
export function readWebFile(given: string): WebFile | { readonly problem: string } {
  const url = parseWebAddress(given);
  if (!url) {
    const { username, password } = new URL(given);
    return username === '' && password === ''
      ? { problem: 'is not encrypted, so that anybody on the way could change the data: use https://' }
      : {
          problem:
            'carries a password, which does not belong into an address: give a signed link, or download the file in an earlier step',
        };
  }
  const { hash } = url;
  const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
  if (hash !== '' && sha256 === undefined) {
    return { problem: 'has something else behind its # than sha256= and 64 hexadecimal digits' };
  }
  url.hash = '';
  return { url: url.href, sha256 };
}

/** A shorter value of a query is no key, and hiding it would only tear texts apart. */
const shortestKey = 16;

/** What of an address nobody may see: its query, and each long value in it. */
export function secretsOfAddress(url: string): readonly string[] {
  if (!isWebAddress(url)) return [];
  const { search, searchParams } = new URL(url);
  const values = [...searchParams.values()].flatMap((value) => [value, encodeURIComponent(value)]);
  const secrets = [search.slice(1), ...values].filter(({ length }) => length >= shortestKey);
  return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}
