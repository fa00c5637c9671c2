import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

const ncc = resolve('node_modules/@vercel/ncc/dist/ncc/cli.js');
const nameChunks = resolve('scripts/name-chunks.mjs');
/** Long enough for webpack to give what two programs share a chunk of its own. */
const long = (value: string): string =>
  `export const value = ${JSON.stringify(value.padEnd(30_000, '.'))};\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chunks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string): string =>
  `import { value } from './shared.js';\nexport const tell = () => '${name} ' + value.slice(0, 4);\n`;
/** Three programs of which two share a module, and one loads a package. */
const modules = {
  'package.json': '{"type": "module"}',
  'build/bundle.js': [
    `export const cli = async () => (await import('./cli.js')).tell();`,
    `export const post = async () => (await import('./post.js')).tell();`,
    `export const action = async () => (await import('./index.js')).tell();`,
  ].join('\n'),
  'build/cli.js': program('cli'),
  'build/post.js': program('post'),
  'build/shared.js': long('both'),
  'build/index.js': `export const tell = async () => (await import('@some/package')).value.slice(0, 7);\n`,
  'node_modules/@some/package/package.json':
    '{"name": "@some/package", "type": "module", "exports": "./main.js"}',
  'node_modules/@some/package/main.js': long('package'),
};

function build(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const options = ['--out', 'out', '--stats-out', 'stats.json', '--quiet'];
  execFileSync(process.execPath, [ncc, 'build', 'build/bundle.js', ...options], { cwd: folder });
}
const name = () =>
  spawnSync(process.execPath, [nameChunks, 'out', 'stats.json'], { cwd: folder, encoding: 'utf8' });
const tell = (exported: string): string =>
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `console.log(await (await import('./out/index.js')).${exported}())`],
    { cwd: folder, encoding: 'utf8' },
  ).trim();
const chunks = (): string[] => readdirSync(join(folder, 'out')).filter((file) => file.endsWith('.js'));

test('chunks are named after their program, what shares them, or their package, and load as before', () => {
  build(modules);
  expect(chunks().filter((file) => /^\d+\.index\.js$/.test(file))).toHaveLength(5);

  expect(name()).toMatchObject({ stderr: '', status: 0 });

  const named = ['action.js', 'cli+post.js', 'cli.js', 'index.js', 'post.js', 'some-package.js'];
  expect(chunks()).toEqual(named);
  expect(['cli', 'post', 'action'].map(tell)).toEqual(['cli both', 'post both', 'package']);
  // No id of webpack's is left, which would change with the modules of another chunk.
  const post = readFileSync(join(folder, 'out/post.js'), 'utf8');
  expect(post.split('\n').slice(0, 2)).toEqual(['export const id = "post";', 'export const ids = ["post"];']);

  rmSync(join(folder, 'out'), { recursive: true });
  const more = `${modules['build/bundle.js']}\nexport const worker = async () => (await import('./worker/index.js')).tell();`;
  build({
    ...modules,
    'build/bundle.js': more,
    'build/worker/index.js': `export const tell = () => 'worker';\n`,
  });
  expect(name().status).toBe(0);
  expect(chunks()).toEqual([...named, 'worker.js']);
  expect(readFileSync(join(folder, 'out/post.js'), 'utf8')).toBe(post);
  expect(tell('worker')).toBe('worker');
});

test('two chunks of one name are refused, not written over each other', () => {
  build({
    ...modules,
    'build/bundle.js': `export const tell = async () => [await import('./cli.js'), await import('./other/cli.js')];\n`,
    'build/other/cli.js': 'export const other = 1;\n',
  });
  expect(name()).toMatchObject({ status: 1, stderr: expect.stringContaining('named alike') });
});
