import type { HttpAnswer } from '../../http/exchange.js';

/**
 * Where a redirect leads, when it may be followed: within the same origin, since the key must not go elsewhere. A GET
 * follows every kind, a POST only those that keep method and body (307, 308: the server has not acted).
 * `undefined` for every other answer. Source: RFC 9110, section 15.4.
 */
export function redirectTarget(
  method: 'GET' | 'POST',
  url: URL,
  { status, headers }: HttpAnswer,
): URL | undefined {
  const kinds = method === 'GET' ? [301, 302, 303, 307, 308] : [307, 308];
  const { location } = headers;
  if (!kinds.includes(status) || location === undefined || !URL.canParse(location, url.href))
    return undefined;
  const target = new URL(location, url);
  const isSame = target.origin === url.origin && target.username === '' && target.password === '';
  return isSame ? target : undefined;
}
