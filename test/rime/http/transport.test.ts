import { beforeEach, describe, expect, test } from '@jest/globals';

import { InputError, InterruptedError } from '../../../src/domain/errors.js';
import { createConnections } from '../../../src/http/connections.js';
import type { Request } from '../../../src/rime/http/request.js';
import { createServerClock } from '../../../src/rime/http/server-clock.js';
import { createTransport, type TransportOptions } from '../../../src/rime/http/transport.js';
import { makeWorld, type FakeWorld } from '../../support/fake-world.js';
import { serve } from '../../support/loopback-server.js';
import { apiKey, host, scripted, useNock } from '../../support/nock-client.js';

useNock();

let world: FakeWorld;
beforeEach(() => {
  world = makeWorld();
});

function transport(
  overrides: Partial<TransportOptions> = {},
): (request?: Partial<Request>) => Promise<unknown> {
  const send = createTransport({
    baseUrl: new URL(host),
    apiKey,
    world,
    connections: createConnections(() => undefined, undefined),
    serverClock: createServerClock(world.clock),
    deadlineMs: world.clock.now() + 3_600_000,
    random: () => 0.5,
    requestTimeoutMs: 5000,
    ...overrides,
  });
  return async (request = {}) =>
    (await send({ task: 'list the projects', method: 'GET', path: '/v1/projects', ...request })).body;
}
const send = (request?: Partial<Request>): Promise<unknown> => transport()(request);

describe('a request', () => {
  test('carries the key, and its query percent-encoded', async () => {
    scripted()
      .get('/v1/projects')
      .query({ pageToken: 'a+b/c=', 'firstPageQuery.x': 'ä&' })
      .matchHeader('rime-api-key', apiKey)
      .matchHeader('accept', 'application/json')
      .reply(200, { ok: true });
    expect(await send({ query: { pageToken: 'a+b/c=', 'firstPageQuery.x': 'ä&' } })).toEqual({ ok: true });
  });

  test('sends its body as JSON', async () => {
    const body = { name: 'ä', nested: { uuid: 'u' } };
    scripted().post('/v1/projects', body).matchHeader('content-type', 'application/json').reply(200, {});
    expect(await send({ method: 'POST', body })).toEqual({});
  });

  test('takes a status without content as an empty answer', async () => {
    scripted().post('/v1/projects').reply(204);
    expect(await send({ method: 'POST' })).toEqual({});
  });

  test.each([
    ['a page', 200, '<html>', 'text/html'],
    ['nothing', 200, '', 'application/json'],
    ['half of it', 200, '{"projects": [', 'application/json'],
  ])(
    'answered with %s instead of JSON is a bad response when that is so four times',
    async (_, status, body, type) => {
      scripted().get('/v1/projects').times(4).reply(status, body, { 'content-type': type });
      await expect(send()).rejects.toMatchObject({ code: 'bad-response', request: { status: 200 } });
      expect(world.sleeps).toEqual([500, 1000, 2000]);
    },
  );

  test('leaves no secret in the log', async () => {
    scripted().get('/v1/projects?token=hush').reply(200, { secret: 'hush' });
    await send({ query: { token: 'hush' } });
    expect(world.lines).toEqual(['debug: GET /v1/projects → 200 in 0 ms']);
  });
});

