import { createServer as createPlainServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { isIPv6, type AddressInfo } from 'node:net';
import { isLoopback } from './check-host.js';
import { respond, type ServerParts } from './respond.js';

export type { Call, Handler, Handlers, ServerParts } from './respond.js';

export interface Address {
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  /** PEM; plain HTTP when not given. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** More at once are turned away. */
  readonly maxConnections: number;
}

export interface Listening {
  readonly url: URL;
  /** Takes no more requests, finishes the answers that are on their way (within a few seconds), then hangs up. */
  readonly stop: () => Promise<void>;
}

/** Longer than any pause between two polls, so that a client never meets a connection closed under its request. */
const keepAliveTimeoutMs = 120_000;
/** How long answers may take after the end was asked for. */
const stopGraceMs = 5000;
/** The answers are data: no page may read them (there are no CORS headers), no browser guess what they are, nobody keep them. */
const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Serves the handlers there. Rejects when the port is in use, or the certificate can't be used. */
export async function listen(
  parts: ServerParts,
  { host, port, tls, maxConnections }: Address,
): Promise<Listening> {
  const open = new Set<ServerResponse>();
  let hasEnded: (() => void) | undefined;
  const here = { origin: '', isLoopback: isLoopback(host) };
  const onRequest: RequestListener = (request, response) => {
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      if (open.size === 0) hasEnded?.();
    });
    void respond(request, parts, here).then(({ status, contentType, body }) => {
      response.writeHead(status, {
        ...headers,
        'content-type': contentType,
        'content-length': Buffer.byteLength(body),
        ...(hasEnded && { connection: 'close' }),
      });
      response.end(body);
    });
  };
  const options = { keepAliveTimeout: keepAliveTimeoutMs };
  const server = tls
    ? createTlsServer({ ...options, ...tls }, onRequest)
    : createPlainServer(options, onRequest);
  server.maxConnections = maxConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: ownPort } = server.address() as AddressInfo;
  const url = new URL(`${tls ? 'https' : 'http'}://${isIPv6(host) ? `[${host}]` : host}:${ownPort}`);
  here.origin = url.origin;
  return {
    url,
    stop: async () => {
      const answered = new Promise<void>((resolve) => {
        hasEnded = resolve;
        if (open.size === 0) resolve();
      });
      server.close();
      server.closeIdleConnections();
      const timer = setTimeout(() => hasEnded?.(), stopGraceMs);
      await answered;
      clearTimeout(timer);
      server.closeAllConnections();
    },
  };
}
