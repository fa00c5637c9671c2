import { describe, expect, test } from '@jest/globals';
import { metricCases } from '../../src/comparison/comparison-cases.js';
import { m } from '../../src/domain/measures/index.js';
import { read } from '../../src/domain/measures/read.js';
import { compareModels } from '../../src/comparison/compare-models.js';
import { detectableAlone } from '../../src/comparison/detectable-drops.js';
import { defaultMaxDrop, type DropPolicy } from '../../src/domain/drop-policy.js';
import type { EvaluatedValues } from '../../src/domain/evidence.js';
import { randomStream } from '../../src/statistics/random.js';
import { rowsOf, valuesOf } from '../support/evaluated-rows.js';

const policy: DropPolicy = { evidence: 'worse', maxDrop: defaultMaxDrop };
const testRun = { modelTask: 'regression', modelMetrics: [] };

function compare(there: EvaluatedValues, here: EvaluatedValues) {
  const run = { testRun, cases: [] };
  return compareModels({ ...run, rows: here, slices: [] }, { ...run, rows: there }, policy, 42);
}

/** Labels from 10 to 110, and answers that are off by up to `reach` on either side. */
function draw(rowCount: number, reach: number, key: string, overrides: Partial<EvaluatedValues> = {}) {
  const labels = Array.from({ length: rowCount }, (_, row) => 10 + 100 * randomStream('label', row).next());
  const values = labels.map((label, row) => label + reach * (2 * randomStream(key, row).next() - 1));
  return valuesOf(labels, values, overrides);
}

function named(found: ReturnType<typeof compare>, metric: string) {
  const one = found.metrics.find((comparison) => comparison.metric === metric);
  if (!one) throw new TypeError(`${metric} was not compared: ${found.notes.join(' ')}`);
  return one;
}

describe('two regression models on the same rows', () => {
  test('are told apart by errors in parts of the label range', () => {
    const found = compare(draw(400, 10, 'good'), draw(400, 16, 'worse'));
    const mae = named(found, 'mean_absolute_error');
    // By hand: a uniform error of ±r has the mean r/2, so 8 − 5 of a range of 100.
    expect(mae.baseline).toBeCloseTo(5, 0);
    expect(mae.current).toBeCloseTo(8, 0);
    expect(mae.drop).toBeCloseTo((mae.current - mae.baseline) / 100, 12);
    expect(mae).toMatchObject({ pairing: 'paired', isWorse: true, flips: undefined });
    expect(mae.method).toMatch('as a share of the label range');
    // So its interval is told in the label's unit, beside the two values.
    const margin = metricCases(found).find(({ testType }) => testType === 'baseline:mean_absolute_error');
    const { low, high } = mae.interval ?? { low: NaN, high: NaN };
    expect(margin && read(margin, m.marginOfError)).toBeCloseTo(50 * (high - low), 9);
    // R² has no unit: it falls by its own difference.
    const rSquared = named(found, 'r_squared');
    expect(rSquared.drop).toBeCloseTo(rSquared.baseline - rSquared.current, 12);
  });

  test('are not told apart when they are equally good', () => {
    const found = compare(draw(400, 10, 'one'), draw(400, 10, 'other'));
    expect(found.metrics.map(({ metric }) => metric).sort()).toEqual([
      'mean_absolute_error',
      'mean_absolute_percentage_error',
      'r_squared',
      'root_mean_squared_error',
    ]);
    expect(found.metrics.filter(({ isWorse }) => isWorse)).toEqual([]);
  });

  test('an improvement is no drop', () => {
    const found = compare(draw(400, 16, 'bad'), draw(400, 10, 'good'));
    expect(found.metrics.every(({ drop, isWorse }) => drop < 0 && !isWorse)).toBe(true);
  });

  test('the percentage is left out where a label is 0, and it is said', () => {
    const zero = { labels: Float64Array.from({ length: 40 }, (_, row) => row) };
    const found = compare(draw(40, 1, 'a', zero), draw(40, 1, 'b', zero));
    expect(found.notes).toContain('MAPE is not compared: a label is 0.');
  });
});

describe('two regression models on other rows', () => {
  const other = { hashes: BigInt64Array.from({ length: 400 }, (_, row) => BigInt(row + 1000)) };

  test('are two samples', () => {
    const found = compare(draw(400, 10, 'good', other), draw(400, 25, 'worse'));
    expect(named(found, 'root_mean_squared_error')).toMatchObject({ pairing: 'unpaired', isWorse: true });
    expect(found.rows).toEqual({ paired: 0, here: 400, there: 400 });
  });

  test('are not compared with a classifier', () => {
    const run = { testRun: undefined, cases: [] };
    const classes = rowsOf([0, 1], [[1, 0]]);
    const found = compareModels(
      { ...run, rows: draw(40, 1, 'a'), slices: [] },
      { ...run, rows: classes },
      policy,
      1,
    );
    expect(found.metrics).toEqual([]);
  });
});

test('the smallest drop that can be told is in parts of the label range, too', () => {
  const rows = draw(400, 10, 'good');
  const [rmse] = detectableAlone(rows, 'regression', 42);
  const wider = detectableAlone({ ...rows, labelSpan: 200 }, 'regression', 42)[0];
  expect(rmse?.metric).toBe('root_mean_squared_error');
  expect(wider?.drop).toBeCloseTo((rmse?.drop ?? 0) / 2, 12);
});
