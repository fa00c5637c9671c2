import { expect, test } from '@jest/globals';

import { unseenMass } from '../../src/statistics/good-turing.js';
import { randomStream } from '../../src/statistics/random.js';

const times = (count: number, value: number): number[] => new Array<number>(count).fill(value);

// scipy 1.10: Clopper–Pearson by beta.ppf, and z·√(2·(f2 + 1))/N of Esty's second term, under one root.
test.each([
  {
    name: '3 once, 2 twice',
    counts: [...times(3, 1), 2, 2, 93],
    share: 0.03,
    low: 0,
    high: 0.12837864414862793,
  },
  { name: 'none once', counts: [500, 1500], share: 0, low: 0, high: 0.00321199732592734 },
])('the mass unseen by a sample with $name', ({ counts, share, low, high }) => {
  const mass = unseenMass(counts);
  const interval = mass.intervalAt(0.99);
  expect(mass.share).toBeCloseTo(share, 12);
  expect(interval.low).toBeCloseTo(low, 9);
  expect(interval.high).toBeCloseTo(high, 9);
});

test('a sample of nothing is refused', () => {
  expect(() => unseenMass([])).toThrow(RangeError);
});

test('the interval holds the true mass about as often as it says', () => {
  const shares = Array.from({ length: 60 }, (_, value) => 1 / (value + 1) ** 1.5);
  const sum = shares.reduce((total, share) => total + share, 0);
  let held = 0;
  for (let sample = 0; sample < 400; sample++) {
    const random = randomStream('good-turing', sample);
    const counts = times(60, 0);
    for (let row = 0; row < 300; row++) {
      let [value, left] = [0, random.next() * sum];
      while ((left -= shares[value] ?? sum) > 0) value++;
      counts[value] = (counts[value] ?? 0) + 1;
    }
    const unseen = shares.reduce((total, share, value) => total + (counts[value] === 0 ? share / sum : 0), 0);
    const { low, high } = unseenMass(counts.filter((count) => count > 0)).intervalAt(0.9);
    if (low <= unseen && unseen <= high) held++;
  }
  // At least the 90 % less three standard errors of 400 samples.
  expect(held).toBeGreaterThan(400 * 0.9 - 3 * Math.sqrt(400 * 0.9 * 0.1));
});
