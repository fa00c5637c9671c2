// npm run fuzz: mutated files and answers for every reader of what strangers may write; see test/fuzz.
// --minutes M: for all targets together, one when left out. --only NAME: of the targets that one; may be given again.
// --seed N: the first seed; each names an input. --runs N: how many seeds of each target, in place of minutes.
// --replay FILE: tries an input that a run has kept.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const root = new URL('../', import.meta.url);
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string' },
    runs: { type: 'string' },
    replay: { type: 'string' },
  },
});
const numberOf = (name, otherwise) => {
  const number = values[name] === undefined ? otherwise : Number(values[name]);
  if (number === undefined || number >= 0) return number;
  console.error(`--${name} is a number, not ${values[name]}.`);
  return process.exit(2);
};
const runs = numberOf('runs');
const options = {
  minutes: numberOf('minutes', runs === undefined ? 1 : Infinity),
  only: values.only,
  seed: numberOf('seed', Math.floor(Date.now() / 1000)),
  runs,
  replay: values.replay,
};

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.fuzz.json'], { cwd: root, stdio: 'inherit' });
process.chdir(new URL(root).pathname);
const { runFuzz } = await import(new URL('build/fuzz/test/fuzz/run-fuzz.js', root).href);
process.exitCode = await runFuzz(options);
