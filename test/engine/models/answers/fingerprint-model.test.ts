import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fingerprintModel } from '../../../../src/engine/models/answers/fingerprint-model.js';
import { makeWorkspace, removeWorkspace } from '../../../support/make-workspace.js';

let folder: string;
beforeEach(async () => {
  folder = await makeWorkspace({
    'model.py': 'code',
    'weights.json': '{}',
    'parts/more.txt': 'x',
    'model-gate-report/results.json': '{}',
    '.git/index': '1',
  });
});
afterEach(() => removeWorkspace(folder));

const take = (withFolder = true, settings: readonly unknown[] = ['a']) =>
  fingerprintModel(join(folder, 'model.py'), withFolder, settings);
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe('the fingerprint of a model', () => {
  test('is the same for the same files and settings', async () => {
    expect(await take()).toMatch(/^[0-9a-f]{64}$/);
    expect(await take()).toBe(await take());
  });

  test.each<{ what: string; change: () => void }>([
    { what: 'its file', change: () => write('model.py', 'cod2') },
    { what: 'a file beside it', change: () => write('weights.json', '{ }') },
    { what: 'a file below', change: () => write('parts/more.txt', 'y') },
    { what: 'a new file', change: () => write('.env', 'THRESHOLD=1') },
    {
      what: 'the name of one',
      change: () => renameSync(join(folder, 'weights.json'), join(folder, 'weight.json')),
    },
  ])('changes with $what', async ({ change }) => {
    const before = await take();
    change();
    expect(await take()).not.toBe(before);
  });

  test('changes with the settings, and not with what is never part of a model', async () => {
    const before = await take();
    expect(await take(true, ['b'])).not.toBe(before);
    write('model-gate-report/results.json', '{"more": 1}');
    write('.git/index', '2');
    expect(await take()).toBe(before);
  });

  test('of the file alone does not know the others', async () => {
    const before = await take(false);
    write('weights.json', '{ }');
    expect(await take(false)).toBe(before);
    write('model.py', 'cod2');
    expect(await take(false)).not.toBe(before);
  });

  test('is none for a folder that links to another', async () => {
    symlinkSync(folder, join(folder, 'round'));
    expect(await take()).toBeUndefined();
  });
});
