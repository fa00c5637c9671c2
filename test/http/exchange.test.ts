import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { afterEach, describe, expect, test } from '@jest/globals';

import { InterruptedError } from '../../src/domain/errors.js';
import { exchange, maxAnswerBytes, type Exchange, type HttpAnswer } from '../../src/http/exchange.js';
import { serve, serveRaw, type LoopbackServer } from '../support/loopback-server.js';

let server: LoopbackServer;
afterEach(async () => {
  await server.close();
});

function ask(overrides: Partial<Exchange> & { readonly scheme?: string } = {}): Promise<HttpAnswer> {
  const { scheme = 'http', ...rest } = overrides;
  const Agent = scheme === 'https' ? HttpsAgent : HttpAgent;
  return exchange({
    method: 'GET',
    url: new URL(`${scheme}://${server.address}/v1/projects?a=b`),
    headers: { 'rime-api-key': 'k' },
    body: undefined,
    timeoutMs: 5000,
    signal: undefined,
    agent: new Agent(),
    ca: undefined,
    ...rest,
  });
}

describe('an exchange', () => {
  test('sends method, path, headers and body, and reads the whole answer', async () => {
    server = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        const told = { method, url, key: headers['rime-api-key'], body: Buffer.concat(chunks).toString() };
        response.writeHead(201, { 'x-request-id': 'r1' });
        // Split inside a character of two bytes.
        const bytes = Buffer.from(JSON.stringify({ ...told, umlaut: 'ä' }));
        response.write(bytes.subarray(0, bytes.length - 3), () =>
          response.end(bytes.subarray(bytes.length - 3)),
        );
      });
    });
    const answer = await ask({ method: 'POST', body: '{"x":"ß"}' });
    expect(answer).toMatchObject({ status: 201, headers: { 'x-request-id': 'r1' } });
    expect(JSON.parse(answer.body)).toEqual({
      method: 'POST',
      url: '/v1/projects?a=b',
      key: 'k',
      body: '{"x":"ß"}',
      umlaut: 'ä',
    });
  });

  test('returns a redirect as it is', async () => {
    let asked = 0;
    server = await serve((_, response) => {
      asked += 1;
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    });
    expect(await ask()).toMatchObject({ status: 302, body: '' });
    expect(asked).toBe(1);
  });

  test('takes an IPv6 address', async () => {
    server = await serve((request, response) => response.end(request.headers.host), undefined, '::1');
    expect(await ask()).toMatchObject({ body: server.address });
  });

  test('uses a kept connection again', async () => {
    server = await serve((_, response) => response.end('{}'));
    const agent = new HttpAgent({ keepAlive: true });
    await ask({ agent });
    await ask({ agent });
    expect(server.connections()).toBe(1);
    agent.destroy();
  });
});

