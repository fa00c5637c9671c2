import { afterEach, expect, test } from '@jest/globals';

import { findConfigFile } from '../../../src/inputs/given/find-config-file.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';

let folder = '';
afterEach(async () => removeWorkspace(folder));

test('the given file is read, relative to the workspace', async () => {
  folder = await makeWorkspace({ 'gate.yml': 'mode: report', '.github/model-gate.yml': 'mode: gate' });
  expect(await findConfigFile('gate.yml', folder)).toEqual({ path: 'gate.yml', text: 'mode: report' });
});

test('without one the default file is read, if there is one', async () => {
  folder = await makeWorkspace({ '.github/model-gate.yml': 'mode: gate' });
  expect(await findConfigFile('', folder)).toMatchObject({ path: '.github/model-gate.yml' });
  await removeWorkspace(folder);
  folder = await makeWorkspace();
  expect(await findConfigFile(undefined, folder)).toBeUndefined();
});

test.each([
  ['missing', {}, 'there is no such file'],
  ['a folder', { 'gate.yml/x': '' }, 'EISDIR'],
  ['not UTF-8', { 'gate.yml': Buffer.from([0xff, 0xfe, 0x00]) }, 'cannot be read'],
  ['too large', { 'gate.yml': Buffer.alloc(1024 * 1024 + 1, '#') }, '1048577 bytes'],
])('a given file that is %s is told by name', async (_, files, message) => {
  folder = await makeWorkspace(files);
  await expect(findConfigFile('gate.yml', folder)).rejects.toThrow(message);
  await expect(findConfigFile('gate.yml', folder)).rejects.toThrow('"gate.yml"');
});

test('a file of exactly the limit is read', async () => {
  folder = await makeWorkspace({ 'gate.yml': Buffer.alloc(1024 * 1024, '#') });
  expect((await findConfigFile('gate.yml', folder))?.text).toHaveLength(1024 * 1024);
});
