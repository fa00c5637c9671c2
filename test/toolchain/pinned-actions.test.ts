import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.(md|ya?ml)$/.test(path) && !path.startsWith('test/'));

/** Whatever a step or a called workflow uses, but this action itself and folders of the repository. */
const thirdParties = (text: string): readonly string[] =>
  [...text.matchAll(/^\s*(?:-\s+)?uses:\s+(.*)$/gm)]
    .map(([, used = '']) => used)
    .filter((used) => !/^(\.\/|<owner>\/<repo>@)/.test(used));

/** A tag can be moved by whoever owns the action, a commit can't; the version beside it is for readers and for bots. */
const isPinned = (used: string): boolean => /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+(;.*)?$/.test(used);

test('every action of others is pinned by its commit, with the version beside it', () => {
  const used = files.flatMap((path) => thirdParties(readFileSync(path, 'utf8')));
  expect(used).toEqual(expect.arrayContaining([expect.stringMatching(/^actions\/checkout@/)]));
  expect(used.filter((one) => !isPinned(one))).toEqual([]);
});

test('a tag, a short commit and a commit without its version are found', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const text = [
    '- uses: actions/checkout@v5',
    `- uses: actions/checkout@${commit.slice(0, 12)} # v5.1.0`,
    `  uses: actions/checkout@${commit}`,
    `  uses: actions/checkout@${commit} # v5.1.0`,
    `  uses: a/b/c@${commit} # v5.1.0; needs security-events: write`,
    '- uses: ./',
    '- uses: <owner>/<repo>@v1',
  ].join('\n');
  expect(thirdParties(text).map(isPinned)).toEqual([false, false, false, true, true]);
});
