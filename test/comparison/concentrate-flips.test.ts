import { describe, expect, test } from '@jest/globals';

import { concentrateFlips } from '../../src/comparison/concentrate-flips.js';
import { pairRows } from '../../src/comparison/pair-rows.js';
import type { RowSlices } from '../../src/domain/evidence.js';
import { randomStream } from '../../src/statistics/random.js';
import { answering } from '../support/evaluated-rows.js';

const rowCount = 1200;
const labels = Array.from({ length: rowCount }, (_, row) => row % 2);
const columnOf = (feature: string, names: readonly string[], codeOf: (row: number) => number): RowSlices => ({
  feature,
  names,
  codes: Int16Array.from({ length: rowCount }, (_, row) => codeOf(row)),
});
const slices = [
  columnOf('channel', ['web', 'shop', 'phone'], (row) => Math.floor(row / 2) % 3),
  columnOf('age', ['young', 'old'], (row) => Math.floor(row / 4) % 2),
  columnOf('city', ['missing here', 'rare'], (row) => (row < 15 ? 1 : -1)),
];

/** The baseline is right in all rows but each twentieth. */
const there = answering(
  labels,
  labels.map((label, row) => (row % 20 === 0 ? 1 - label : label)),
);

function concentrated(isWrong: (row: number) => boolean) {
  const here = answering(
    labels,
    labels.map((label, row) => (isWrong(row) ? 1 - label : label)),
  );
  return concentrateFlips(here, there, pairRows(here, there), slices);
}

describe('concentrateFlips', () => {
  test('finds the subset that was broken', () => {
    // Of the 400 shop rows the baseline has 20 wrong; a third of the shop rows breaks.
    const isShop = (row: number) => Math.floor(row / 2) % 3 === 1;
    const broken = (row: number) => isShop(row) && Math.floor(row / 6) % 3 === 0;
    const rowsBroken = labels.filter((_, row) => broken(row) && row % 20 !== 0).length;
    expect(concentrated(broken)).toEqual({
      feature: 'channel',
      subset: 'shop',
      formerlyRight: 380,
      formerlyRightOverall: 1140,
      toWrong: rowsBroken,
      toWrongOverall: rowsBroken,
    });
    expect(rowsBroken).toBeGreaterThan(100);
  });

  test('says nothing when the flips are spread evenly, and seldom when by chance', () => {
    expect(concentrated((row) => row % 7 === 0)).toBeUndefined();
    // The corrected level lets five of a hundred such runs find one.
    const found = Array.from({ length: 60 }, (_, run) => {
      const random = randomStream('flips', run);
      const wrong = new Set(labels.flatMap((_, row) => (random.next() < 0.1 ? [row] : [])));
      return concentrated((row) => wrong.has(row));
    }).filter((one) => one !== undefined);
    expect(found.length).toBeLessThanOrEqual(8);
  });

  test('says nothing without a flip to wrong, and nothing of subsets under 20 rows', () => {
    expect(concentrated(() => false)).toBeUndefined();
    expect(concentrated((row) => row < 15)).toBeUndefined();
  });
});
