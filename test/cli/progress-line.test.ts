import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';

import { progressLine } from '../../src/cli/progress-line.js';

const plain = (_style: string, text: string): string => text;

test.each([
  ['nothing to count', { amount: undefined }, 'm'],
  ['a total of nothing', { amount: { done: 0, total: 0 } }, 'm'],
  // 24 columns of bar; 999 of 1000 are not all.
  ['almost all', { amount: { done: 999, total: 1000 } }, `${'█'.repeat(23)}░  99 %  m`],
  ['all', { amount: { done: 3, total: 3 }, leftMs: 0 }, `${'█'.repeat(24)} 100 %  m`],
  ['more than all', { amount: { done: 4, total: 3 } }, `${'█'.repeat(24)} 100 %  m`],
])('shows %s', (_name, progress, expected) => {
  expect(progressLine({ message: 'm', leftMs: undefined, ...progress }, 77, plain)).toBe(expected);
});

test.each([
  [1000, 'about 5 s left'],
  [52_000, 'about 50 s left'],
  [58_000, 'about 1 min left'],
  [45 * 60_000, 'about 45 min left'],
  [100 * 60_000, 'about 1.5 h left'],
])('says of %d ms: %s', (leftMs, expected) => {
  expect(progressLine({ message: 'm', amount: { done: 1, total: 2 }, leftMs }, 100, plain)).toMatch(
    new RegExp(` · ${expected}$`),
  );
});

test('is never wider than its room, whatever the message', () => {
  for (const message of ['short', '長い名前'.repeat(20), '👩‍👩‍👧'.repeat(40)])
    for (let columns = 1; columns < 130; columns++) {
      const line = progressLine({ message, amount: { done: 1, total: 3 }, leftMs: 60_000 }, columns, plain);
      expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
});
