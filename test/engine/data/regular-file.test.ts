import { appendFile, open, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkUnchanged, findRegular } from '../../../src/engine/data/regular-file.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';

let folder: string;
beforeEach(async () => {
  folder = await makeWorkspace({ 'a.csv': 'a\n1\n', 'other.csv': 'a\n2\n' });
});
afterEach(() => removeWorkspace(folder));

/** What `checkUnchanged` says of a file to which this is done between the looks. */
async function after(change: (path: string) => Promise<void>): Promise<string> {
  const path = join(folder, 'a.csv');
  const before = await findRegular(path);
  await change(path);
  const file = await open(path);
  try {
    return await checkUnchanged(path, before, file).then(
      () => 'unchanged',
      (error: unknown) => String(error),
    );
  } finally {
    await file.close();
  }
}

describe('a file that is read', () => {
  test('stays what it is', async () => expect(await after(() => Promise.resolve())).toBe('unchanged'));

  test.each<[string, (path: string) => Promise<void>]>([
    ['grows', (path) => appendFile(path, '2\n')],
    [
      'is written again, as long as it was',
      (path) => writeFile(path, 'a\n7\n').then(() => utimes(path, 5, 5)),
    ],
    ['is another of the same name', (path) => rename(join(folder, 'other.csv'), path)],
  ])('is refused when it %s', async (_, change) => {
    expect(await after(change)).toContain(
      'a.csv changed while it was read: does an earlier step still write to it?',
    );
  });
});
