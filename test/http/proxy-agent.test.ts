import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';

import { afterEach, expect, test } from '@jest/globals';

import { createConnections } from '../../src/http/connections.js';
import { exchange } from '../../src/http/exchange.js';
import { startConnectProxy } from '../support/connect-proxy.js';
import { serve, serveRaw, type LoopbackServer } from '../support/loopback-server.js';

let proxy: Pick<LoopbackServer, 'address' | 'close'>;
let cluster: LoopbackServer | undefined;
afterEach(async () => {
  await proxy.close();
  await cluster?.close();
  cluster = undefined;
});

interface Options {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Sends requests for https://rime.test through the proxy, over kept connections. */
function asker(ca?: string): (options?: Options) => Promise<unknown> {
  const connections = createConnections(() => new URL(`http://${proxy.address}`), ca);
  const url = new URL('https://rime.test/');
  const agent = connections.agentFor(url, { keepAlive: true });
  const asked = { method: 'GET', url, headers: {}, body: undefined, agent, ca: connections.ca } as const;
  return ({ timeoutMs = 5000, signal } = {}) =>
    exchange({ ...asked, timeoutMs, signal }).catch((error: unknown) => error);
}

const [authority, cert, key] = ['ca.cert', 'server.cert', 'server.key'].map((name) =>
  readFileSync(`test/fixtures/tls/${name}.pem`, 'utf8'),
);

async function startBehindProxy(listener: RequestListener): Promise<void> {
  cluster = await serve(listener, { cert, key });
  proxy = await startConnectProxy({ hosts: { 'rime.test:443': cluster.address } });
}

test('a tunnel is used again', async () => {
  await startBehindProxy((_, response) => response.end('{}'));
  const ask = asker(authority);
  for (let count = 0; count < 3; count++) expect(await ask()).toMatchObject({ status: 200 });
  expect(cluster?.connections()).toBe(1);
});

test('a proxy that says nothing holds nobody beyond the time limit, and its connection is closed', async () => {
  let closed: Promise<unknown> | undefined;
  proxy = await serveRaw((socket) => {
    closed = once(socket.resume(), 'close');
  });
  expect(await asker()({ timeoutMs: 100 })).toMatchObject({ kind: 'time-limit' });
  expect(closed).toBeDefined();
  await closed;
});

test('nor does it hold a run that is stopped', async () => {
  const stopped = new AbortController();
  proxy = await serveRaw((socket) => socket.once('data', () => stopped.abort()));
  expect(await asker()({ timeoutMs: 60_000, signal: stopped.signal })).toMatchObject({ code: 'interrupted' });
});

test('a cluster behind it that never answers is a time limit, and the tunnel is closed', async () => {
  let closed: Promise<unknown> | undefined;
  await startBehindProxy((request) => {
    closed = once(request.socket, 'close');
  });
  expect(await asker(authority)({ timeoutMs: 300 })).toMatchObject({ kind: 'time-limit' });
  expect(closed).toBeDefined();
  await closed;
});

// RFC 9110, 15.5 and 15.6: what the proxy itself refuses stays so; what it can't reach now may be there later.
test.each([
  [403, 'proxy-refused'],
  [407, 'proxy-refused'],
  [408, 'no-connection'],
  [429, 'no-connection'],
  [502, 'no-connection'],
])('an answer of %i to CONNECT is %s, and none of the cluster', async (status, kind) => {
  proxy = await serveRaw((socket) =>
    socket.once('data', () => socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 2\r\n\r\n{}`)),
  );
  expect(await asker()()).toMatchObject({
    kind,
    message: expect.stringContaining(`refused by the proxy with status ${status}`),
  });
});
