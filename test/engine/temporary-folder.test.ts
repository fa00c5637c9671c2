import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { makeTemporaryFolder } from '../../src/engine/temporary-folder.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let parent: string;
beforeEach(async () => (parent = await makeWorkspace()));
afterEach(() => removeWorkspace(parent));

test('what a killed engine left is removed by the next, and nothing else', async () => {
  const own = basename(await makeTemporaryFolder(parent));
  // A process that has ended: nothing else has its number yet.
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  const left = own.replace(`-${process.pid}-`, `-${pid}-`);
  const kept = [own, `${left}x`, left.replace(/-\d+-(\w+)$/, '-1-$1'), 'model-gate-engine-notes'];
  for (const name of [left, ...kept.slice(1)]) {
    await mkdir(join(parent, name));
    await writeFile(join(parent, name, 'a'), '');
  }
  const next = basename(await makeTemporaryFolder(parent));
  expect((await readdir(parent)).sort()).toEqual([...kept, next].sort());
});
