import { isLoopback } from './is-loopback.js';

/** An address that may be spoken to: https, or http on this machine, without a password; `undefined` for any other text. */
export function parseWebAddress(given: string): URL | undefined {
  if (!URL.canParse(given)) return undefined;
  const url = new URL(given);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return isSafe && url.username === '' && url.password === '' ? url : undefined;
}

/** The address without its query, which may be a key. */
export function showAddress(url: string | URL): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
