// npm run equality: whether the engine still makes the same of generated tables, every number as when
// test/simulations/equality.json was written.
// --keep FOLDER: writes what it makes of each table there, a line a case, for a diff between two commits.
// --write: writes the file anew; for a change that is meant to change results, whose notes say which and why.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = new URL('../', import.meta.url);
const file = new URL('test/simulations/equality.json', root);
const { values } = parseArgs({
  options: { keep: { type: 'string' }, write: { type: 'boolean', default: false } },
});

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.simulate.json'], { cwd: root, stdio: 'inherit' });
const { measure } = await import(new URL('build/simulate/test/simulations/equality.js', root).href);
const tables = await measure();

if (values.keep !== undefined) {
  mkdirSync(values.keep, { recursive: true });
  for (const { name, results } of tables) {
    writeFileSync(join(values.keep, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.txt`), `${results}\n`);
  }
}
const digests = Object.fromEntries(tables.map(({ name, digest }) => [name, digest]));
if (values.write) writeFileSync(file, `${JSON.stringify(digests, null, 2)}\n`);
else {
  const known = JSON.parse(readFileSync(file, 'utf8'));
  const names = [...new Set([...Object.keys(known), ...Object.keys(digests)])];
  const differing = names.filter((name) => known[name] !== digests[name]);
  for (const name of differing) console.log(`differs: ${name}`);
  console.log(`${names.length - differing.length} of ${names.length} tables are equal.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
}
