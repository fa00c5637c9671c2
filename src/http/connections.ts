import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import * as tls from 'node:tls';

import { ProxyAgent } from './proxy-agent.js';

/** How to reach a server. */
export interface Connections {
  /** With `keepAlive` the connection is kept for the next request to the same server. */
  agentFor(url: URL, options: { readonly keepAlive: boolean }): HttpAgent;
  /** Trusted certificates in PEM; `undefined` for Node's own choice. */
  readonly ca: readonly string[] | undefined;
}

/**
 * Connections through the proxy of the environment, trusting `extraCa` (PEM) beside what Node trusts. Only what asks
 * for these connections is concerned, and certificates are always verified.
 */
export function createConnections(
  proxyFor: (url: URL) => URL | undefined,
  extraCa: string | undefined,
): Connections {
  const agents = new Map<string, HttpAgent>();
  return {
    agentFor: (url, { keepAlive }) => {
      const proxy = proxyFor(url);
      const key = `${url.protocol} ${proxy?.href ?? ''} ${keepAlive}`;
      const agent = agents.get(key) ?? createAgent(url.protocol, proxy, keepAlive);
      agents.set(key, agent);
      return agent;
    },
    ca: extraCa === undefined ? undefined : [...trustedByNode(), extraCa],
  };
}

/** Plain http is for this machine's loopback only, which no proxy can reach. */
function createAgent(protocol: string, proxy: URL | undefined, keepAlive: boolean): HttpAgent {
  if (protocol === 'http:') return new HttpAgent({ keepAlive });
  return proxy ? new ProxyAgent(proxy, { keepAlive }) : new HttpsAgent({ keepAlive });
}

/** `ca` replaces Node's list, so it must hold that as well; before 22.15 NODE_EXTRA_CA_CERTS can't be asked for. */
function trustedByNode(): readonly string[] {
  return 'getCACertificates' in tls
    ? (tls.getCACertificates as (type: 'default') => string[])('default')
    : tls.rootCertificates;
}
