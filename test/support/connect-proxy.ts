import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface ConnectProxyOptions {
  /** Decoded; without them anybody may pass. */
  readonly credentials?: { readonly user: string; readonly password: string };
  /** Status for everybody instead of a tunnel, such as 403. */
  readonly refusesWith?: number;
  /** Where a name that no machine knows leads to: `127.0.0.1:port` by `name:port`. */
  readonly hosts?: Readonly<Record<string, string>>;
}

export interface ConnectProxy {
  /** Without a scheme: `127.0.0.1:port`. */
  readonly address: string;
  /** What was asked for, tunnel or not, as `host:port`. */
  readonly asked: readonly string[];
  /** Requests other than CONNECT, which a proxy could read. */
  readonly readable: readonly string[];
  /** Every header it was sent, as one text. */
  readonly headers: () => string;
  close(): Promise<void>;
}

/** A corporate proxy on a free port of loopback: tunnels with CONNECT, after Basic credentials if it wants some (RFC 9110, 9.3.6). */
export async function startConnectProxy(options: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const { credentials, refusesWith, hosts = {} } = options;
  const asked: string[] = [];
  const readable: string[] = [];
  const headers: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((request, response) => {
    readable.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(501).end();
  });
  server.on('connection', keep);
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const target = request.url ?? '';
    asked.push(target);
    headers.push(request.rawHeaders.join(' '));
    const status = refusesWith ?? (mayPass(request, credentials) ? undefined : 407);
    if (status !== undefined) {
      const page = '<html><title>Blocked by policy</title></html>';
      const challenge = status === 407 ? 'Proxy-Authenticate: Basic realm="corporate"\r\n' : '';
      const head = `HTTP/1.1 ${status} No\r\n${challenge}Content-Type: text/html\r\nContent-Length: ${page.length}`;
      client.end(`${head}\r\n\r\n${page}`);
      return;
    }
    const [host = '', port = ''] = (hosts[target] ?? target).split(':');
    const upstream = keep(
      connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.write(head);
        upstream.pipe(client).pipe(upstream);
      }),
    );
    upstream.once('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    readable,
    headers: () => headers.join('\n'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function mayPass({ headers }: IncomingMessage, credentials: ConnectProxyOptions['credentials']): boolean {
  if (!credentials) return true;
  const pair = Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64');
  return headers['proxy-authorization'] === `Basic ${pair}`;
}
