import type { Agent } from 'node:http';
import { urlToHttpOptions } from 'node:url';

import type { HttpClient } from '@actions/http-client';
import type { RequestHandler } from '@actions/http-client/lib/interfaces';

import type { TunnelOptions } from './proxy-agent.js';

export interface RequestTerms {
  readonly url: URL;
  readonly agent: Agent;
  /** Trusted certificates in PEM; `undefined` for Node's own choice. */
  readonly ca: readonly string[] | undefined;
  /** Destroys the request, and its answer with it. */
  readonly signal: AbortSignal;
}

/** The longest time that Node's timers take, in milliseconds. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * A client for one request: it follows no redirect and sends nothing twice, and sets no limit of its own. Its library
 * takes as long to load as a small job takes, so only what sends something loads it.
 */
export async function openClient(terms: RequestTerms): Promise<HttpClient> {
  const { HttpClient } = await import('@actions/http-client');
  const client = new HttpClient(undefined, [requestHandler(terms)], {
    allowRedirects: false,
    allowRetries: false,
    // Its own limit counts only while nothing moves, closes half of the connection and names the whole link, a secret.
    socketTimeout: longestTimerMs,
  });
  // Else it names itself and the runner, and a pre-signed link may be signed for exactly our headers.
  client.userAgent = undefined;
  return client;
}

/** Sets what the client's own options can't say. */
function requestHandler({ url, agent, ca, signal }: RequestTerms): RequestHandler {
  return {
    prepareRequest: (options) => {
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says: whoever may pretend to be the cluster would get the key.
      const trust = { rejectUnauthorized: true, ...(ca && { ca: [...ca] }) };
      const tunnel: TunnelOptions = { tunnelSignal: signal };
      // The client's own options keep the brackets of an IPv6 address, which no resolver knows, and lack the protocol,
      // without which a kept tunnel is not found again.
      Object.assign(options, urlToHttpOptions(url), { agent, signal, ...tunnel, ...trust });
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('A 401 is an answer like any other.')),
  };
}
