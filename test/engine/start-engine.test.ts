import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { startEngine } from '../../src/engine/start-engine.js';
import type { EngineOptions } from '../../src/engine/engine-options.js';
import type { Dialect } from '../../src/domain/vocabulary.js';
import { fakeRunner } from './jobs/fake-runner.js';

const options: EngineOptions = {
  root: '.',
  workerScript: '/none',
  assets: { bridgeScript: '/bridge.py', wasmDir: '/wasm' },
  runtime: 'auto',
  runner: fakeRunner(),
};

describe('startEngine', () => {
  test('takes a new key and a free port at each start', async () => {
    const engines = await Promise.all([startEngine(options), startEngine(options)]);
    const [first, second] = engines;
    expect(first.apiKey).not.toBe(second.apiKey);
    expect(first.url.port).not.toBe(second.url.port);
    expect(first.apiKey).toMatch(/^[\w-]{43}$/); // 256 bits.
    await Promise.all(engines.map((engine) => engine.close()));
  });

  test('serves nobody after close, which may be repeated, and leaves no temporary folder', async () => {
    const engine = await startEngine(options);
    await Promise.all([engine.close(), engine.close()]);
    await engine.close();
    await expect(fetch(engine.url)).rejects.toThrow('fetch failed');
    const mine = readdirSync(tmpdir()).filter((name) => name.startsWith(`model-gate-engine-${process.pid}-`));
    expect(mine).toEqual([]);
  });

  test('takes the port it is given, and leaves nothing behind when that is in use', async () => {
    const free = await startEngine(options);
    const port = Number(free.url.port);
    await free.close();
    const engine = await startEngine({ ...options, port });
    expect(engine.url.href).toBe(`http://127.0.0.1:${port}/`);
    await expect(startEngine({ ...options, port })).rejects.toThrow(
      `address already in use 127.0.0.1:${port}`,
    );
    const mine = readdirSync(tmpdir()).filter((name) => name.startsWith(`model-gate-engine-${process.pid}-`));
    expect(mine).toHaveLength(1);
    await engine.close();
  });

  test('closes when its signal aborts', async () => {
    const abort = new AbortController();
    const engine = await startEngine({ ...options, signal: abort.signal });
    abort.abort(new Error('stop'));
    await engine.close();
    await expect(fetch(engine.url)).rejects.toThrow('fetch failed');
  });

  test('does not start when its signal has aborted', async () => {
    await expect(startEngine({ ...options, signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow(
      'stop',
    );
  });

  test.each<{ dialects: Dialect[] | undefined; version: string; beta: number; ga: number }>([
    { dialects: undefined, version: '2.6.0', beta: 200, ga: 200 },
    { dialects: ['beta'], version: '2.0.0-beta', beta: 200, ga: 404 },
    { dialects: ['ga'], version: '2.6.0', beta: 404, ga: 200 },
  ])('serves the dialects $dialects and tells version $version', async ({ dialects, version, beta, ga }) => {
    const engine = await startEngine({ ...options, dialects });
    const get = (path: string): Promise<Response> =>
      fetch(new URL(path, engine.url), { headers: { 'rime-api-key': engine.apiKey } });
    const info = (await (await get('/v1/rime-info')).json()) as object;
    expect(info).toMatchObject({ clusterInfoVersion: version, customerName: 'embedded engine' });
    expect((await get('/v1-beta/jobs')).status).toBe(beta);
    expect((await get('/v1/jobs')).status).toBe(ga);
    await engine.close();
  });
});
