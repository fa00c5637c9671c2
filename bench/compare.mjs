// How long a comparison with a baseline takes, and how much memory beside what the rows of both runs take: 100,000 rows
// in common, three classes. Reading and writing predictions.parquet is told apart. Each run is a process of its own.
// Needs `build/` (npm run build).
import { fileURLToPath, pathToFileURL } from 'node:url';

import { median, measureNode } from './process-facts.mjs';

const build = new URL(`${pathToFileURL(process.env.BUILD_DIR ?? 'build').href}/`);
const rowCount = 100_000;
const classNames = ['setosa', 'versicolor', 'virginica'];
const runs = 3;

if (process.env.BENCH_COMPARE) await oneRun(process.env.BENCH_COMPARE);
else await allRuns();

async function allRuns() {
  const measured = { idle: [], compare: [] };
  let last;
  for (let run = 0; run < runs; run++) {
    for (const kind of Object.keys(measured)) {
      last = await measureNode([fileURLToPath(import.meta.url)], { env: { BENCH_COMPARE: kind } });
      if (last.exitCode !== 0) throw new Error(last.output);
      measured[kind].push(last.peakMiB);
    }
  }
  console.log(`Comparison of two models on the same ${rowCount} rows, ${classNames.length} classes`);
  process.stdout.write(last.output);
  const beyond = median(measured.compare) - median(measured.idle);
  console.log(`  peak memory beside the rows of both runs ${beyond.toFixed(0)} MiB`);
}

async function oneRun(kind) {
  const load = (path) => import(new URL(path, build));
  const { compareModels } = await load('comparison/compare-models.js');
  const { randomStream } = await load('statistics/random.js');
  const { writePredictions } = await load('reports/predictions/write-predictions.js');
  const { readPredictions } = await load('reports/predictions/read-predictions.js');
  const [here, there] = makeModels(randomStream(1));
  if (kind === 'idle') return;
  const tell = (name, startMs, rest = '') =>
    console.log(`  ${name.padEnd(26)} ${((performance.now() - startMs) / 1000).toFixed(3)} s${rest}`);
  const testRun = { modelTask: 'multiclass-classification', modelMetrics: [] };
  const policy = { evidence: 'worse', maxDrop: { overall: 0.01, metrics: {} } };
  const startMs = performance.now();
  const cpu = process.cpuUsage();
  const { metrics } = compareModels(
    { testRun, cases: [], rows: here, slices: makeSlices() },
    { testRun, cases: [], rows: there },
    policy,
    42,
  );
  const { user, system } = process.cpuUsage(cpu);
  // On a busy machine the processor's time tells more than the clock's.
  tell('comparison', startMs, ` (${((user + system) / 1e6).toFixed(3)} s CPU), ${metrics.length} metrics`);
  if (process.env.BENCH_COMPARE_ONLY) return;
  const writeMs = performance.now();
  const { bytes } = writePredictions(here);
  tell('predictions.parquet written', writeMs, `, ${(bytes.byteLength / 1e6).toFixed(2)} MB`);
  const readMs = performance.now();
  await readPredictions(bytes);
  tell('predictions.parquet read', readMs);
}

/** Two models, each right in about four rows of five, and in other ones. */
function makeModels(random) {
  const labels = Int32Array.from({ length: rowCount }, () => random.below(classNames.length));
  const word = () => BigInt(random.below(2 ** 32));
  const hashes = BigInt64Array.from({ length: rowCount }, () => BigInt.asIntN(64, (word() << 32n) | word()));
  const rowNumbers = Int32Array.from(labels, (_, row) => row + 1);
  return [0, 1].map(() => ({
    classNames,
    rowNumbers,
    hashes,
    labels,
    predictions: { rowCount, classCount: classNames.length, probabilities: answer(labels, random) },
  }));
}

function answer(labels, random) {
  const probabilities = new Float32Array(rowCount * classNames.length);
  for (const [row, label] of labels.entries()) {
    const guess = random.next() < 0.8 ? label : random.below(classNames.length);
    const weights = classNames.map((_, k) => random.next() + (k === guess ? 2 : 0));
    const sum = weights.reduce((total, weight) => total + weight);
    for (const [k, weight] of weights.entries()) {
      probabilities[row * classNames.length + k] = weight / sum;
    }
  }
  return probabilities;
}

/** Twenty columns of ten subsets each. */
function makeSlices() {
  return Array.from({ length: 20 }, (_, column) => ({
    feature: `column_${column}`,
    names: Array.from({ length: 10 }, (_, subset) => `subset ${subset}`),
    codes: Int16Array.from({ length: rowCount }, (_, row) => (row * (column + 3)) % 10),
  }));
}
