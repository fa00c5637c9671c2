// Rows per second through Python models that do next to nothing: what the way to Python and back costs, beside the same
// function called in Python alone on data that is there already. Needs `build/` (npm run build), numpy and pandas.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toColumn } from '../build/engine/data/columns/column.js';
import { Table } from '../build/engine/data/table.js';
import { loadModel } from '../build/engine/models/load-model.js';
import { cpuMsOf, median } from './process-facts.mjs';

const python = process.env.PYTHON ?? '/usr/bin/python3';
const rowCount = 100_000;
const rounds = 5;
const models = {
  predict_df: 'def predict_df(df):\n    return df["c0"] * 0 + 0.5\n',
  predict_dict: 'def predict_dict(x):\n    return 0.5\n',
};
/** The plain loop: all rows at once for a data frame, one dict a row that is there already for the other. */
const bare = `
import sys, time
name, rows = sys.argv[1], int(sys.argv[2])
source = {}
exec(sys.argv[3], source)
columns = {"c%d" % i: [((row * 31 + i * 17) % 1000) / 8 for row in range(rows)] for i in range(16)}
for i in range(16, 20):
    columns["c%d" % i] = ["word %d" % (row % 7) for row in range(rows)]
if name == "predict_df":
    import pandas
    frame = pandas.DataFrame(columns)
    work = lambda: source[name](frame)
else:
    dicts = [dict(zip(columns, row)) for row in zip(*columns.values())]
    work = lambda: [source[name](one) for one in dicts]
times = []
for _ in range(5):
    started = time.perf_counter()
    work()
    times.append(time.perf_counter() - started)
print(rows / sorted(times)[2])
`;

const names = Array.from({ length: 20 }, (_, index) => `c${index}`);
const cell = (index, row) => (index < 16 ? ((row * 31 + index * 17) % 1000) / 8 : `word ${row % 7}`);
const columns = names.map((name, index) => [
  name,
  toColumn(Array.from({ length: rowCount }, (_, row) => cell(index, row))),
]);
const table = Table.of(new Map(columns));
const folder = mkdtempSync(join(tmpdir(), 'bench-python-'));

console.log(
  `Python models that do nothing, ${rowCount} rows of 16 numbers and 4 texts (median of ${rounds})`,
);
for (const [name, source] of Object.entries(models)) {
  const path = join(folder, `${name}.py`);
  writeFileSync(path, source);
  let pid;
  const model = await loadModel({
    path,
    task: 'binary-classification',
    features: names,
    textFeatures: [],
    classCount: 2,
    runtime: 'wasm',
    python,
    assets: { bridgeScript: resolve('src/engine/models/python/bridge.py'), wasmDir: resolve('dist/assets') },
    workspace: resolve('.'),
    predictTimeoutMs: 60_000,
    onChild: (started) => (pid = started),
    log: () => {},
  });
  const times = [];
  const cpuMs = () => cpuMsOf(pid) + cpuMsOf(process.pid);
  const startedCpuMs = cpuMs();
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await model.predict(table);
    times.push(performance.now() - started);
  }
  const usedMs = (cpuMs() - startedCpuMs) / rounds;
  await model.close();
  const alone = Number(
    execFileSync(python, ['-c', bare, name, String(rowCount), source], { encoding: 'utf8' }),
  );
  const rate = rowCount / (median(times) / 1000);
  console.log(
    `  ${name}: ${rate.toFixed(0)} rows/s, ${((usedMs * 1000) / rowCount).toFixed(2)} µs of CPU a row in both processes · Python alone ${alone.toFixed(0)} rows/s`,
  );
}
rmSync(folder, { recursive: true, force: true });
