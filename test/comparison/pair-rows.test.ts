import { describe, expect, test } from '@jest/globals';

import { pairRows } from '../../src/comparison/pair-rows.js';

const pairsOf = (here: readonly bigint[], there: readonly bigint[]) => {
  const pairs = pairRows({ hashes: BigInt64Array.from(here) }, { hashes: BigInt64Array.from(there) });
  return [...pairs.here].map((row, place) => [row, pairs.there[place]]);
};

describe('pairRows', () => {
  test.each<[string, bigint[], bigint[], number[][]]>([
    [
      'the same order',
      [7n, 8n, 9n],
      [7n, 8n, 9n],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'another order',
      [7n, 8n, 9n],
      [9n, 7n, 8n],
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
    ],
    ['rows that only one of them has', [7n, 8n], [8n, 9n], [[1, 0]]],
    [
      'duplicates meet in order',
      [7n, 7n, 7n],
      [8n, 7n, 7n],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['more duplicates there than here', [7n], [7n, 7n], [[0, 0]]],
    [
      'hash 0 and both ends',
      [0n, -(2n ** 63n), 2n ** 63n - 1n],
      [2n ** 63n - 1n, 0n],
      [
        [0, 1],
        [2, 0],
      ],
    ],
    ['nothing in common', [1n, 2n], [3n, 4n], []],
    ['no row', [], [1n], []],
    ['no row there', [1n], [], []],
  ])('%s', (_, here, there, expected) => {
    expect(pairsOf(here, there)).toEqual(expected);
  });
});
