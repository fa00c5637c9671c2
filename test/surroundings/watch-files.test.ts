import { appendFile, mkdir, rename, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { watchFiles } from '../../src/surroundings/watch-files.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await makeWorkspace({ env: '', 'dist/index.js': 'run()', 'dist/bundle/a.js': 'a' });
});
afterEach(() => removeWorkspace(folder));

const watch = () =>
  watchFiles({ GITHUB_ENV: at('env'), GITHUB_PATH: at('path'), 'the programs': at('dist') });

test('what nobody touched is not told, be it there or not', async () => {
  const changed = await watch();
  await writeFile(at('other'), 'x');
  expect(await changed()).toEqual([]);
});

const old = new Date('2020-01-01');
test.each<[string, readonly string[], () => Promise<unknown>]>([
  ['more in a file', ['GITHUB_ENV'], () => appendFile(at('env'), 'LD_PRELOAD=x.so\n')],
  ['a file that was not there', ['GITHUB_PATH'], () => writeFile(at('path'), '')],
  ['a file that is gone', ['GITHUB_ENV'], () => unlink(at('env'))],
  [
    'other content of the same length and time, deep in a folder',
    ['the programs'],
    async () => {
      await writeFile(at('dist/bundle/a.js'), 'b');
      await utimes(at('dist/bundle/a.js'), old, old);
    },
  ],
  ['another file in a folder', ['the programs'], () => writeFile(at('dist/package.json'), '{}')],
  [
    'a link in the place of a file, and a folder in that of another',
    ['GITHUB_ENV', 'GITHUB_PATH'],
    async () => {
      await rename(at('env'), at('real'));
      await symlink('real', at('env'));
      await mkdir(at('path'));
    },
  ],
])('%s is told by name', async (_, names, change) => {
  await utimes(at('dist/bundle/a.js'), old, old);
  const changed = await watch();
  await change();
  expect(await changed()).toEqual(names);
});
