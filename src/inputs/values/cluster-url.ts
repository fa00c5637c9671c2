import { isLoopback } from '../../domain/is-loopback.js';
import type { ValueType } from './value-type.js';

/** A cluster's address without path: `https://host[:port]`, or `http://` for this machine's loopback only. */
export const clusterUrl: ValueType<string> = {
  allowed:
    'a domain or an https:// URL without a path (plain http:// only for localhost, 127.0.0.1 or [::1])',
  example: 'rime.example.com',
  fromText: parseClusterUrl,
  fromConfig: (value) => (typeof value === 'string' ? parseClusterUrl(value.trim()) : undefined),
  schema: { type: 'string', minLength: 1, examples: ['rime.example.com'] },
};

function parseClusterUrl(given: string): string | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
  if (!URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!isPlain || url.pathname !== '/') return undefined;
  if (url.protocol === 'https:') return url.origin;
  return url.protocol === 'http:' && isLoopback(url.hostname) ? url.origin : undefined;
}
