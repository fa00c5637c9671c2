import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { readWebFile, type WebFile } from '../../../src/domain/web-file.js';
import { DataError } from '../../../src/engine/data/data-error.js';
import { createWebFiles, type FetchedFile } from '../../../src/engine/downloads/web-files.js';
import { makeWorld, type FakeWorld } from '../../support/fake-world.js';
import { serve, serveRaw, type LoopbackServer } from '../../support/loopback-server.js';

const content = Buffer.from(`x,y\n${'1,2\n'.repeat(20_000)}`);
const sha256 = createHash('sha256').update(content).digest('hex');
const key = 'a-key-of-a-signed-link';

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

let server: LoopbackServer | undefined;
let folder: string;
let world: FakeWorld;
let asks: IncomingMessage[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'web-files-'));
  world = makeWorld({ nowMs: Date.now() });
  asks = [];
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(answer: Answer): Promise<void> {
  server = await serve((request, response) => {
    asks.push(request);
    answer(request, response, asks.length);
  });
}

/** As a web server serves a file: ranges, If-Range and If-None-Match of RFC 9110. */
const asFile =
  (bytes = content, etag = '"one"', headers: object = {}): Answer =>
  ({ headers: asked }, response) => {
    if (asked['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const from = Number(/^bytes=(\d+)-$/.exec(asked.range ?? '')?.[1] ?? 0);
    const isPart = from > 0 && (asked['if-range'] ?? etag) === etag;
    if (isPart && from >= bytes.length) return void response.writeHead(416).end();
    const body = isPart ? bytes.subarray(from) : bytes;
    const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
    response
      .writeHead(isPart ? 206 : 200, {
        etag,
        'content-length': body.length,
        ...headers,
        ...(isPart && { 'content-range': range }),
      })
      .end(body);
  };

const addressOf = (path = '/data/train.csv'): string => `http://${server?.address ?? ''}${path}`;

function fileAt(address: string): WebFile {
  const file = readWebFile(address);
  if ('problem' in file) throw new TypeError(file.problem);
  return file;
}

interface Limits {
  readonly idleLimitMs?: number;
  readonly mostBytes?: number;
}

const fetch = (path?: string, limits: Limits = {}): Promise<FetchedFile> =>
  createWebFiles(folder, { world, random: () => 0.5, ...limits }).fetch(fileAt(addressOf(path)), 'reference');

const failureOf = async (path?: string, limits?: Limits): Promise<string> => {
  const error: unknown = await fetch(path, limits).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DataError);
  return (error as DataError).message;
};

/** Sends the head of a file and closes the connection after so many bytes of it. */
function cut(response: ServerResponse, bytes: number, headers: object = { etag: '"one"' }): void {
  response.writeHead(200, { ...headers, 'content-length': content.length });
  response.write(content.subarray(0, bytes), () => response.destroy());
}

describe('a file of a web server', () => {
  test('comes whole under its own name, with its hash told', async () => {
    await start(asFile());
    const { path, notes } = await fetch('/data/train.csv?sig=1');
    expect(readFileSync(path)).toEqual(content);
    expect(path).toBe(join(folder, sha256, 'train.csv'));
    expect(notes).toEqual([`The reference data are ${addressOf()}, SHA-256 ${sha256}.`]);
  });

  test('is asked for again by its ETag alone, and fetched anew when it has another', async () => {
    await start(asFile());
    const { path } = await fetch();
    expect((await fetch()).path).toBe(path);
    expect(asks.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"one"']);
    await server?.close();
    await start(asFile(Buffer.from('x,y\n3,4\n'), '"two"'));
    expect(readFileSync((await fetch()).path, 'utf8')).toBe('x,y\n3,4\n');
  });

  test('with its checksum is not asked for again, under whatever signed link', async () => {
    await start(asFile());
    const { path } = await fetch(`/train.csv?key=${key}#sha256=${sha256}`);
    expect((await fetch(`/train.csv?key=other#sha256=${sha256.toUpperCase()}`)).path).toBe(path);
    expect(asks).toHaveLength(1);
  });

  test('that is damaged in the cache is fetched again', async () => {
    await start(asFile());
    const { path } = await fetch();
    writeFileSync(path, 'x,y\n9,9\n');
    expect(readFileSync((await fetch()).path)).toEqual(content);
  });

  test('is fetched by two runs at once without harm', async () => {
    await start(asFile());
    const [one, two] = await Promise.all([fetch(), fetch()]);
    expect(one.path).toBe(two.path);
    expect(readFileSync(one.path)).toEqual(content);
    expect(readdirSync(folder).filter((name) => name.endsWith('.incomplete'))).toEqual([]);
  });

  test.each([
    ['/data', { 'content-type': 'text/csv; charset=utf-8' }, 'data.csv'],
    ['/', { 'content-type': 'application/x-ndjson' }, 'data.jsonl'],
    ['/Train%20Set.CSV', {}, 'train_20set.csv'],
    ['/a.csv', { 'content-encoding': 'gzip' }, 'a.csv.gz'],
    ['/a.csv.gz', { 'content-encoding': 'gzip', 'content-type': 'text/csv' }, 'a.csv.gz'],
    ['/export?format=x', { 'content-type': 'application/vnd.apache.parquet' }, 'export.parquet'],
  ])('at %s with %j is called %s', async (path, headers, name) => {
    await start(asFile(gzipSync(content), '"one"', headers));
    expect((await fetch(path)).path).toMatch(new RegExp(`/${name.replaceAll('.', '\\.')}$`));
  });

  test('is fetched along redirects', async () => {
    await start((request, response, count) => {
      if (count > 2) return asFile()(request, response, count);
      response.writeHead(count === 1 ? 302 : 307, { location: `/next-${count}?key=${key}` }).end();
    });
    expect(readFileSync((await fetch()).path)).toEqual(content);
    expect(asks.map(({ url }) => url?.split('?')[0])).toEqual(['/data/train.csv', '/next-1', '/next-2']);
  });
});

describe('a download that is cut off', () => {
  test('goes on where it was, if it is still the same version', async () => {
    await start((request, response, count) =>
      count === 1 ? cut(response, 30_000) : asFile()(request, response, count),
    );
    expect(readFileSync((await fetch()).path)).toEqual(content);
    const [, { headers }] = asks as [IncomingMessage, IncomingMessage];
    expect(headers['if-range']).toBe('"one"');
    expect(Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1])).toBeGreaterThan(0);
  });

  test.each([
    ['another version by now', asFile(Buffer.from('x,y\n5,6\n'), '"two"'), 'x,y\n5,6\n'],
    ['a server without ranges', asFile(content, '"one"'), content.toString()],
  ])('is fetched from the start with %s', async (what, rest, expected) => {
    await start((request, response, count) => {
      if (count === 1) return cut(response, 30_000);
      if (what.includes('without ranges')) delete request.headers.range;
      rest(request, response, count);
    });
    expect(readFileSync((await fetch()).path, 'utf8')).toBe(expected);
  });

  test('never mixes two versions, though the server minds no If-Range', async () => {
    const other = Buffer.from(content.toString().replaceAll('1,2', '7,8'));
    await start((request, response, count) => {
      if (count === 1) return cut(response, 30_000);
      delete request.headers['if-range'];
      asFile(other, '"two"')(request, response, count);
    });
    expect(readFileSync((await fetch()).path)).toEqual(other);
  });

  test.each([
    ['a weak ETag', { etag: 'W/"one"' }],
    ['no ETag', {}],
  ])('with %s is fetched from the start', async (_what, headers) => {
    await start((request, response, count) =>
      count === 1 ? cut(response, 30_000, headers) : asFile()(request, response, count),
    );
    expect(readFileSync((await fetch()).path)).toEqual(content);
    expect(asks[1]?.headers.range).toBeUndefined();
  });

  test('again and again goes on as long as something comes, and is given up when nothing does', async () => {
    await start((request, response, count) => {
      const { range } = request.headers;
      if (count > 12) return void response.destroy();
      const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
      response.writeHead(from > 0 ? 206 : 200, {
        etag: '"one"',
        'content-length': content.length - from,
        ...(from > 0 && { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }),
      });
      response.write(content.subarray(from, from + 1000), () => response.destroy());
    });
    const message = await failureOf();
    expect(message).toMatch(/^Could not fetch http:\S+\/data\/train\.csv: the request .* \(HTTPS_PROXY\)\?$/);
    expect(asks.length).toBeGreaterThan(12);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('without a length can only be told by a checksum', async () => {
    server = await serveRaw((socket) => {
      socket.once('data', () => socket.end(`HTTP/1.0 200 OK\r\n\r\n${content.toString()}`));
    });
    expect(await failureOf()).toContain('add #sha256= and its SHA-256 to the address');
    expect(readFileSync((await fetch(`/train.csv#sha256=${sha256}`)).path)).toEqual(content);
  });

  test('that never goes on ends in a time limit', async () => {
    await start(
      (_request, response) => void response.writeHead(200, { 'content-length': 10 }).write('x,y\n'),
    );
    // Here alone: a busy machine is silent for as long now and then.
    expect(await failureOf(undefined, { idleLimitMs: 300 })).toContain('got no whole answer within');
  });
});

describe('a file that will not do', () => {
  test.each([
    [401, 'is refused without a login (401): give a signed link to it'],
    [403, 'is refused (403): a signed link may have run out'],
    [404, 'is not there (404): look for a typing error.'],
    [410, 'is not there (410): look for a typing error.'],
    [400, 'the answer was 400. It says: no way. Try again later.'],
  ])('with status %i is told in a sentence', async (status, expected) => {
    await start((_request, response) => void response.writeHead(status).end('no way'));
    const message = await failureOf(`/train.csv?key=${key}`);
    expect(message).toContain(addressOf('/train.csv'));
    expect(message).toContain(expected);
    expect(message).not.toContain(key);
    expect(asks).toHaveLength(1);
  });

  test('with 5xx is asked for again', async () => {
    await start((request, response, count) =>
      count < 3 ? void response.writeHead(503).end() : asFile()(request, response, count),
    );
    expect(readFileSync((await fetch()).path)).toEqual(content);
    expect(world.sleeps).toEqual([500, 1000]);
  });

  test.each([
    ['a type of a page', { 'content-type': 'text/html' }, 'Log in'],
    ['the text of a page', { 'content-type': 'text/csv' }, '\n<!DOCTYPE html><html>'],
  ])('but %s is told to be a web page', async (_what, headers, body) => {
    await start((_request, response) => void response.writeHead(200, headers).end(body));
    expect(await failureOf()).toContain(`Instead of data, ${addressOf()} gives a web page`);
  });

  test.each([
    ['a length that is told', { 'content-length': 1001 }],
    ['a length that is not told', { 'transfer-encoding': 'chunked' }],
  ])('since it is too large, by %s, is refused', async (_what, headers) => {
    await start((_request, response) => void response.writeHead(200, headers).end('1'.repeat(1001)));
    expect(await failureOf('/a.csv', { mostBytes: 1000 })).toContain('at most 1 kB are fetched');
    expect((await readable('/a.csv', 1001)).length).toBe(1001);
  });
  const readable = async (path: string, mostBytes: number): Promise<Buffer> =>
    readFileSync((await fetch(path, { mostBytes })).path);

  test('with another checksum is refused, and leaves nothing', async () => {
    await start(asFile());
    const message = await failureOf(`/train.csv#sha256=${'0'.repeat(64)}`);
    expect(message).toContain(`has another content than its checksum says: 80 kB with the SHA-256 ${sha256}`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('without a format is refused before it is read', async () => {
    await start(asFile(content, '"one"', { 'content-type': 'application/octet-stream' }));
    expect(await failureOf('/download')).toContain(
      'has no ending of a data format, and the server tells the media type application/octet-stream',
    );
  });

  test.each([
    ['http://models.example.com/x.csv', 'leads to http://models.example.com without encryption'],
    ['http://user:word@127.0.0.1/x.csv', 'or with a password, which is not followed'],
  ])('that leads to %s is not followed', async (location, expected) => {
    await start((_request, response) => void response.writeHead(302, { location }).end());
    const message = await failureOf();
    expect(message).toContain(expected);
    expect(message).not.toContain('word@');
  });

  test('that leads in a circle is given up', async () => {
    await start((_request, response) => void response.writeHead(302, { location: '/data/train.csv' }).end());
    expect(await failureOf()).toContain('leads from one address to the next and ends nowhere');
    expect(asks).toHaveLength(9);
  });

  test('for a cache that can not be written says which setting helps', async () => {
    await start(asFile());
    writeFileSync(join(folder, 'file'), '');
    folder = join(folder, 'file');
    expect(await failureOf()).toMatch(/can't be written \(E\w+\): set cache-dir to a folder that can\.$/);
    folder = dirname(folder);
  });
});

test('a signed link is a secret: masked, and neither in the log nor in the cache', async () => {
  await start((request, response, count) => {
    if (count === 1) return void response.writeHead(500).end(`no ${request.url ?? ''}`);
    asFile()(request, response, count);
  });
  const { notes } = await fetch(`/train.csv?version=3&key=${key}`);
  expect(world.masked).toEqual([`version=3&key=${key}`, key]);
  const kept = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`);
  expect([...world.lines, ...notes, ...kept].join('\n')).not.toContain(key);
});
