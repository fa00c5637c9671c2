import { describe, expect, test } from '@jest/globals';
import { canonicalScores, scoreCorrelation } from '../../src/statistics/canonical-correlation.js';
import { marginsOf, type PairCounts } from '../../src/statistics/pair-counts.js';
import { rakingWeights } from '../../src/statistics/raking-weights.js';

function pairsOf(rows: readonly (readonly number[])[]): PairCounts {
  return { rowCount: rows.length, columnCount: rows[0]?.length ?? 0, counts: Float64Array.from(rows.flat()) };
}

const some = pairsOf([
  [30, 10, 5],
  [8, 25, 12],
  [4, 9, 40],
  [6, 6, 6],
]);

describe('canonical correlation', () => {
  // numpy 1.24: the first singular value and vectors of (P − r·cᵀ)/√(r·cᵀ), divided by √r and √c; signs are free.
  test('is the first singular value of the standardised table', () => {
    const scores = canonicalScores(some);
    const rows = [-1.33804158, -0.02837513, 1.22638764, -0.19498848];
    const sign = Math.sign(scores?.ofRows[2] ?? 0);
    rows.forEach((score, row) => expect((scores?.ofRows[row] ?? NaN) * sign).toBeCloseTo(score, 8));
    expect(scores && scoreCorrelation(some, scores)?.correlation).toBeCloseTo(0.5834561573151967, 12);
  });

  // numpy 1.24: jackknife of numpy.corrcoef over the 161 rows with the scores kept, 0.0607; influences tell 0.0596.
  test('has about the standard error of the jackknife', () => {
    const scores = canonicalScores(some);
    const error = (scores && scoreCorrelation(some, scores)?.standardError) ?? 0;
    expect(error / 0.060728807851905445).toBeGreaterThan(0.95);
    expect(error / 0.060728807851905445).toBeLessThan(1.05);
  });

  // By hand: two levels that always occur together; no pair has any influence, and the bound of normal variables is 0.
  test('is 1 for variables that determine each other', () => {
    const pairs = pairsOf([
      [10, 0],
      [0, 20],
    ]);
    const scores = canonicalScores(pairs);
    expect(scores && scoreCorrelation(pairs, scores)?.correlation).toBeCloseTo(1, 12);
  });

  test.each([
    { name: 'a single level', rows: [[5, 7]] },
    {
      name: 'only one level that occurs',
      rows: [
        [5, 7],
        [0, 0],
      ],
    },
    {
      name: 'no pair',
      rows: [
        [0, 0],
        [0, 0],
      ],
    },
    {
      name: 'independent variables',
      rows: [
        [10, 20],
        [20, 40],
      ],
    },
  ])('is not defined for $name', ({ rows }) => {
    expect(canonicalScores(pairsOf(rows))).toBeUndefined();
  });

  // By hand: of four pairs once each the correlation is 0, and its error at least 1/√4.
  test('is never surer than with normal variables', () => {
    const scores = { ofRows: Float64Array.of(0, 1), ofColumns: Float64Array.of(0, 1) };
    const pairs = pairsOf([
      [1, 1],
      [1, 1],
    ]);
    expect(scoreCorrelation(pairs, scores)).toEqual({ correlation: 0, standardError: 0.5 });
  });
});

describe('raking', () => {
  const goal = pairsOf([
    [20, 30, 50],
    [40, 10, 10],
    [15, 15, 30],
    [5, 5, 10],
  ]);

  // numpy 1.24: a thousand rounds of iterative proportional fitting.
  test('gives the margins of the other table', () => {
    const weights = rakingWeights(some, goal);
    expect(weights[0]).toBeCloseTo(2.0785505558918476, 6);
    expect(weights[11]).toBeCloseTo(1.53052517002767, 6);
    const raked = { ...some, counts: some.counts.map((count, k) => count * (weights[k] ?? 0)) };
    const [ofRows, ofColumns] = marginsOf(raked);
    [100, 60, 60, 20].forEach((margin, row) => expect(ofRows[row]).toBeCloseTo(margin, 5));
    [80, 60, 100].forEach((margin, column) => expect(ofColumns[column]).toBeCloseTo(margin, 5));
  });

  // By hand: other margins, the same odds ratio of 9; with even margins its correlation is (√9 − 1)/(√9 + 1) = ½.
  test('takes other frequencies out of a correlation', () => {
    const even = pairsOf([
      [75, 25],
      [25, 75],
    ]);
    const rare = pairsOf([
      [900, 100],
      [10, 10],
    ]);
    const scores = { ofRows: Float64Array.of(0, 1), ofColumns: Float64Array.of(0, 1) };
    expect(scoreCorrelation(even, scores)?.correlation).toBeCloseTo(0.5, 12);
    expect(scoreCorrelation(rare, scores)?.correlation).toBeLessThan(0.3);
    expect(scoreCorrelation(rare, scores, rakingWeights(rare, even))?.correlation).toBeCloseTo(0.5, 6);
  });

  test('leaves out a level that one of the tables lacks', () => {
    const lacking = pairsOf([
      [10, 5],
      [0, 0],
    ]);
    expect(Array.from(rakingWeights(lacking, goal).slice(2))).toEqual([0, 0]);
  });
});
