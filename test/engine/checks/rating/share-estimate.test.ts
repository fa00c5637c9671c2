import { describe, expect, test } from '@jest/globals';

import { exactShare, greaterThan, scoreShare } from '../../../../src/engine/checks/rating/share-estimate.js';

// scipy 1.10: Clopper–Pearson by beta.ppf for each share, joined by square-and-add.
test.each([
  { here: [6, 100], there: [20, 2000], level: 0.99, expected: [0.05, 0.005050629473681, 0.139298556710422] },
  {
    here: [20, 2000],
    there: [0, 2000],
    level: 0.999,
    expected: [0.01, 0.003101288045599, 0.019609375502729],
  },
  { here: [0, 50], there: [5, 50], level: 0.95, expected: [-0.1, -0.218135366434202, -0.002478133050908] },
  { here: [40, 40], there: [0, 300], level: 0.99, expected: [1, 0.874710740093823, 1] },
] as const)('$here.0 of $here.1 against $there.0 of $there.1', ({ here, there, level, expected }) => {
  const effect = greaterThan(
    exactShare({ successes: here[0], total: here[1] }),
    exactShare({ successes: there[0], total: there[1] }),
  );
  const { low, high } = effect.intervalAt(level);
  for (const [index, value] of [effect.point, low, high].entries()) {
    expect(value).toBeCloseTo(expected[index] ?? NaN, 10);
  }
  expect(effect.rows).toBe(Math.min(here[1], there[1]));
});

describe('of a share that is not of whole rows', () => {
  // statsmodels 0.13: proportion_confint(4.5, 30, 0.05, 'wilson').
  test('the interval is Wilson’s', () => {
    const { low, high } = scoreShare({ successes: 4.5, total: 30 }).intervalAt(0.95);
    expect(low).toBeCloseTo(0.06303554525482016, 10);
    expect(high).toBeCloseTo(0.31642382996695795, 10);
  });

  test('the share of nothing is told by no interval', () => {
    expect(() => scoreShare({ successes: 0, total: 0 }).intervalAt(0.95)).toThrow(RangeError);
    expect(() => exactShare({ successes: 0, total: 0 }).intervalAt(0.95)).toThrow(RangeError);
  });
});