describe('a server that fails us', () => {
  test('by cutting off a body of known length', async () => {
    server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"job"', () => response.destroy());
    });
    await expect(ask()).rejects.toMatchObject({
      kind: 'cut-off',
      message: 'got an answer that was cut off after 6 bytes',
    });
  });

  test('by cutting off a chunked body', async () => {
    server = await serve((_, response) => {
      response.write('{"job"', () => response.destroy());
    });
    await expect(ask()).rejects.toMatchObject({ kind: 'cut-off' });
  });

  test('by breaking off in the piece that brings the head', async () => {
    server = await serveRaw((socket) =>
      socket.once('data', () =>
        socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\nbad'),
      ),
    );
    await expect(ask()).rejects.toMatchObject({ kind: 'cut-off' });
  });

  test('by closing the connection without an answer', async () => {
    server = await serveRaw((socket) => socket.once('data', () => socket.destroy()));
    await expect(ask()).rejects.toMatchObject({
      kind: 'lost-connection',
      message: expect.stringContaining('ECONNRESET'),
    });
  });

  test('by never answering', async () => {
    server = await serve(() => undefined);
    await expect(ask({ timeoutMs: 50 })).rejects.toMatchObject({
      kind: 'time-limit',
      message: 'got no whole answer within 50 ms',
    });
  });

  test('by hanging in the middle of a body, which each byte would prolong', async () => {
    server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      const drip = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(drip));
    });
    await expect(ask({ timeoutMs: 50 })).rejects.toMatchObject({ kind: 'time-limit' });
  });

  test('by sending more than anybody needs', async () => {
    const mebibyte = Buffer.alloc(1024 * 1024, 'x');
    server = await serve((_, response) => {
      let written = 0;
      const write = (): void => {
        if (written++ < 100) response.write(mebibyte, write);
      };
      write();
    });
    await expect(ask({ timeoutMs: 60_000 })).rejects.toMatchObject({
      kind: 'too-large',
      message: `got an answer of more than ${maxAnswerBytes / 1024 / 1024} MiB, which is not read`,
    });
  });

  test('by not speaking HTTP', async () => {
    server = await serveRaw((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.2\r\n')));
    await expect(ask()).rejects.toMatchObject({ kind: 'not-http' });
  });

  test('by not being there', async () => {
    server = await serve(() => undefined);
    await server.close();
    await expect(ask()).rejects.toMatchObject({
      kind: 'no-connection',
      message: 'was refused (ECONNREFUSED)',
    });
  });

  test('by speaking plain http where https is asked', async () => {
    server = await serveRaw((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    await expect(ask({ scheme: 'https' })).rejects.toMatchObject({
      kind: 'tls',
      message: expect.stringContaining('https'),
    });
  });

  test('with a certificate that nobody signed', async () => {
    const requests: unknown[] = [];
    const [key, cert] = ['key', 'cert'].map((name) => readFileSync(`test/fixtures/tls/${name}.pem`));
    server = await serve((request) => requests.push(request), { key, cert });
    await expect(ask({ scheme: 'https' })).rejects.toMatchObject({
      kind: 'tls',
      message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'),
    });
    expect(requests).toEqual([]);
  });
});

test('a kept connection is not used again in the middle of a body that the server has refused', async () => {
  server = await serve((request, response) => {
    if (request.method === 'PUT') response.writeHead(413).end();
    else response.end('{}');
  });
  const agent = new HttpAgent({ keepAlive: true });
  const endless = new Readable({ read: () => undefined });
  endless.push('x');
  const closed = once(endless, 'close').then(() => nextTurn());
  const headers = { 'content-length': '1000' };
  expect(await ask({ method: 'PUT', body: endless, headers, agent })).toMatchObject({ status: 413 });
  await closed;
  expect(await ask({ agent })).toMatchObject({ status: 200 });
  expect([server.connections(), endless.destroyed]).toEqual([2, true]);
  agent.destroy();
});

test('a variable for a proxy that holds no address is told, and nothing is sent', async () => {
  server = await serve(() => undefined);
  const before = process.env;
  process.env = { HTTPS_PROXY: 'not an address' };
  const asked = ask({ scheme: 'https', url: new URL('https://rime.test/') });
  await expect(
    asked.finally(() => {
      process.env = before;
    }),
  ).rejects.toMatchObject({
    kind: 'proxy-refused',
    message: 'was not sent: the variable HTTPS_PROXY holds no address (ERR_INVALID_URL)',
  });
});

describe('a stopped run', () => {
  const reason = new InterruptedError('Ctrl-C');

  test('ends the wait for an answer with its own reason', async () => {
    const controller = new AbortController();
    server = await serve(() => controller.abort(reason));
    await expect(ask({ signal: controller.signal })).rejects.toBe(reason);
  });

  test('ends the reading of a body with its own reason', async () => {
    const controller = new AbortController();
    server = await serve((_, response) => {
      response.write('{', () => controller.abort(reason));
    });
    await expect(ask({ signal: controller.signal })).rejects.toBe(reason);
  });

  test('sends nothing more', async () => {
    server = await serve(() => undefined);
    await expect(ask({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.connections()).toBe(0);
  });

  test('is an interruption, whatever aborted the signal', async () => {
    const controller = new AbortController();
    server = await serve(() => controller.abort());
    await expect(ask({ signal: controller.signal })).rejects.toBeInstanceOf(InterruptedError);
  });
});