describe('a repeated request', () => {
  test('waits longer each time, by its own choice', async () => {
    scripted().get('/v1/projects').times(3).reply(503, 'busy');
    scripted().get('/v1/projects').reply(200, {});
    await send();
    expect(world.sleeps).toEqual([500, 1000, 2000]);
  });

  test('gives up after four attempts, with the last error', async () => {
    scripted().get('/v1/projects').times(3).reply(503, 'busy');
    scripted().get('/v1/projects').reply(500, { code: 13, message: 'internal error' });
    await expect(send()).rejects.toMatchObject({
      code: 'server-error',
      message:
        'Could not list the projects: GET /v1/projects answered 500. The cluster says: "internal error".',
    });
  });

  test('waits as long as the server asks', async () => {
    scripted().get('/v1/projects').reply(429, {}, { 'retry-after': '7' });
    scripted().get('/v1/projects').reply(503, '', { 'retry-after': 'Thu, 29 Feb 2024 10:00:10 GMT' });
    scripted().get('/v1/projects').reply(200, {});
    await send(); // The clock starts at 10:00:00.
    expect(world.sleeps).toEqual([7000, 3000]);
  });

  test('never comes at once, though the server asks for no pause', async () => {
    scripted().get('/v1/projects').twice().reply(429, {}, { 'retry-after': '0' });
    scripted().get('/v1/projects').reply(200, {});
    await send();
    expect(world.sleeps).toEqual([500, 1000]);
  });

  test('of what creates something ends after four attempts, however long the cluster is up', async () => {
    scripted().get('/v1/projects').reply(200, {});
    scripted().post('/v1/projects').times(4).reply(429, {}, { 'retry-after': '0' });
    const asked = transport();
    await asked();
    await expect(asked({ method: 'POST' })).rejects.toMatchObject({ code: 'rate-limited' });
  });

  test('comes after a lost connection', async () => {
    scripted()
      .get('/v1/projects')
      .replyWithError(Object.assign(new Error('x'), { code: 'ECONNRESET' }));
    scripted().get('/v1/projects').reply(200, { ok: true });
    expect(await send()).toEqual({ ok: true });
  });

  test('comes after a body that was cut off', async () => {
    let count = 0;
    const server = await serve((_, response) => {
      if (++count === 2) return response.end('{"ok": true}');
      response.writeHead(200, { 'content-length': '100' });
      return response.write('{"ok"', () => response.destroy());
    });
    expect(await transport({ baseUrl: new URL(`http://${server.address}`) })()).toEqual({ ok: true });
    await server.close();
  });

  test.each([500, 502, 503, 504])('is never a POST that may have done its work: %i', async (status) => {
    scripted().post('/v1/projects').reply(status, {}, { 'retry-after': '1' });
    await expect(send({ method: 'POST' })).rejects.toMatchObject({ request: { status } });
    expect(world.sleeps).toEqual([]);
  });

  test('may be a POST that was refused before it did anything', async () => {
    scripted().post('/v1/projects').reply(429, {}, { 'retry-after': '1' });
    scripted().post('/v1/projects').reply(200, { ok: true });
    expect(await send({ method: 'POST' })).toEqual({ ok: true });
    expect(world.sleeps).toEqual([1000]);
  });

  test('may be a POST that does the same again', async () => {
    scripted().post('/v1/projects').reply(500, {});
    scripted().post('/v1/projects').reply(200, { ok: true });
    expect(await send({ method: 'POST', isHarmless: true })).toEqual({ ok: true });
  });

  test('goes on for minutes once the cluster has answered, so that nothing paid for is lost', async () => {
    scripted().get('/v1/projects').reply(200, {});
    scripted().get('/v1/projects').times(11).reply(503, '');
    scripted().get('/v1/projects').reply(200, { ok: true });
    const asked = transport({ random: () => 1 });
    await asked();
    expect(await asked()).toEqual({ ok: true });
    // 1 + 2 + 4 + 8 + 16 + 6 × 30 s: less than five minutes.
    expect(world.sleeps.reduce((sum, ms) => sum + ms)).toBe(211_000);
  });

  test('ends after as many attempts as it is given', async () => {
    scripted().get('/v1/projects').reply(200, {});
    scripted().get('/v1/projects').twice().reply(503, '');
    const asked = transport();
    await asked();
    await expect(asked({ maxAttempts: 2 })).rejects.toMatchObject({ code: 'server-error' });
  });

  test('does not come when the run would be over by then', async () => {
    scripted().get('/v1/projects').reply(429, {}, { 'retry-after': '3600' });
    await expect(send()).rejects.toMatchObject({ code: 'rate-limited' });
    expect(world.sleeps).toEqual([]);
  });

  test('does not come when the run is stopped while it waits', async () => {
    world = makeWorld({ onSleep: () => world.stop(new InterruptedError('Ctrl-C')) });
    scripted().get('/v1/projects').reply(503, '');
    await expect(send()).rejects.toThrow(new InterruptedError('Ctrl-C'));
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i within the same origin is followed by a GET, with the key',
    async (status) => {
      scripted().get('/v1/projects').reply(status, '', { location: '/moved?x=1' });
      scripted().get('/moved').query({ x: '1' }).matchHeader('rime-api-key', apiKey).reply(200, { ok: true });
      expect(await send()).toEqual({ ok: true });
    },
  );

  test.each([307, 308])('%i within the same origin is followed by a POST, with its body', async (status) => {
    scripted()
      .post('/v1/projects')
      .reply(status, '', { location: `${host}/moved` });
    scripted().post('/moved', { name: 'a' }).reply(200, { ok: true });
    expect(await send({ method: 'POST', body: { name: 'a' } })).toEqual({ ok: true });
  });

  test.each([301, 302, 303])('%i is not followed by a POST, which would become a GET', async (status) => {
    scripted().post('/v1/projects').reply(status, '', { location: '/moved' });
    await expect(send({ method: 'POST' })).rejects.toMatchObject({
      code: 'bad-response',
      request: { status },
    });
  });

  test.each([
    'https://elsewhere.test/v1/projects',
    '//elsewhere.test/',
    `${host}:8443/`,
    'http://rime.test/',
  ])('to %s is not followed: the key stays here', async (location) => {
    // nock answers nobody else, and an answer that nobody asked for would be an error.
    scripted().get('/v1/projects').reply(302, '', { location });
    await expect(send()).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('a redirect to'),
    });
  });

  test('in a circle ends', async () => {
    scripted().get('/v1/projects').times(6).reply(302, '', { location: '/v1/projects' });
    await expect(send()).rejects.toMatchObject({ code: 'bad-response' });
  });
});

