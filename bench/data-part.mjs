// The part of a run that asks no model: both files read, and every test of the data alone. CPU seconds in all and of the
// slowest tests, peak memory, how it grows with the rows, and pandas only reading the same files. Needs `build/`
// (npm run build). With a folder as argument, such as that of an older commit, its `build/` is measured in turn.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeColumnsFile } from './columns-file.mjs';

const shownTests = 5;
const python = '/usr/bin/python3';
const here = new URL('..', import.meta.url).href;
const other = process.argv[2] && `${pathToFileURL(process.argv[2]).href}/`;

const engine = (root) => `
  import { prepareJob, rateJob } from '${root}build/engine/jobs/run-job.js';
  const [reference, evaluation] = process.argv.slice(1).map((path) => ({ path, params: { label_col: 'label' } }));
  const seconds = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
  const spec = {
    task: 'binary-classification', modelPath: undefined, reference, evaluation,
    categories: ['abnormal-inputs', 'drift', 'data-cleanliness'], excludeColumns: [], sensitivity: 'default', tests: {},
    seed: '0', settings: { root: '/', runtime: 'auto', compat: 'default', python: undefined,
      assets: { bridgeScript: '', wasmDir: '' }, predictTimeoutMs: 1000 },
  };
  const prepared = await prepareJob(spec, undefined);
  const read = seconds();
  const tests = [];
  let [running, since] = [undefined, read];
  const onProgress = (all) => {
    const now = seconds();
    if (running) tests.push([running, now - since]);
    [running, since] = [all.find(({ status }) => status === 'running')?.testType, now];
  };
  await rateJob(spec, prepared, undefined, { today: 20_000, log: () => {}, onProgress });
  const slowest = tests.sort((a, b) => b[1] - a[1]).slice(0, ${shownTests});
  console.log(JSON.stringify({ read, slowest, all: seconds(), peak: process.resourceUsage().maxRSS / 1024 }));`;
const pandas = `
import json, resource, sys, time
import pandas
start = time.process_time()
tables = [pandas.read_csv(path) for path in sys.argv[1:]]
print(json.dumps({'all': time.process_time() - start, 'peak': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))`;

const hasPandas = spawnSync(python, ['-c', 'import pandas']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'data-part-'));
console.log('The tests of the data (CPU seconds of a whole process, from its start; peak memory)');
try {
  const spent = {};
  for (const rowCount of [10_000, 100_000, 1_000_000]) {
    const paths = await writePair((path, seed) => writeColumnsFile(path, rowCount, seed));
    spent[rowCount] = measure(`${rowCount.toLocaleString('en-US')} + the same × 21`, paths);
  }
  const exponent = Math.log10((spent[1_000_000] ?? NaN) / (spent[10_000] ?? NaN)) / 2;
  console.log(`  growth from 10,000 to 1,000,000 rows: rows^${exponent.toFixed(2)}`);
  measure('2,000 + 2,000 × 2,000', await writePair((path, seed) => writeWideFile(path, 2000, seed)));
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

function measure(name, paths) {
  const roots = other ? [other, here] : [here];
  let last;
  for (const root of roots) {
    const { read, slowest, all, peak } = run(process.execPath, [
      '--input-type=module',
      '-e',
      engine(root),
      ...paths,
    ]);
    const tests = slowest.map(([test, seconds]) => `${test} ${seconds.toFixed(2)}`).join(', ');
    const which = root === other ? ' (the other build)' : '';
    console.log(
      `  ${name}${which}: ${all.toFixed(2)} s, ${peak.toFixed(0)} MiB; until read ${read.toFixed(2)} s; ${tests}`,
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
