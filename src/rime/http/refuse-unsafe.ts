import { InputError } from '../../domain/errors.js';
import { isLoopback } from '../../domain/is-loopback.js';

/** Throws InputError for an address that would carry the key in the clear, and for a key that no header can hold. */
export function refuseUnsafe(baseUrl: URL, apiKey: string): void {
  const { protocol, hostname, origin } = baseUrl;
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  if (!isSafe) {
    const message = `${origin} would carry the API key in the clear. Use https://; plain http:// is for this machine's loopback only. Example: https://rime.example.com`;
    throw new InputError([{ name: 'cluster-url', message }]);
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    const message =
      'is empty, or holds a blank, a line break or a character outside ASCII. Copy the token again.';
    throw new InputError([{ name: 'api-key', message }]);
  }
}
