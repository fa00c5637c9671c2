// The part of a run that asks no model: both files read, and every test of the data alone. Seconds in all, until the first
// test and of the slowest ones, CPU seconds, peak memory, how it grows with the rows, and pandas only reading the same files.
// Needs `build/` and `dist/` (npm run build). With a folder as argument, such as that of an older commit, its programs are
// measured in turn. ONLY=wide leaves out all but the table of many columns, which ROUNDS=3 measures three times.
import { fork, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeColumnsFile } from './columns-file.mjs';
import { cpuMsOf, peakMiBOf } from './process-facts.mjs';

const shownTests = 5;
const python = '/usr/bin/python3';
const here = new URL('..', import.meta.url).href;
const isWideOnly = process.env.ONLY === 'wide';
const rounds = Number(process.env.ROUNDS ?? 1);
const other = process.argv[2] && `${pathToFileURL(process.argv[2]).href}/`;

/** What the engine of a gate does: a worker process, which is told a job and tells how far it is. */
async function runWorker(root, paths) {
  const { workerEnvironment } = await import(`${root}build/engine/workers/worker-environment.js`);
  const [reference, evaluation] = paths.map((path) => ({ path, params: { label_col: 'label' } }));
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  const child = fork(fileURLToPath(`${root}dist/worker.js`), [], {
    env: workerEnvironment(process.env, tmpdir()),
    serialization: 'advanced',
  });
  child.send({
    kind: 'run',
    spec: {
      task: 'binary-classification',
      ...{ modelPath: undefined, reference, evaluation, excludeColumns: [], tests: {} },
      categories: ['abnormal-inputs', 'drift', 'data-cleanliness'],
      ...{ sensitivity: 'default', seed: '0' },
      settings: {
        ...{ root: '/', runtime: 'auto', compat: 'default', python: undefined, predictTimeoutMs: 1000 },
        assets: { bridgeScript: '', wasmDir: '' },
      },
    },
  });
  let read;
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The worker ended with ${code}.`)));
    child.on('message', ({ kind, result, message }) => {
      if (kind === 'progress') read ??= since();
      else if (kind === 'failed') reject(new Error(message));
      else if (kind === 'done') {
        const slowest = result.batches
          .map(({ testType, durationMs }) => [testType, durationMs / 1000])
          .sort((a, b) => b[1] - a[1])
          .slice(0, shownTests);
        const [all, peak] = [cpuMsOf(child.pid) / 1000, peakMiBOf(child.pid)];
        resolve({ read, slowest, wall: since(), all, peak });
        child.disconnect();
      }
    });
  });
}

const pandas = `
import json, resource, sys, time
import pandas
start = time.process_time()
tables = [pandas.read_csv(path) for path in sys.argv[1:]]
print(json.dumps({'all': time.process_time() - start, 'peak': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))`;

const hasPandas = spawnSync(python, ['-c', 'import pandas']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'data-part-'));
console.log('The tests of the data (a whole worker process, from its start)');
try {
  if (!isWideOnly) {
    const spent = {};
    for (const rowCount of [10_000, 100_000, 1_000_000]) {
      const paths = await writePair((path, seed) => writeColumnsFile(path, rowCount, seed));
      spent[rowCount] = await measure(`${rowCount.toLocaleString('en-US')} + the same × 21`, paths);
    }
    const exponent = Math.log10((spent[1_000_000] ?? NaN) / (spent[10_000] ?? NaN)) / 2;
    console.log(`  growth from 10,000 to 1,000,000 rows: rows^${exponent.toFixed(2)}`);
  }
  const wide = await writePair((path, seed) => writeWideFile(path, 2000, seed));
  for (let round = 0; round < rounds; round++) await measure('2,000 + 2,000 × 2,000', wide);
} finally {
  rmSync(folder, { recursive: true });
}

async function writePair(write) {
  const paths = ['reference.csv', 'evaluation.csv'].map((name) => join(folder, name));
  for (const [index, path] of paths.entries()) await write(path, 1 + index);
  return paths;
}

/** As many rows as columns: three of four are numbers, the others categories of 2 to 31 values. */
async function writeWideFile(path, size, seed) {
  let state = seed;
  // Source: the minimal standard generator, S. K. Park and K. W. Miller, Communications of the ACM 31 (1988).
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const file = createWriteStream(path);
  file.write(`${Array.from({ length: size - 1 }, (_, k) => `c${k},`).join('')}label\n`);
  const cell = (k) =>
    k % 4 === 3 ? `level ${Math.floor(random() * ((k % 30) + 2))}` : (random() * 100).toFixed(3);
  for (let row = 0; row < size; row++) {
    const cells = Array.from({ length: size - 1 }, (_, k) => cell(k));
    if (!file.write(`${cells.join(',')},${Number(random() < 0.4)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

async function measure(name, paths) {
  const roots = other ? [other, here] : [here];
  let last;
  for (const root of roots) {
    const { read, slowest, wall, all, peak } = await runWorker(root, paths);
    const tests = slowest.map(([test, seconds]) => `${test} ${seconds.toFixed(2)}`).join(', ');
    const which = root === other ? ' (the other build)' : '';
    console.log(
      `  ${name}${which}: ${wall.toFixed(2)} s, ${all.toFixed(2)} s of CPU, ${peak.toFixed(0)} MiB; until read ${read.toFixed(2)} s; ${tests}`,
    );
    last = all;
  }
  if (hasPandas) {
    const { all, peak } = run(python, ['-c', pandas, ...paths]);
    console.log(`    pandas, reading alone: ${all.toFixed(2)} s, ${peak.toFixed(0)} MiB`);
  }
  return last;
}

function run(command, argv) {
  const { stdout, stderr, status } = spawnSync(command, argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
