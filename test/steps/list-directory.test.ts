import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

import { listDirectory } from '../../src/steps/list-directory.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let root: string;
afterEach(() => removeWorkspace(root));

const pathsIn = async (folder: string): Promise<readonly string[]> =>
  (await listDirectory(folder)).map(({ path }) => path);

test('every file is listed with its size, sorted by path, whatever its name', async () => {
  root = await makeWorkspace({
    'model.py': 'abc',
    'weights/w.bin': Buffer.alloc(1000),
    'weights/a b#ä?.txt': '',
    '.hidden': 'x',
    'Z.txt': 'x',
  });
  expect(await listDirectory(root)).toEqual([
    { path: '.hidden', absolutePath: join(root, '.hidden'), sizeBytes: 1 },
    { path: 'Z.txt', absolutePath: join(root, 'Z.txt'), sizeBytes: 1 },
    { path: 'model.py', absolutePath: join(root, 'model.py'), sizeBytes: 3 },
    { path: 'weights/a b#ä?.txt', absolutePath: join(root, 'weights/a b#ä?.txt'), sizeBytes: 0 },
    { path: 'weights/w.bin', absolutePath: join(root, 'weights/w.bin'), sizeBytes: 1000 },
  ]);
});

test('what git, npm and Python keep is left out, at any depth', async () => {
  root = await makeWorkspace({
    'model.py': '',
    '.git/config': '',
    'lib/__pycache__/a.pyc': '',
    'lib/node_modules/a/index.js': '',
    '.venv/bin/python': '',
    'lib/git/a.py': '',
  });
  expect(await pathsIn(root)).toEqual(['lib/git/a.py', 'model.py']);
});

test('an empty directory has no files', async () => {
  root = await makeWorkspace();
  expect(await listDirectory(root)).toEqual([]);
});

describe('a link', () => {
  test('to a file or a directory inside is followed', async () => {
    root = await makeWorkspace({ 'v2/w.bin': 'xy' });
    await symlink('v2', join(root, 'latest'));
    await symlink('v2/w.bin', join(root, 'w.bin'));
    expect(await listDirectory(root)).toMatchObject([
      { path: 'latest/w.bin', sizeBytes: 2 },
      { path: 'v2/w.bin', sizeBytes: 2 },
      { path: 'w.bin', sizeBytes: 2 },
    ]);
  });

  test('may be the directory itself', async () => {
    root = await makeWorkspace({ 'model/model.py': '' });
    await symlink('model', join(root, 'link'));
    expect(await pathsIn(join(root, 'link'))).toEqual(['model.py']);
  });

  test.each([
    ['that leads outside', 'model/x', '../secret.txt', 'leads out of the directory'],
    ['that leads far outside', 'model/x', '/etc/passwd', 'leads out of the directory'],
    ['to a directory beside with the same beginning', 'model/x', '../model-2', 'leads out of the directory'],
    ['to nowhere', 'model/x', 'gone', "can't be read (ENOENT)"],
    ['to itself', 'model/x', 'x', "can't be read (ELOOP)"],
    ['to a directory above it', 'model/lib/x', '..', 'leads in a circle'],
    ['to what git keeps', 'model/x', '.git/config', 'is a link to what is not uploaded'],
    ['to a directory that holds the root', 'model/x', '..', 'leads out of the directory'],
  ])('%s is refused', async (_, path, target, message) => {
    root = await makeWorkspace({
      'model/lib/a.py': '',
      'model/.git/config': 'token',
      'model-2/a.py': '',
      'secret.txt': '',
    });
    await symlink(target, join(root, path));
    await expect(listDirectory(join(root, 'model'))).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(message),
    });
  });
});

test.each([
  ['a directory that is missing', 'none', 'ENOENT'],
  ['a file', 'model.py', 'ENOTDIR'],
])('%s is named', async (_, path, code) => {
  root = await makeWorkspace({ 'model.py': '' });
  await expect(listDirectory(join(root, path))).rejects.toMatchObject({
    code: 'invalid-input',
    message: expect.stringContaining(`${path} can't be read (${code})`),
  });
});

test('more than ten thousand files are refused', async () => {
  root = await makeWorkspace();
  const folder = join(root, 'many');
  await mkdir(folder);
  for (let index = 0; index < 10_000; index++) await writeFile(join(folder, `${index}`), '');
  expect(await listDirectory(root)).toHaveLength(10_000);
  await writeFile(join(root, 'one-more'), '');
  await expect(listDirectory(root)).rejects.toThrow(`${basename(root)} holds more than 10000 files`);
});
