// The subset tests of 20 features on 100,000 + 100,000 rows with predictions of two classes: accuracy, recall, false positive
// rate and F1 of all subsets, in this order. CPU seconds of a process that does nothing else, in the worker's environment. Needs
// `build/` (npm run build). With a folder as argument, such as that of an older commit, its build is measured in turn.
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { median } from './process-facts.mjs';

const rounds = Number(process.env.ROUNDS ?? 7);
const here = new URL('..', import.meta.url).href;
const { workerEnvironment } = await import(`${here}build/engine/workers/worker-environment.js`);
const env = workerEnvironment(process.env, tmpdir());
const other = process.argv[2] && `${pathToFileURL(process.argv[2]).href}/`;

/** `good`: all subsets are served alike; `bad`: one in fifty is not, so that what is expected of it is looked at. */
const program = (root) => `
  const load = (path) => import(${JSON.stringify(root)} + 'build/' + path);
  const { NumberColumn } = await load('engine/data/columns/number-column.js');
  const { CategoryColumn } = await load('engine/data/columns/category-column.js');
  const { Table } = await load('engine/data/table.js');
  const { testsOf } = await load('engine/checks/index.js');
  const { sortedNumbers } = await load('engine/data/profile/sorted-numbers.js');
  const isBad = process.argv[1] === 'bad';
  const rowCount = 100_000;
  // Source: the minimal standard generator, S. K. Park and K. W. Miller, Communications of the ACM 31 (1988).
  let state = 11;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const makeTable = () => {
    const columns = new Map();
    for (let k = 0; k < 14; k++)
      columns.set('n' + k, new NumberColumn(Float64Array.from({ length: rowCount }, () => (random() < 0.02 ? NaN : random() * 100))));
    for (const levels of [2, 3, 5, 8, 12, 30])
      columns.set('c' + levels, new CategoryColumn(
        Int32Array.from({ length: rowCount }, () => Math.floor(random() * levels)),
        Array.from({ length: levels }, (_, k) => 'level ' + k)));
    return Table.of(columns);
  };
  const makeData = () => {
    const table = makeTable();
    const n0 = table.column('n0').values;
    const c30 = table.column('c30').codes;
    const ids = new Int32Array(rowCount);
    const probabilities = new Float64Array(2 * rowCount);
    for (let row = 0; row < rowCount; row++) {
      const p = 1 / (1 + Math.exp(-((n0[row] || 50) - 50) / 12));
      ids[row] = Number(random() < p);
      const told = isBad && c30[row] === 7 ? 1 - p : p;
      probabilities[2 * row] = 1 - told;
      probabilities[2 * row + 1] = told;
    }
    return {
      dataset: { table, target: { kind: 'classes', ids, names: ['no', 'yes'] } },
      predictions: { kind: 'classes', probabilities, classCount: 2, rowCount },
    };
  };
  const [reference, evaluation] = [makeData(), makeData()];
  const features = evaluation.dataset.table.names.map((name) => ({
    name, kind: name.startsWith('n') ? 'numeric' : 'categorical', isUnique: false, allowsUnseenValues: false }));
  const predictions = { reference: reference.predictions, evaluation: evaluation.predictions };
  const context = {
    task: 'binary-classification', modality: 'tabular', classNames: ['no', 'yes'],
    reference: reference.dataset, evaluation: evaluation.dataset, features, leftOut: [], textFeatures: [],
    protectedFeatures: [], intersections: [], inputs: evaluation.dataset.table.names, model: {},
    predictions: (which) => Promise.resolve(predictions[which]), failures: {}, sensitivity: 'default', today: 0,
  };
  const tests = testsOf('default').filter(({ testType }) => testType.startsWith('subset_performance:'));
  const wanted = ['accuracy', 'recall', 'false_positive_rate', 'f1_score', 'f1'];
  // Which columns are features is told by the sorted numbers of the reference.
  for (const name of features.map(({ name }) => name)) sortedNumbers(reference.dataset.table.column(name));
  const spent = {};
  const all = process.cpuUsage();
  for (const test of tests) {
    const name = test.testType.slice('subset_performance:subset_'.length);
    if (!wanted.includes(name)) continue;
    const cpu = process.cpuUsage();
    const cases = await test.run(context, {});
    const { user, system } = process.cpuUsage(cpu);
    spent[name] = (user + system) / 1e6;
    if (cases.some(({ outcome }) => outcome.kind !== 'measured')) throw new Error(JSON.stringify(cases[0].outcome));
  }
  const { user, system } = process.cpuUsage(all);
  console.log(JSON.stringify({ ...spent, all: (user + system) / 1e6 }));`;

for (const kind of ['good', 'bad']) {
  const runs = new Map((other ? [other, here] : [here]).map((root) => [root, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [root, found] of runs) {
      const argv = ['--input-type=module', '-e', program(root), kind];
      const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8', env });
      if (status !== 0) throw new Error(stderr);
      found.push(JSON.parse(stdout));
    }
  }
  for (const [root, found] of runs) {
    const told = Object.keys(found[0]).map(
      (name) => `${name} ${median(found.map((run) => run[name])).toFixed(2)}`,
    );
    console.log(`  ${kind} model${root === other ? ' (the other build)' : ''}: ${told.join(', ')} s of CPU`);
  }
}
