// Builds `dist`: one bundle with a chunk for each program and for what they share, three small launchers,
// and the files that are read at run time. The result is the same on every machine. `--unchecked` leaves the types to
// another, as CI does, which checks them beside it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const node = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });

const clean = (folder) => rmSync(join(root, folder), { recursive: true, force: true });
clean('build');
const unchecked = process.argv.includes('--unchecked') ? ['--noCheck'] : [];
node(require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json', ...unchecked);
stampBuild();
// Only now, so that a type error leaves the programs as they were.
clean('dist');
node(
  join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist/ncc/cli.js'),
  'build',
  'build/bundle.js',
  '-o',
  'dist/bundle',
  '--license',
  'licenses.txt',
  '--quiet',
  '--stats-out',
  'build/bundle-stats.json',
);
node('scripts/name-chunks.mjs', 'dist/bundle', 'build/bundle-stats.json');
renameSync(join(root, 'dist/bundle/licenses.txt'), join(root, 'dist/licenses.txt'));
// Not bundled but copied, so ncc does not know of it.
appendFileSync(
  join(root, 'dist/licenses.txt'),
  readFileSync(join(root, 'scripts/licenses/onnxruntime-web.txt')),
);
renameSync(join(root, 'dist/bundle/package.json'), join(root, 'dist/package.json'));

const home = `{
  folder: fileURLToPath(new URL('.', import.meta.url)),
  workerScript: fileURLToPath(new URL('worker.js', import.meta.url)),
  bridgeScript: fileURLToPath(new URL('assets/bridge.py', import.meta.url)),
  wasmDir: fileURLToPath(new URL('assets/', import.meta.url)),
}`;
const launcher = (program, argument) =>
  `${argument ? "import { fileURLToPath } from 'node:url';\n" : ''}import { ${program} } from './bundle/index.js';\n\nawait ${program}(${argument});\n`;
writeFileSync(join(root, 'dist/index.js'), launcher('action', home));
writeFileSync(join(root, 'dist/cli.js'), `#!/usr/bin/env node\n${launcher('cli', home)}`, { mode: 0o755 });
writeFileSync(join(root, 'dist/post.js'), launcher('post', ''));
writeFileSync(join(root, 'dist/worker.js'), launcher('worker', ''));

const assets = join(root, 'dist/assets');
mkdirSync(assets);
cpSync(join(root, 'src/engine/models/python/bridge.py'), join(assets, 'bridge.py'));
const ort = dirname(require.resolve('onnxruntime-web/wasm'));
for (const file of ['ort.wasm.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']) {
  cpSync(join(ort, file), join(assets, file));
}

/** Puts a hash of the compiled code into `domain/version.js`, so that results which another code computed are told apart. */
function stampBuild() {
  const build = join(root, 'build');
  const files = readdirSync(build, { recursive: true }).filter((name) => name.endsWith('.js'));
  const hash = createHash('sha256');
  for (const name of files.sort()) hash.update(`${name}\n`).update(readFileSync(join(build, name)));
  const path = join(build, 'domain/version.js');
  const stamped = readFileSync(path, 'utf8').replace(
    "build = 'none'",
    `build = '${hash.digest('hex').slice(0, 16)}'`,
  );
  writeFileSync(path, stamped);
}
