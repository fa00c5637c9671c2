import { describe, expect, test } from '@jest/globals';
import { areaInterval } from '../../src/statistics/area-interval.js';
import { wilsonInterval } from '../../src/statistics/proportion-interval.js';

describe('the interval of an area', () => {
  // By hand: logit 0.9 = 2.1972246, its standard error 0.03/0.09 = 1/3; 2.1972246 ± 1.9599640/3 are 1.5439032 and
  // 2.8505459, and 1/(1 + e^−x) of them the ends.
  test('is symmetric on the scale of the logit', () => {
    const { low, high } = areaInterval(
      { area: 0.9, variance: 0.03 ** 2, positives: 40, negatives: 60 },
      0.95,
    );
    expect(low).toBeCloseTo(0.8240314, 7);
    expect(high).toBeCloseTo(0.9453469, 7);
  });

  test("has a width where DeLong's has none: at the ends, for a constant score, for a class of one", () => {
    expect(areaInterval({ area: 1, variance: 0, positives: 8, negatives: 90 }, 0.95)).toEqual(
      wilsonInterval({ successes: 8, total: 8 }, 0.95),
    );
    const constant = areaInterval({ area: 0.5, variance: 0, positives: 50, negatives: 50 }, 0.95);
    expect(constant.low).toBeCloseTo(1 - constant.high, 12);
    expect(constant.high - constant.low).toBeGreaterThan(0.2);
    const one = areaInterval({ area: 0.7, variance: NaN, positives: 1, negatives: 50 }, 0.95);
    expect(one.low).toBeLessThan(0.7);
    expect(one.high).toBeGreaterThan(0.7);
  });

  test('needs a level', () => {
    expect(() => areaInterval({ area: 0.9, variance: 0.01, positives: 9, negatives: 9 }, 0)).toThrow(
      RangeError,
    );
  });
});