describe('when the run is over', () => {
  const late = (): Partial<TransportOptions> => ({ deadlineMs: world.clock.now() });

  test.each(['stop', 'finish'] as const)('a request that may %s is not sent', async (whenRunEnds) => {
    await expect(transport(late())({ whenRunEnds })).rejects.toMatchObject({
      code: 'timeout',
      message: 'Could not list the projects: the time of the whole run (timeout) is over.',
    });
    world.stop(new InterruptedError('Ctrl-C'));
    await expect(send({ whenRunEnds })).rejects.toThrow('Ctrl-C');
  });

  test('a request that cleans up is sent nevertheless', async () => {
    scripted().post('/v1/projects').twice().reply(200, {});
    const cleanUp = { method: 'POST', whenRunEnds: 'send-anyway' } as const;
    expect(await transport(late())(cleanUp)).toEqual({});
    world.stop();
    expect(await send(cleanUp)).toEqual({});
  });

  test('a request that waits for its answer is given up, and that is the run’s time limit', async () => {
    const server = await serve(() => undefined);
    const asked = transport({
      baseUrl: new URL(`http://${server.address}`),
      deadlineMs: world.clock.now() + 50,
    });
    await expect(asked()).rejects.toMatchObject({ code: 'timeout' });
    await server.close();
  });

  test('a request of its own time limit is unreachable, and says after how long', async () => {
    const server = await serve(() => undefined);
    const asked = transport({ baseUrl: new URL(`http://${server.address}`) });
    await expect(asked({ method: 'POST', timeoutMs: 50 })).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('got no whole answer within 50 ms'),
    });
    await server.close();
  });

  test('a request whose answer names something to clean up is waited for', async () => {
    const server = await serve((_, response) => {
      world.stop();
      response.end('{"job": 1}');
    });
    const asked = transport({ baseUrl: new URL(`http://${server.address}`) });
    expect(await asked({ method: 'POST', whenRunEnds: 'finish' })).toEqual({ job: 1 });
    await server.close();
  });
});

describe('what would be unsafe is refused before anything is sent', () => {
  test.each(['http://rime.test', 'http://127.0.0.1.rime.test', 'http://10.0.0.1', 'ftp://rime.test'])(
    'the address %s',
    (url) => {
      expect(() => transport({ baseUrl: new URL(url) })).toThrow(InputError);
      expect(() => transport({ baseUrl: new URL(url) })).toThrow(/^cluster-url: .*in the clear/);
    },
  );
  test.each(['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1', 'https://rime.test'])(
    'but not %s',
    (url) => {
      expect(() => transport({ baseUrl: new URL(url) })).not.toThrow();
    },
  );
  test.each(['', 'two words', 'two\nlines', 'schlüssel'])('the key %j', (key) => {
    expect(() => transport({ apiKey: key })).toThrow(/^api-key: /);
    if (key !== '') expect(() => transport({ apiKey: key })).not.toThrow(key);
  });
});
