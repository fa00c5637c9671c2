import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openEngine, type EngineUnderTest } from '../server/engine-client.js';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = await openEngine();
});
afterEach(() => engine.close());

/** Absence (404) is an answer that the client reads as "none"; 501 says that the call itself is not there. */
test.each([
  { method: 'get', path: '/v1/agents/a1', status: 404, message: 'agent a1 not found' },
  {
    method: 'get',
    path: '/v1/feature-flags/example/limits/LICENSE_LIMIT_WORKSPACES',
    status: 404,
    message: 'limit LICENSE_LIMIT_WORKSPACES not found',
  },
  {
    method: 'get',
    path: '/v1/registry/prediction/m1/d1',
    status: 404,
    message: 'predictions of model m1',
  },
  ...['/v1-beta/datasets/upload-url', '/v1-beta/models/upload-url'].flatMap((path) =>
    ['get', 'post'].map((method) => ({
      method,
      path,
      status: 501,
      message: 'the embedded engine takes no uploads',
    })),
  ),
] as const)('$method $path answers $status and says why', async ({ method, path, status, message }) => {
  const answer = method === 'get' ? await engine.get(path) : await engine.post(path, {});
  expect(answer).toMatchObject({
    status,
    body: { code: status === 404 ? 5 : 12, message: expect.stringContaining(message) },
  });
});
