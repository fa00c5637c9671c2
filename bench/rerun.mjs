// The same run twice, with the answers of the first kept: how often the model is asked, and what asking and answering
// cost. 100,000 + 100,000 rows × 21 and a Python model. Needs `build/` (npm run build) and a Python with pandas (`PYTHON`).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadDataset } from '../build/engine/data/load-dataset.js';
import { loadModel } from '../build/engine/models/load-model.js';
import { runJob } from '../build/engine/jobs/run-job.js';
import { writeColumnsFile } from './columns-file.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bench-rerun-'));
mkdirSync(join(folder, 'model'));
const modelPath = join(folder, 'model/model.py');
writeFileSync(
  modelPath,
  'def predict_df(df):\n    return ((df["amount_0"].fillna(0) + df["count_1"].fillna(0)) % 7 / 7).clip(0, 1)\n',
);
const params = { label_col: 'label' };
const files = ['reference.csv', 'evaluation.csv'].map((name) => join(folder, name));
for (const [seed, path] of files.entries()) await writeColumnsFile(path, 100_000, seed);
const task = 'binary-classification';
const settings = {
  root: folder,
  runtime: 'wasm',
  compat: 'default',
  python: process.env.PYTHON ?? '/usr/bin/python3',
  assets: { bridgeScript: resolve('src/engine/models/python/bridge.py'), wasmDir: resolve('dist/assets') },
  predictTimeoutMs: 60_000,
  cache: { folder: join(folder, 'cache'), isNamed: true },
};
const quiet = { onChild: () => {}, onProgress: () => {}, tell: () => {} };

console.log('A run of 100,000 + 100,000 rows × 21, and again with nothing changed');
for (const time of ['first', 'second']) {
  let calls = 'model: 0 calls';
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const { evidence } = await runJob(
    {
      task,
      modelPath,
      reference: { path: files[0], params },
      evaluation: { path: files[1], params },
      categories: ['model-performance', 'transformations', 'abnormal-inputs', 'drift', 'subset-performance'],
      excludeColumns: [],
      sensitivity: 'default',
      tests: {},
      seed: '1',
      settings,
    },
    {
      ...quiet,
      today: 20_000,
      log: (line) => (calls = /model: \d+ calls, \d+ rows/.exec(line)?.[0] ?? calls),
    },
  );
  const { user, system } = process.cpuUsage(cpu);
  const wall = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `  ${time}: ${calls}; ${wall} s wall, ${((user + system) / 1e6).toFixed(1)} s CPU. ${evidence.notes.at(-1)}`,
  );
}

const reference = await loadDataset(files[0], params, task);
const evaluation = await loadDataset(files[1], params, task, reference);
const request = {
  ...settings,
  ...quiet,
  path: modelPath,
  task,
  features: reference.table.names.filter((name) => name !== 'label'),
  textFeatures: [],
  classCount: 2,
  workspace: folder,
  log: () => {},
};
for (const [name, cache] of [
  ['asked', undefined],
  ['remembered', settings.cache],
]) {
  const model = await loadModel({ ...request, cache });
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  for (const { table } of [reference, evaluation]) await model.predict(table);
  const { user, system } = process.cpuUsage(cpu);
  const ms = (performance.now() - started).toFixed(0);
  console.log(`  both datasets ${name}: ${ms} ms wall, ${((user + system) / 1000).toFixed(0)} ms CPU`);
  await model.close();
}
rmSync(folder, { recursive: true, force: true });
