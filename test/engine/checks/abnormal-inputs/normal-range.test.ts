import { describe, expect, test } from '@jest/globals';

import { toColumn } from '../../../../src/engine/data/columns/column.js';
import type { Cell } from '../../../../src/engine/data/table.js';
import { learnRange } from '../../../../src/engine/checks/abnormal-inputs/normal-range.js';
import { normalQuantile } from '../../../../src/statistics/normal.js';

const upTo200 = Array.from({ length: 200 }, (_, i) => i + 1);
const logNormal = Array.from({ length: 1000 }, (_, i) => Math.exp(normalQuantile((i + 0.5) / 1000)));

const repeat = (value: number, times: number): number[] => new Array<number>(times).fill(value);

describe('the normal range', () => {
  // numpy 1.24: lo, hi = np.quantile(x, [.005, .995]); inner = x[(x >= lo) & (x <= hi)];
  // min(lo, inner.mean() - k*inner.std()), max(hi, inner.mean() + k*inner.std())
  test.each<{ name: string; cells: readonly Cell[]; multiplier: number; low: number; high: number }>([
    { name: 'of even numbers', cells: upTo200, multiplier: 3, low: -70.970843002535, high: 271.970843002535 },
    {
      name: 'is hardly widened by one wild number, nulls and texts',
      cells: [...upTo200, 1e9, null, '1e12', true, Infinity],
      multiplier: 3,
      low: -71.336879396141,
      high: 273.336879396141,
    },
    {
      name: 'leaves 1 in 200 of a heavy tail outside',
      cells: logNormal,
      multiplier: 3,
      low: -3.533143659188,
      high: 12.718502714393,
    },
    {
      name: 'of few numbers, many times each',
      cells: [...repeat(1, 50), ...repeat(2.5, 100), ...repeat(3, 49), 50],
      multiplier: 3,
      low: -0.0037404356682357864,
      high: 4.496202747226025,
    },
    { name: 'is that of the quantiles at least', cells: upTo200, multiplier: 0, low: 1.995, high: 199.005 },
  ])('$name', ({ cells, multiplier, low, high }) => {
    const range = learnRange(toColumn(cells), multiplier);
    expect(range?.low).toBeCloseTo(low, 8);
    expect(range?.high).toBeCloseTo(high, 8);
  });

  test.each<{ name: string; cells: readonly Cell[] }>([
    { name: 'nothing', cells: [] },
    { name: 'nulls and texts', cells: [null, 'a', true] },
    { name: 'one number, many times', cells: [5, 5, 5, null] },
  ])('is not known of $name', ({ cells }) => {
    expect(learnRange(toColumn(cells), 3)).toBeUndefined();
  });

  test('is finite for the largest doubles', () => {
    const range = learnRange(toColumn([1e308, -1e308, ...upTo200.map((value) => value * 1e305)]), 3);
    expect(Number.isFinite(range?.low) && Number.isFinite(range?.high)).toBe(true);
  });
});
