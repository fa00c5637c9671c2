import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { JobSpec } from '../../src/engine/jobs/job-spec.js';
import type { WorkerMessage } from '../../src/engine/workers/messages.js';
import { unpackResult } from '../../src/engine/workers/pack-results.js';

const folder = mkdtempSync(join(tmpdir(), 'worker-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = Array.from({ length: 200 }, (_, k) => `${(k * 37) % 100},${k % 3 === 0 ? 'a' : 'b'},${k % 2}`);
const path = join(folder, 'data.csv');
writeFileSync(path, `amount,group,label\n${rows.join('\n')}\n`);
const data = { path, params: { label_col: 'label' } };
const spec: JobSpec = {
  ...{ task: 'binary-classification', modelPath: undefined, reference: data, evaluation: data },
  ...{ excludeColumns: [], categories: ['drift'], tests: {}, sensitivity: 'default', seed: '0' },
  settings: {
    ...{ root: folder, runtime: 'auto', compat: 'default', python: undefined, predictTimeoutMs: 1000 },
    assets: { bridgeScript: '', wasmDir: '' },
  },
};

/** What the built worker says last, and the names of the files of the bundle that it has loaded by then. */
async function work(changes: Partial<JobSpec>): Promise<[WorkerMessage, readonly string[]]> {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  const child = fork(resolve('dist/worker.js'), [], {
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '', NODE_V8_COVERAGE: coverage },
    serialization: 'advanced',
  });
  child.send({ kind: 'run', spec: { ...spec, ...changes } });
  const last = await new Promise<WorkerMessage>((told) =>
    child.on('message', (message: WorkerMessage) => {
      if (message.kind === 'done' || message.kind === 'failed') told(message);
    }),
  );
  child.disconnect();
  await once(child, 'exit');
  const urls = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as {
      result: { url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.includes('/dist/bundle/'));
  });
  return [last, urls.map((url) => basename(url, '.js'))];
}

test('a job of the data alone loads no code of models, of the Hub or of validation', async () => {
  const [last, files] = await work({});
  if (last.kind !== 'done') throw new TypeError(JSON.stringify(last));
  const cases = unpackResult(last.result).batches.flatMap((batch) => batch.cases);
  expect(cases.some(({ outcome }) => outcome.kind === 'measured')).toBe(true);
  expect(files).toContain('worker');
  expect(
    files.filter((name) => /load-model|fetch-remote|inspect-job|tokenizers|proxy|yaml/.test(name)),
  ).toEqual([]);
});

test('a job with a model loads its code', async () => {
  const [last, files] = await work({ modelPath: join(folder, 'none.onnx') });
  expect(last).toMatchObject({ kind: 'failed', reason: 'user' });
  expect(files.some((name) => name.includes('load-model'))).toBe(true);
});
