import { describe, expect, test } from '@jest/globals';
import { sortLabelled } from '../../../../src/engine/checks/cleanliness/sort-labelled.js';
import { randomStream } from '../../../../src/statistics/random.js';

/** Expected by hand: the pairs sorted with a comparison, equal numbers by class, since their order means nothing. */
function expectSorted(values: readonly number[], labels: readonly number[], classCount: number): void {
  const { sorted, classes } = sortLabelled(Float64Array.from(values), Int32Array.from(labels), classCount);
  const pairs = (numbers: ArrayLike<number>, theirs: ArrayLike<number>): number[][] =>
    Array.from(numbers, (value, at) => [value + 0, theirs[at] ?? -1]).sort((a, b) =>
      a[0] === b[0] ? (a[1] ?? 0) - (b[1] ?? 0) : (a[0] ?? 0) < (b[0] ?? 0) ? -1 : 1,
    );
  expect(pairs(sorted, classes)).toEqual(pairs(values, labels));
  expect(Array.from(sorted, (value) => value + 0)).toEqual(pairs(values, labels).map(([value]) => value));
}

const next = (value: number): number => value * (1 + Number.EPSILON);

describe('numbers with labels are sorted together', () => {
  test.each([
    { name: 'of two classes', classCount: 2, make: (u: number) => u * 1000 - 500 },
    { name: 'many of them equal', classCount: 3, make: (u: number) => Math.floor(u * 40) / 10 },
    { name: 'of as many classes as there are marks', classCount: 256, make: (u: number) => u * 1e-9 },
    { name: 'of more classes', classCount: 257, make: (u: number) => u },
  ])('$name', ({ classCount, make }) => {
    const random = randomStream('1', 'sort labelled');
    const values = Array.from({ length: 3000 }, () => make(random.next()));
    expectSorted(
      values,
      values.map(() => Math.floor(random.next() * classCount)),
      classCount,
    );
  });

  test.each([
    { name: 'neighbouring doubles', values: [next(0.1), 0.1, next(next(0.1)), -0.1, -next(0.1)] },
    { name: 'infinities', values: [Infinity, 1, -Infinity, 0, Infinity] },
    { name: 'zeros of both signs', values: [0, -0, 1, -1, -0] },
    { name: 'the least doubles', values: [5e-324, 0, -5e-324, 1e-323, -0] },
  ])('$name', ({ values }) => expectSorted(values, [1, 0, 1, 0, 1], 2));

  test.each([
    { name: 'each once', steps: [-1, 0, 0.5, 2] },
    { name: 'among others', steps: [-3, -1, -1, -0, 0.25, 0.5, 2, 9] },
  ])('values that are known, $name', ({ steps }) => {
    const { sorted, classes } = sortLabelled(
      Float64Array.of(2, 0.5, -1, 0.5, -0),
      Int32Array.of(1, 0, 2, 0, 1),
      3,
      Float64Array.from(steps),
    );
    expect(Array.from(sorted, (value) => value + 0)).toEqual([-1, 0, 0.5, 0.5, 2]);
    expect(Array.from(classes)).toEqual([2, 1, 0, 0, 1]);
  });

  test('no number', () => expectSorted([], [], 2));
});
