import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEngine, type EngineUnderTest } from './engine-client.js';

let engine: EngineUnderTest;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

/** A request as a browser sends it for a page; `fetch` would choose these headers itself. */
async function send(method: string, path: string, headers: Record<string, string>): Promise<IncomingMessage> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(new URL(path, engine.url), { method, headers }, resolve).once('error', reject).end();
  });
  response.resume();
  return response;
}
const corsHeaders = ({ headers }: IncomingMessage): readonly string[] =>
  Object.keys(headers).filter((name) => name.startsWith('access-control-'));

describe('a page of the web', () => {
  const origin = 'https://evil.example';

  // Fetch standard, "CORS-preflight fetch": without a 2xx and these headers the browser sends no request.
  test.each(['/v1/projects', '/v1/rime-info', '/job-logs/x', '/nothing'])(
    'is not allowed to ask for %s',
    async (path) => {
      const preflight = {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'rime-api-key',
      };
      for (const key of [{}, { 'rime-api-key': engine.apiKey }]) {
        const answer = await send('OPTIONS', path, { origin, ...preflight, ...key });
        expect(answer.statusCode).toBeGreaterThanOrEqual(400);
        expect(corsHeaders(answer)).toEqual([]);
      }
    },
  );

  test.each([
    { path: '/v1/rime-info', status: 200 },
    { path: '/v1/projects', status: 200 },
    { path: '/v1/jobs/none', status: 404 },
  ])('may not read the answer of $path', async ({ path, status }) => {
    for (const from of [origin, 'null', engine.url.origin]) {
      const answer = await send('GET', path, { origin: from, 'rime-api-key': engine.apiKey });
      expect(answer.statusCode).toBe(status);
      expect(corsHeaders(answer)).toEqual([]);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  // As when the page has its own name resolved to this machine (DNS rebinding).
  test.each(['evil.example', 'evil.example:8080', 'localhost.evil.example'])(
    'is refused under the name %s, even with the key',
    async (host) => {
      for (const path of ['/v1/rime-info', '/job-logs/x?token=y'])
        expect((await send('GET', path, { host, 'rime-api-key': engine.apiKey })).statusCode).toBe(403);
      const preflight = await send('OPTIONS', '/v1/projects', { host, origin: `http://${host}` });
      expect([preflight.statusCode, corsHeaders(preflight)]).toEqual([403, []]);
    },
  );
});
