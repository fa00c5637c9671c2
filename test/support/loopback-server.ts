import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import {
  createServer as createRawServer,
  type AddressInfo,
  type Server as RawServer,
  type Socket,
} from 'node:net';

export interface LoopbackServer {
  /** Without a scheme: `127.0.0.1:port`, or `[::1]:port`. */
  readonly address: string;
  /** Connections accepted so far. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/**
 * A real HTTP server on a free port of this machine; with `tls`, an https one. Only the transport: what it answers is
 * the listener's business, such as the live cluster's, its storage's or the fake GitHub's.
 */
export function serve(
  listener: RequestListener,
  tls?: ServerOptions,
  host: '127.0.0.1' | '::1' = '127.0.0.1',
): Promise<LoopbackServer> {
  return listen(tls ? createTlsServer(tls, listener) : createServer(listener), host);
}

/** A server that speaks no HTTP, or bad HTTP: it gets the bare connection. */
export function serveRaw(onConnection: (socket: Socket) => void): Promise<LoopbackServer> {
  return listen(createRawServer(onConnection));
}

async function listen(server: RawServer | Server, host = '127.0.0.1'): Promise<LoopbackServer> {
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `${host === '::1' ? '[::1]' : host}:${port}`,
    connections: () => sockets.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
