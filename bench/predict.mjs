// Rows predicted per second: through the engine's model, and by the bare runtime on the same batches, in turn.
// Needs `build/` (npm run build).
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { loadDataset } from '../build/engine/data/load-dataset.js';
import { loadModel } from '../build/engine/models/load-model.js';
import { median } from './process-facts.mjs';

const rounds = 9;
const batchRows = 256;
const assets = { bridgeScript: resolve('dist/assets/bridge.py'), wasmDir: resolve('dist/assets') };
const ort = await import(pathToFileURL(resolve('dist/assets/ort.wasm.min.mjs')).href);
ort.env.wasm.numThreads = 1;
ort.env.logLevel = 'error';

const cases = [
  {
    name: 'sentiment',
    data: 'evaluation.jsonl',
    params: { label_col: 'label', text_features: ['sentence'] },
  },
  { name: 'bank', data: 'evaluation.csv', params: { label_col: 'y' } },
];

console.log(`Prediction (WebAssembly, one thread, batches of ${batchRows}, median of ${rounds})`);
for (const { name, data, params } of cases) {
  const task = 'binary-classification';
  const { table, textFeatures } = await loadDataset(resolve('examples', name, data), params, task);
  const path = resolve('examples', name, 'model.onnx');
  const features = table.names.filter((column) => column !== params.label_col);
  const quiet = { onChild: () => {}, log: () => {} };
  const model = await loadModel({
    path,
    task,
    features,
    textFeatures,
    classCount: 2,
    runtime: 'wasm',
    python: undefined,
    assets,
    workspace: resolve('.'),
    predictTimeoutMs: 60_000,
    batchRows,
    ...quiet,
  });
  const session = await ort.InferenceSession.create(readFileSync(path));
  const batches = [];
  for (let first = 0; first < table.rowCount; first += batchRows)
    batches.push(feedsOf(table, session, first));

  const engine = [];
  const bare = [];
  for (let round = 0; round < rounds; round++) {
    engine.push(await time(() => model.predict(table)));
    bare.push(
      await time(async () => {
        for (const feeds of batches) await session.run(feeds);
      }),
    );
  }
  await model.close();
  const [e, b] = [engine, bare].map((times) => table.rowCount / (median(times) / 1000));
  console.log(
    `  ${name}: ${table.rowCount} rows · engine ${e.toFixed(0)} rows/s · bare runtime ${b.toFixed(0)} rows/s · ratio ${(e / b).toFixed(2)}`,
  );
}

async function time(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function feedsOf(table, session, first) {
  const count = Math.min(batchRows, table.rowCount - first);
  const feeds = {};
  for (const { name, type } of session.inputMetadata) {
    const cells = [...table.column(name)].slice(first, first + count);
    const data = type === 'string' ? cells.map(String) : Float32Array.from(cells);
    feeds[name] = new ort.Tensor(type, data, [count, 1]);
  }
  return feeds;
}
