import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

import { HttpsProxyAgent } from 'https-proxy-agent';

import { ExchangeFault } from './exchange-fault.js';

/** An option of the request: Node itself does not pass its `signal` on to an agent. */
export interface TunnelOptions {
  readonly tunnelSignal?: AbortSignal;
}

type ConnectOptions = Parameters<HttpsProxyAgent<string>['connect']>[1] & TunnelOptions;

/** Tunnels through a proxy. A request that the proxy does not let pass fails with ExchangeFault. */
export class ProxyAgent extends HttpsProxyAgent<string> {
  override connect(request: ClientRequest, options: ConnectOptions): Promise<Socket> {
    // Else a proxy that says nothing holds the request for ever: it has no socket yet that it could destroy.
    this.connectOpts = { ...this.connectOpts, signal: options.tunnelSignal };
    request.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      // Else the proxy's own answer would be taken for one of the cluster.
      if (statusCode !== 200) request.destroy(refusedByProxy(statusCode));
    });
    return super.connect(request, options);
  }
}

function refusedByProxy(status: number): ExchangeFault {
  const hint = status === 407 ? '; it wants a user name and a password in HTTPS_PROXY' : '';
  // A proxy that is only busy, or can't reach the server now, answers otherwise.
  const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  const kind = isFinal ? 'proxy-refused' : 'no-connection';
  return new ExchangeFault(kind, `was refused by the proxy with status ${status}${hint}`);
}
