import { Agent } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from '@jest/globals';

import { InputError, InterruptedError } from '../../../src/domain/errors.js';
import { createConnections } from '../../../src/http/connections.js';
import { putFile, type FilePut, type PutOptions } from '../../../src/rime/http/put-file.js';
import { makeWorld, type FakeWorld } from '../../support/fake-world.js';
import { serve, serveRaw, type LoopbackServer } from '../../support/loopback-server.js';

interface Put {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
}
type Answer = (response: ServerResponse, attempt: number) => void;

let server: LoopbackServer;
let puts: Put[];
let world: FakeWorld;
afterEach(() => server.close());

const signature = 'b5f1a2c3d4e5f60718293a4b5c6d7e8f';
const link = (): string =>
  `http://${server.address}/up/eval.csv?X-Amz-Signature=${signature}&x=a%2Fb%2Fc%2Fd%2Fe`;

async function open(answer: Answer): Promise<void> {
  puts = [];
  world = makeWorld();
  server = await serve((request: IncomingMessage, response: ServerResponse) => {
    const { method, url, headers } = request;
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      puts.push({ method, url, headers, body: Buffer.concat(chunks) });
      answer(response, puts.length);
    })().catch(() => response.destroy());
  });
}

const content = Buffer.from('age,y\n30,0\n');
const connections = createConnections(() => undefined, undefined);

function put(file: Partial<FilePut> = {}, options: Partial<PutOptions> = {}): Promise<void> {
  return putFile(
    {
      what: 'eval.csv',
      link: link(),
      sizeBytes: content.length,
      open: () => Readable.from([content], { objectMode: false }),
      ...file,
    },
    { connections, world, deadlineMs: Infinity, random: () => 0.5, ...options },
  );
}

const ok: Answer = (response) => response.writeHead(200).end();
const failing =
  (status: number, body = '', headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);

async function failure(work: Promise<void>): Promise<Error> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  return error as Error;
}

describe('a file is put', () => {
  test('whole, with its length, the link as it is, and no key', async () => {
    await open(ok);
    await put();
    expect(puts).toMatchObject([
      {
        method: 'PUT',
        url: `/up/eval.csv?X-Amz-Signature=${signature}&x=a%2Fb%2Fc%2Fd%2Fe`,
        body: content,
        headers: { 'content-length': String(content.length) },
      },
    ]);
    const names = Object.keys(puts[0]?.headers ?? {});
    // A pre-signed link may be signed for exactly these headers; none of them is ours to add.
    expect(names.sort()).toEqual(['connection', 'content-length', 'host']);
  });

  test('also when it is empty', async () => {
    await open(ok);
    await put({ sizeBytes: 0, open: () => Readable.from([], { objectMode: false }) });
    expect(puts).toMatchObject([{ body: Buffer.alloc(0), headers: { 'content-length': '0' } }]);
  });

  test('in pieces, when it is large', async () => {
    await open(ok);
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const pieces = Array.from({ length: 20 }, () => piece);
    await put({
      sizeBytes: 20 * piece.length,
      open: () => Readable.from(pieces, { objectMode: false }),
    });
    expect(puts[0]?.body.length).toBe(20 * 1024 * 1024);
  });
});

describe('it is tried again from its start', () => {
  test.each([408, 429, 500, 502, 503, 504])('after %s', async (status) => {
    await open((response, attempt) => (attempt < 4 ? failing(status) : ok)(response, attempt));
    await put();
    expect(puts.map(({ body }) => body.toString())).toEqual(Array(4).fill(content.toString()));
    // Full jitter at one half of 1, 2 and 4 seconds.
    expect(world.sleeps).toEqual([500, 1000, 2000]);
  });

  test('after a lost connection', async () => {
    await open((response, attempt) => {
      if (attempt === 1) response.destroy();
      else ok(response, attempt);
    });
    await put();
    expect(puts).toHaveLength(2);
  });

  test('when the storage says so, and no sooner', async () => {
    await open((response, attempt) =>
      (attempt === 1 ? failing(503, '', { 'retry-after': '7' }) : ok)(response, attempt),
    );
    await put();
    expect(world.sleeps).toEqual([7000]);
  });

  test('when nothing moves for too long', async () => {
    await open((response, attempt) => {
      if (attempt > 1) ok(response, attempt);
    });
    await put({}, { idleLimitMs: 100 });
    expect(puts).toHaveLength(2);
  });

  test('when a proxy answers with a page in the place of the storage', async () => {
    await open((response, attempt) =>
      attempt === 1
        ? response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Sign in</html>')
        : response.writeHead(200, { 'content-type': 'text/html' }).end(),
    );
    await put();
    expect(puts).toHaveLength(2);
  });

  test('four times in all', async () => {
    await open(failing(503));
    expect(await failure(put())).toMatchObject({ code: 'server-error', request: { status: 503 } });
    expect(puts).toHaveLength(4);
  });
});

