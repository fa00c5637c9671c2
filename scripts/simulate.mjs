// npm run simulate -- <name> …: runs test/simulations/<name>.ts, which measures how often the gate is wrong, and writes
// its table into docs/error-rates.md between the markers of that name. Without a name: all that have markers there.
// --runs N: another number of runs than the campaign's own, for a quick look; the page then stays as it is.
// --only TEXT: of the defects those whose name has it; the page stays as it is, too.
// --verbose: prints every case that was found, a line each.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const page = new URL('docs/error-rates.md', root);
const style = await resolveConfig(fileURLToPath(page));
const marked = [...readFileSync(page, 'utf8').matchAll(/^<!-- ([a-z-]+) -->$/gm)].map(([, name]) => name);
const { values, positionals: given } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const options = {
  runs: values.runs === undefined ? undefined : Number(values.runs),
  isVerbose: values.verbose,
  only: values.only,
};
const unknown = given.filter((name) => !marked.includes(name));
if (unknown.length > 0) {
  console.error(`No such simulation: ${unknown.join(', ')}. There are: ${marked.join(', ')}.`);
  process.exit(2);
}

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.simulate.json'], { cwd: root, stdio: 'inherit' });

for (const name of given.length > 0 ? given : marked) {
  const started = performance.now();
  const { simulate } = await import(new URL(`build/simulate/test/simulations/${name}.js`, root).href);
  const table = await simulate(options);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  if (options.runs !== undefined || options.only !== undefined) {
    console.log(`${await format(table, { ...style, parser: 'markdown' })}\n${name}: ${seconds} s`);
    continue;
  }
  const markers = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  // Read anew: another simulation may have written in the meantime.
  const text = readFileSync(page, 'utf8');
  const written = text.replace(markers, (_, open, close) => `${open}\n${table}\n\n${close}`);
  writeFileSync(page, await format(written, { ...style, parser: 'markdown' }));
  console.log(`${name}: ${seconds} s`);
}
