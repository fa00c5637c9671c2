import { getProxyForUrl } from 'proxy-from-env';

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];

/**
 * By the environment's HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, as curl reads them: a proxy without a scheme is
 * spoken to in plain http, where `proxy-from-env` would take the scheme of `url`.
 */
export function proxyFor(url: URL): URL | undefined {
  const found = getProxyForUrl(url.href);
  const isBare = proxyVariables.some((name) => `https://${process.env[name] ?? ''}` === found);
  const proxy = isBare ? found.replace(/^https:/, 'http:') : found;
  return proxy !== '' && URL.canParse(proxy) ? new URL(proxy) : undefined;
}
