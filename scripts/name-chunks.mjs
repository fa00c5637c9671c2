// Names the chunks of a bundle after what they hold, where webpack counts them: `run-command.js` for the module that is
// loaded when it is asked for, `action+cli.js` for what these two share, `undici.js` for packages, the largest of which
// names them. So a change in one place leaves the names of all others as they are. ncc has no option for it.
// `node scripts/name-chunks.mjs <folder of the bundle> <file of webpack's stats>`
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Its launcher is dist/index.js. */
const programs = { 'build/index.js': 'action' };

/** `@actions/core` → `actions-core` */
const packageName = (name) => name.replace(/^@/, '').replaceAll('/', '-');

/** What an import loads: `start-engine` for ./engine/start-engine.js, `comparison` for ./comparison/index.js. */
function importName({ moduleName, request }) {
  if (!/^\.{1,2}\//.test(request)) return packageName(request);
  const path = posix.join(posix.dirname(moduleName), request);
  return programs[path] ?? posix.basename(path.replace(/\/index\.js$/, ''), '.js');
}

/** The dynamic imports that load a chunk. */
const importsOf = ({ origins }) => [...new Set(origins.map(importName))].sort().join('+');

/** The package with the most code in it, or undefined when there is code of ours. */
function largestPackage({ modules }) {
  const sizes = new Map();
  for (const { name, size } of modules) {
    const [, owner] = /.*node_modules\/((?:@[^/]+\/)?[^/ ]+)/.exec(name) ?? [];
    if (owner === undefined) return undefined;
    sizes.set(owner, (sizes.get(owner) ?? 0) + size);
  }
  const [[largest]] = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1));
  return packageName(largest);
}

/** Id → name of each chunk but the entry; `stats` as webpack writes them. Throws when two would be named alike. */
function nameChunks({ chunks }) {
  const named = chunks
    .filter(({ entry }) => !entry)
    .map((chunk) => {
      const isShared = chunk.reason?.startsWith('split chunk');
      return {
        id: chunk.id,
        name: (isShared && largestPackage(chunk)) || importsOf(chunk),
        imports: importsOf(chunk),
      };
    });
  const isTaken = ({ id, name }) => named.some((other) => other.id !== id && other.name === name);
  const names = new Map(named.map((one) => [one.id, isTaken(one) ? `${one.name}.${one.imports}` : one.name]));
  if (new Set(names.values()).size < names.size)
    throw new Error(
      `Two chunks are named alike; rename one of the modules: ${[...names.values()].sort().join(' ')}`,
    );
  return names;
}

const [folder, statsFile] = process.argv.slice(2);
const names = nameChunks(JSON.parse(readFileSync(statsFile, 'utf8')));
const nameOf = (id) => {
  if (!names.has(Number(id)))
    throw new Error(`The bundle loads a chunk ${id} that webpack does not tell of.`);
  return names.get(Number(id));
};
for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const text = readFileSync(join(folder, file), 'utf8')
    .replaceAll(
      /(_require__\.e\((?:\/\* import\(\) \*\/ )?)(\d+)\)/g,
      (_, call, id) => `${call}"${nameOf(id)}")`,
    )
    .replace(/^export const id = (\d+);$/m, (_, id) => `export const id = "${nameOf(id)}";`)
    .replace(/^export const ids = \[(\d+)\];$/m, (_, id) => `export const ids = ["${nameOf(id)}"];`)
    .replace('return "" + chunkId + ".index.js";', 'return "" + chunkId + ".js";');
  const [, id] = /^(\d+)\.index\.js$/.exec(file) ?? [];
  if (id !== undefined) rmSync(join(folder, file));
  writeFileSync(join(folder, id === undefined ? file : `${nameOf(id)}.js`), text);
}
