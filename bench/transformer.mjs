// Rows per second of a transformer of MiniLM's shape through the engine, beside the bare runtime at its best batch, with
// onnxruntime-node of the workspace that is named (`node bench/transformer.mjs FOLDER`), and in WebAssembly. Needs `build/`.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toColumn } from '../build/engine/data/columns/column.js';
import { Table } from '../build/engine/data/table.js';
import { loadModel } from '../build/engine/models/load-model.js';
import { writeTransformer } from './transformer-model.mjs';

const workspace = process.argv[2];
const rowCount = 128;
const folder = mkdtempSync(join(tmpdir(), 'bench-transformer-'));
const path = join(folder, 'model.onnx');
writeTransformer(path);
const names = Array.from({ length: 64 }, (_, index) => `t${index}`);
const cell = (row, index) => (((row + 1) * (index + 3) * 7919) % 1000) / 1000 - 0.5;
const table = Table.of(
  new Map(
    names.map((name, index) => [
      name,
      toColumn(Array.from({ length: rowCount }, (_, row) => cell(row, index))),
    ]),
  ),
);

console.log(
  `A transformer of MiniLM's shape, ${rowCount} rows of 64 tokens, ${availableParallelism()} processors`,
);
for (const runtime of workspace === undefined ? ['wasm'] : ['native', 'wasm']) {
  const model = await loadModel({
    path,
    task: 'binary-classification',
    features: names,
    textFeatures: [],
    classCount: 2,
    runtime,
    python: undefined,
    assets: { bridgeScript: '/none', wasmDir: resolve('dist/assets') },
    workspace: resolve(workspace ?? '.'),
    predictTimeoutMs: 60_000,
    onChild: () => {},
    log: () => {},
  });
  const session = runtime === 'native' && (await openBare());
  const rates = new Map();
  for (let round = 0; round < 2; round++) {
    note(rates, 'engine', await time(() => model.predict(table)));
    if (!session) continue;
    for (const batch of [16, 32, 128])
      note(rates, `batch ${batch}`, await time(() => runBare(session, batch)));
  }
  await model.close();
  const shown = [...rates].map(([name, rate]) => `${name} ${rate.toFixed(0)} rows/s`);
  const bare = Math.max(...[...rates].filter(([name]) => name !== 'engine').map(([, rate]) => rate));
  const ratio = session ? ` · engine / bare runtime's best ${(rates.get('engine') / bare).toFixed(2)}` : '';
  console.log(`  ${model.runtime}: ${shown.join(' · ')}${ratio}`);
}
rmSync(folder, { recursive: true, force: true });

/** Keeps the best of the rounds: the machine may be busy in others. */
function note(rates, name, seconds) {
  rates.set(name, Math.max(rates.get(name) ?? 0, rowCount / seconds));
}

async function time(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function openBare() {
  const ort = createRequire(join(resolve(workspace), 'package.json'))('onnxruntime-node');
  const session = await ort.InferenceSession.create(path, {
    intraOpNumThreads: availableParallelism(),
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  return { ort, session };
}

async function runBare({ ort, session }, batch) {
  for (let first = 0; first < rowCount; first += batch) {
    const data = Float32Array.from({ length: batch * 64 }, (_, at) =>
      cell(first + Math.floor(at / 64), at % 64),
    );
    await session.run({ x: new ort.Tensor('float32', data, [batch, 64]) });
  }
}
