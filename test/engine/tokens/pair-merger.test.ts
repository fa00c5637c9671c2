import { expect, test } from '@jest/globals';

import { createPairMerger } from '../../../src/engine/tokens/pair-merger.js';
import { PairTable } from '../../../src/engine/tokens/pair-table.js';

// By hand, after the example of Sennrich et al. 2016: "low", "er" and "low" + "er".
const tokens = ['l', 'o', 'w', 'e', 'r', 'lo', 'low', 'er', 'lower', 'we'];
const vocabulary = new Map(tokens.map((token, id) => [token, id]));
const merges = [
  ['l', 'o'],
  ['lo', 'w'],
  ['e', 'r'],
  ['low', 'er'],
  ['w', 'e'],
] as const;

test.each([
  ['lower', [8]],
  ['lowlow', [6, 6]],
  ['er', [7]],
  ['wer', [2, 7]],
  ['wewe', [9, 9]],
  ['', []],
])('%s is merged first pair first, and leftmost first', (word, expected) => {
  expect(createPairMerger(vocabulary, merges)?.(word)).toEqual(expected);
});

test('what it can not spell, and what is long, is for others', () => {
  const merge = createPairMerger(vocabulary, merges);
  expect(merge?.('lox')).toBeUndefined();
  expect(merge?.('l'.repeat(201))).toBeUndefined();
  expect(createPairMerger(new Map([...vocabulary, ['x', 0]]), merges)).toBeUndefined();
});

test('a table of pairs is as a map of them', () => {
  const table = new PairTable(1000);
  const map = new Map<string, number>();
  // Pairs that lie close together, and far apart.
  for (let k = 0; k < 1000; k++) {
    const [left, right] = [k % 37, (k * k * 7919) % 2 ** 31];
    table.set(left, right, k);
    map.set(`${left} ${right}`, k);
  }
  for (const [pair, k] of map) {
    const [left, right] = pair.split(' ').map(Number);
    expect(table.get(left ?? 0, right ?? 0)).toBe(k);
  }
  expect(table.get(38, 1)).toBe(-1);
});
