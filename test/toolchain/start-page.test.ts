import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { followPage, readStartPage, type Typed } from '../support/start-page.js';

let folder: string;
let programs: string;
beforeEach(async () => {
  [folder, programs] = await Promise.all([makeWorkspace(), makeWorkspace()]);
});
afterEach(async () => {
  await Promise.all([folder, programs].map(removeWorkspace));
});

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;
const follow = async (...blocks: readonly string[]): Promise<readonly Typed[]> => {
  const pages = await makeWorkspace({ 'page.md': blocks.join('\nText.\n\n') });
  return followPage(readStartPage(join(pages, 'page.md')), { workspace: folder, programs });
};

test('a page is done as it says: files, changes, commands, and what they print', async () => {
  const typed = await follow(
    block('python', '# a/b.py\none\ntwo\nthree'),
    block('diff', '# a/b.py\n one\n-two\n+2\n+2.5\n@@\n-three\n+3'),
    block('sh', 'cat a/b.py'),
    block('text', 'one   2\n3'),
    block('sh', 'false\ntouch never'),
    block('sh', 'npx --yes rime-model-gate@1 version'),
    block('sh', 'npx --yes another-package'),
  );
  expect(readFileSync(join(folder, 'a/b.py'), 'utf8')).toBe('one\n2\n2.5\n3\n');
  expect(typed.map(({ status }) => status)).toEqual([0, 1, 0, 99]);
  expect(typed[2]?.printed).toMatch(/^\d+\.\d+\.\d+ $/);
});

test.each([
  ['what is not printed', [block('sh', 'echo one'), block('text', 'two')], /^two\nis not in\none/],
  [
    'a change of what is not there',
    [block('yaml', '# a.yml\na: 1'), block('diff', '# a.yml\n-b: 1\n+b: 2')],
    /occur 0 times/,
  ],
  [
    'a change that fits twice',
    [block('yaml', '# a.yml\na\na'), block('diff', '# a.yml\n-a\n+b')],
    /occur 2 times/,
  ],
  ['a block that is no file', [block('yaml', 'a: 1')], /a block of yaml does not say which file it is/],
])('%s is told', async (_, blocks, message) => {
  await expect(follow(...blocks)).rejects.toThrow(message);
});
