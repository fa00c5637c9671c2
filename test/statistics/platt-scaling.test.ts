import { expect, test } from '@jest/globals';

import { plattScaling, scaled, type ScoredRows } from '../../src/statistics/platt-scaling.js';

const cells = (...all: readonly (readonly [number, number, number, number])[]): ScoredRows[] =>
  all.map(([score, group, rows, happened]) => ({ score, group, rows, happened }));

// The same penalised likelihood, row by row, minimised by scipy 1.10 (BFGS, gradient below 1e-10).
test.each([
  {
    name: 'scores that are too sure, and a group that is overrated',
    data: cells(
      [-8, 0, 100, 10],
      [-2, 0, 40, 15],
      [2, 0, 60, 35],
      [8, 0, 100, 88],
      [6, 1, 50, 30],
      [1, 1, 30, 12],
    ),
    slope: 0.24954617,
    intercepts: [-0.09744358, -0.88115615],
  },
  {
    name: 'the same score everywhere',
    data: cells([16, 0, 30, 27], [16, 1, 20, 10]),
    slope: 0.06741174,
    intercepts: [0.84013179, -0.89841855],
  },
])('$name', ({ data, slope, intercepts }) => {
  const law = plattScaling(data, 2);
  expect(law.slope).toBeCloseTo(slope, 6);
  intercepts.forEach((intercept, group) => expect(law.intercepts[group]).toBeCloseTo(intercept, 6));
});

test('scores that are right stay as they are', () => {
  // By hand: log-odds ±ln 9 are 0.9 and 0.1.
  const law = plattScaling(cells([Math.log(9), 0, 500, 450], [-Math.log(9), 0, 500, 50]), 1);
  expect(law.slope).toBeCloseTo(1, 9);
  expect(scaled(law, Math.log(9), 0)).toBeCloseTo(0.9, 9);
});

test('nothing known leaves the scores as they are', () => {
  expect(plattScaling([], 2)).toEqual({ slope: 1, intercepts: new Float64Array(2) });
});
