import { request as sendRaw, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEngine, type Answer, type EngineUnderTest } from './engine-client.js';

let engine: EngineUnderTest;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** Sends exactly these bytes and headers. */
async function send({ headers = {}, ...options }: Sent, body: Buffer | string = ''): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const all = { 'rime-api-key': engine.apiKey, ...headers };
    sendRaw(engine.url, { ...options, headers: all }, resolve)
      .once('error', reject)
      .end(body);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return { status: response.statusCode ?? 0, body: JSON.parse(text) as Answer['body'] };
}

const create = { method: 'POST', path: '/v1/projects' };

describe('the server', () => {
  test('listens on the loopback interface only', () => {
    expect(engine.url.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test.each([
    { name: 'no key', headers: { 'rime-api-key': '' } },
    { name: 'a wrong key', headers: { 'rime-api-key': 'x'.repeat(43) } },
    { name: 'a bearer token', headers: { 'rime-api-key': [], authorization: 'Bearer x' } },
  ])('answers 401 to $name, on any path', async ({ headers }) => {
    const refused = { status: 401, body: { code: 16, message: 'invalid API token', details: [] } };
    expect(await send({ path: '/v1/rime-info', headers })).toEqual(refused);
    expect(await send({ path: '/nothing', headers })).toEqual(refused);
  });

  test.each([
    '/',
    '/v1',
    '/v1/projects/',
    '/v2/projects',
    '/images/%zz',
    '//v1/projects',
    '/v1/../etc/passwd',
  ])('answers 404 with code 5 for the unknown path %s', async (path) => {
    expect(await send({ path })).toEqual({
      status: 404,
      body: { code: 5, message: 'Not Found', details: [] },
    });
  });

  test.each([
    { method: 'DELETE', path: '/v1/projects' },
    { method: 'PUT', path: '/v1/test-cases' },
    { method: 'GET', path: '/images' },
    { method: 'POST', path: '/v1/rime-info' },
  ])('answers 501 with code 12 for $method $path', async (options) => {
    expect(await send(options)).toEqual({
      status: 501,
      body: { code: 12, message: 'Method Not Allowed', details: [] },
    });
  });

  test.each([
    { name: 'text', body: 'name=loans', message: 'the body is not JSON' },
    { name: 'half an object', body: '{"name": "loans"', message: 'the body is not JSON' },
    { name: 'a list', body: '[]', message: 'the body must be a JSON object' },
    { name: 'a lone text', body: '"loans"', message: 'the body must be a JSON object' },
    { name: 'Latin-1', body: Buffer.from('{"name": "gr\u00f6\u00dfe"}', 'latin1'), message: 'not UTF-8' },
    { name: 'deep nesting', body: '{"a":'.repeat(100_000), message: 'the body is not JSON' },
    {
      name: 'deep nesting that closes',
      body: '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000),
      message: 'nested deeper',
    },
    { name: 'nothing', body: '', message: 'name is required' },
    { name: 'another type', body: '{"name": {"$gt": ""}}', message: 'name must be text' },
  ])('answers 400 with code 3 to a body that is $name', async ({ body, message }) => {
    const answer = await send(create, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 3, details: [] } });
    expect(answer.body['message']).toContain(message);
  });

  test('answers 400 to a body over 16 MiB, and goes on serving', async () => {
    const answer = await send(create, Buffer.alloc(16 * 1024 * 1024 + 1, 0x20));
    expect(answer).toEqual({
      status: 400,
      body: { code: 3, message: 'the body is longer than 16 MiB', details: [] },
    });
    expect(await engine.get('/v1/projects')).toMatchObject({ status: 200 });
  });

  test('takes a body of exactly 16 MiB', async () => {
    const text = JSON.stringify({ name: 'padded' });
    const answer = await send(create, text.padEnd(16 * 1024 * 1024));
    expect(answer.status).toBe(200);
  });

  test('reads camelCase and snake_case requests alike', async () => {
    for (const [name, field] of [
      ['snake', 'model_task'],
      ['camel', 'modelTask'],
    ] as const) {
      const { body } = await engine.post('/v1/projects', { name, [field]: 'MODEL_TASK_REGRESSION' });
      expect(body).toMatchObject({ project: { name, modelTask: 'MODEL_TASK_REGRESSION' } });
    }
  });

  test('answers many requests at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => engine.get('/v1/rime-info')));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });
});
