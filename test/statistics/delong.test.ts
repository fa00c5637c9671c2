import { describe, expect, test } from '@jest/globals';
import { pairedRocAreas, rocArea } from '../../src/statistics/delong.js';
import { randomStream } from '../../src/statistics/random.js';
import { oracles } from './oracles.js';

describe('areas under the receiver operating characteristic', () => {
  test.each(oracles.delong)("agree with scikit-learn and DeLong's formulas pair by pair", (given) => {
    const answer = pairedRocAreas(given.first, given.second, given.labels);
    const ends = [answer?.first, answer?.second] as const;
    ends.forEach((area, i) => {
      expect(area?.area).toBeCloseTo(given.areas[i as 0 | 1], 13);
      expect(area?.variance).toBeCloseTo(given.variances[i as 0 | 1], 13);
    });
    expect(answer?.covariance).toBeCloseTo(given.covariance, 13);
    expect(rocArea(given.first, given.labels)).toEqual(answer?.first);
  });

  // By hand: 3 beats both, 2 beats 1 and ties 2. V10 = (1, ¾), V01 = (1, ¾): variance 1/32/2 · 2 = 1/32.
  test('are those of a hand calculation with a tie', () => {
    expect(rocArea([3, 2, 1, 2], [1, 1, 0, 0])).toEqual({
      area: 0.875,
      variance: 1 / 32,
      positives: 2,
      negatives: 2,
    });
  });

  test('have no variance where the classes are wholly apart, and none that is a number for a class of one', () => {
    expect(rocArea([3, 4, 1, 2], [1, 1, 0, 0])).toMatchObject({ area: 1, variance: 0 });
    expect(rocArea([3, 4, 1], [1, 1, 0])).toMatchObject({ area: 1, variance: NaN });
  });

  test('leave out the rows of neither class, whatever their scores', () => {
    const [scores, labels] = [
      [3, 2, 1, 2, NaN, 9],
      [1, 1, 0, 0, -1, NaN],
    ];
    expect(rocArea(scores, labels)).toEqual(rocArea(scores.slice(0, 4), labels.slice(0, 4)));
  });

  test('do not exist without both classes', () => {
    expect(rocArea([1, 2], [1, 1])).toBeUndefined();
    expect(pairedRocAreas([], [], [])).toBeUndefined();
  });

  test('refuse a score that is no number, and too few scores', () => {
    expect(() => rocArea([1, NaN], [1, 0])).toThrow('row 1');
    expect(() => rocArea([1], [1, 0])).toThrow('2 scores');
  });

  test('turn over with the scores and do not mind an increasing change of them', () => {
    const random = randomStream('areas');
    const labels = Array.from({ length: 300 }, () => random.below(2));
    const scores = labels.map((label) => Math.round(8 * (random.next() + 0.3 * label)));
    const area = rocArea(scores, labels);
    const turned = rocArea(
      scores.map((score) => -score),
      labels,
    );
    expect(turned?.area).toBeCloseTo(1 - (area?.area ?? NaN), 13);
    expect(turned?.variance).toBeCloseTo(area?.variance ?? NaN, 13);
    expect(rocArea(scores.map(Math.exp), labels)).toEqual(area);
  });
});
