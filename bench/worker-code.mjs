// The code that the engine's worker loads for a job of the data alone: CPU milliseconds of a process that does nothing
// else. Needs `dist/` (npm run build). With a folder as argument, such as that of an older commit, its programs are
// measured in turn.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { median } from './process-facts.mjs';

const rounds = Number(process.env.ROUNDS ?? 9);
const here = new URL('..', import.meta.url).href;
const other = process.argv[2] && `${pathToFileURL(process.argv[2]).href}/`;

/** The data are missing, which the worker says as soon as it has loaded its code. */
const program = (root) => `
  const before = process.cpuUsage();
  process.send = () => {
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);
    process.exit();
  };
  const { worker } = await import(${JSON.stringify(root)} + 'dist/bundle/index.js');
  await worker();
  const data = { path: '/none.csv', params: { label_col: 'label' } };
  const settings = { root: '/', runtime: 'auto', compat: 'default', predictTimeoutMs: 1000, assets: {} };
  const spec = { task: 'binary-classification', reference: data, evaluation: data, excludeColumns: [], tests: {},
    categories: ['drift'], sensitivity: 'default', seed: '0', settings };
  process.emit('message', { kind: 'run', spec });`;

console.log(`The code of the engine's worker for a job of the data alone (median of ${rounds})`);
const found = new Map((other ? [other, here] : [here]).map((root) => [root, []]));
for (let round = 0; round < rounds; round++) {
  for (const [root, spent] of found) {
    const argv = ['--input-type=module', '-e', program(root)];
    const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    spent.push(Number(stdout));
  }
}
for (const [root, spent] of found)
  console.log(`  ${root === other ? 'the other build' : 'loaded'}: ${median(spent).toFixed(0)} ms of CPU`);