describe('it is given up at once', () => {
  test.each([
    [400, 'invalid-request'],
    [403, 'forbidden'],
    [404, 'invalid-request'],
    [411, 'invalid-request'],
    [413, 'invalid-request'],
    [501, 'server-error'], // RFC 9110: 5xx is the server's, but this one does not pass.
    [307, 'bad-response'],
  ])('after %s', async (status, code) => {
    await open(failing(status, '', { location: `https://elsewhere.test/?sig=${signature}` }));
    const error = await failure(put());
    expect(error).toMatchObject({ code });
    expect(error.message).toContain(`it answered ${status}`);
    expect(puts).toHaveLength(1);
  });

  test('when the storage refuses it before its end', async () => {
    await open(ok);
    await server.close();
    server = await serveRaw((socket) =>
      socket.once('data', () => {
        socket.end('HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      }),
    );
    const pieces = Array.from({ length: 50 }, () => Buffer.alloc(1024 * 1024));
    const large = { sizeBytes: 50 * 1024 * 1024, open: () => Readable.from(pieces, { objectMode: false }) };
    expect((await failure(put(large))).message).toContain('it answered 413');
  });

  test('when the file can’t be read, with its own reason', async () => {
    await open(ok);
    const broken = new InputError([{ name: 'evaluation-uri', message: 'eval.csv changed' }]);
    // eslint-disable-next-line require-yield -- it breaks before the first piece
    const content = async function* (): AsyncGenerator<Buffer> {
      await Promise.resolve();
      throw broken;
    };
    const open2 = (): Readable => Readable.from(content(), { objectMode: false });
    expect(await failure(put({ open: open2 }))).toBe(broken);
    expect(world.sleeps).toEqual([]);
  });

  test('when the run is stopped', async () => {
    await open(() => world.stop(new InterruptedError('Ctrl-C')));
    await expect(put()).rejects.toThrow('Ctrl-C');
    expect(puts).toHaveLength(1);
  });

  test('when the time of the run is over, also in the middle', async () => {
    await open(() => undefined);
    const deadlineMs = world.clock.now() + 150;
    expect(await failure(put({}, { deadlineMs }))).toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('the time of the whole run (timeout) is over'),
    });
  });

  test('before it is sent, when the time of the run is over', async () => {
    await open(ok);
    expect(await failure(put({}, { deadlineMs: world.clock.now() }))).toMatchObject({ code: 'timeout' });
    expect(puts).toHaveLength(0);
  });

  test('when the storage asks to wait beyond the end of the run', async () => {
    await open(failing(503, '', { 'retry-after': '3600' }));
    const error = await failure(put({}, { deadlineMs: world.clock.now() + 60_000 }));
    expect(error).toMatchObject({ code: 'server-error' });
    expect(world.sleeps).toEqual([]);
  });

  test.each([
    ['http://storage.test/up?sig=0123456789', /storage\.test without encryption/],
    ['ftp://storage.test/up', /without encryption/],
    ['blob.example.com/up?sig=0123456789', /gave a link that is none/],
  ])('when the link is %s', async (unsafe, message) => {
    await open(ok);
    const error = await failure(put({ link: unsafe }));
    expect(error).toMatchObject({ code: 'bad-response', message: expect.stringMatching(message) });
    expect(error.message).not.toContain('0123456789');
  });

  test('when nobody answers there', async () => {
    await open(ok);
    const unreachable = link();
    await server.close();
    expect(await failure(put({ link: unreachable }))).toMatchObject({ code: 'unreachable' });
  });

  test('when the server speaks no HTTP', async () => {
    await open(ok);
    await server.close();
    server = await serveRaw((socket) => socket.end('220 ftp ready\r\n'));
    expect(await failure(put())).toMatchObject({ code: 'bad-response' });
  });
});

describe('no link is ever shown', () => {
  const xml = (message: string): string =>
    `<?xml version="1.0"?><Error><Code>SignatureDoesNotMatch</Code><Message>${message}</Message><StringToSign>${signature}</StringToSign></Error>`;

  test.each([
    ['in an error that quotes the signature', failing(403, xml(`Got ${signature}`))],
    ['in an error that quotes a decoded value', failing(403, xml('Got a/b/c/d/e'))],
    ['in an error that is a web page', failing(500, `<html>${signature}</html>`)],
    ['on a lost connection', (response: ServerResponse) => response.destroy()],
  ])('%s', async (_, answer) => {
    await open(answer);
    const error = await failure(put());
    const shown = [error.message, ...world.lines].join('\n');
    expect(shown).toContain(`http://${server.address}`);
    for (const secret of [signature, 'a/b/c/d/e', 'a%2Fb', '/up/eval.csv', 'StringToSign']) {
      expect(shown).not.toContain(secret);
    }
  });

  test('but the storage’s own words are, bounded', async () => {
    await open(failing(400, xml(`Too short ${'x'.repeat(1500)}`)));
    const { message } = await failure(put());
    expect(message).toContain('It says: "SignatureDoesNotMatch: Too short xx');
    expect(message.length).toBeLessThan(500);
  });

  test('nor what a hostile file name would do to a log', async () => {
    await open(failing(400));
    const { message } = await failure(put({ what: 'a\n::error::b\u001b[31m' }));
    expect(message).toMatch(/^Could not upload a ::error::b\[31m to/);
    expect(world.lines.join()).not.toContain('\u001b');
  });
});

test('the connection comes from whoever knows the proxies', async () => {
  await open(ok);
  const asked: string[] = [];
  const agentFor = (url: URL): Agent => {
    asked.push(url.host);
    return new Agent();
  };
  await put({}, { connections: { agentFor, ca: undefined } });
  expect(asked).toEqual([server.address]);
});
