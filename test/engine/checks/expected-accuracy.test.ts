import { describe, expect, test } from '@jest/globals';

import { accuracyShortfall, learnCalibration } from '../../../src/engine/checks/expected-accuracy.js';
import { makePredictions } from '../../support/test-context.js';

const repeat = <Value>(count: number, value: Value): Value[] => new Array<Value>(count).fill(value);
const rowsOf = (values: ArrayLike<unknown>): number[] =>
  Array.from({ length: values.length }, (_, row) => row);

/**
 * 100 rows answered 1 with 0.9, of which 90 are right, and 100 answered 1 with 0.6, of which 50 are; 60 rows answered 0
 * with 0.9, of which 30 are. Two bins of 100 and one of 60.
 */
const scores = [...repeat(100, 0.9), ...repeat(100, 0.6), ...repeat(60, 0.1)];
const labels = Int32Array.from([
  ...repeat(90, 1),
  ...repeat(10, 0),
  ...repeat(50, 1),
  ...repeat(50, 0),
  ...repeat(30, 0),
  ...repeat(30, 1),
]);
const known = makePredictions(scores);
const calibration = learnCalibration(known, labels, rowsOf(scores));

describe('what a model should get right', () => {
  // By hand from the shares above. n rows of one bin know as much as the bin; half of each of two bins of 100 know
  // 1 / (0.25/100 + 0.25/100) = 200 rows.
  test.each([
    { name: 'confident', asked: [0.9, 0.95, 1], share: 0.9, total: 100 },
    { name: 'less confident', asked: [0.6, 0.6], share: 0.5, total: 100 },
    { name: 'half and half', asked: [0.9, 0.6], share: 0.7, total: 200 },
    { name: 'confident of the other class', asked: [0.1], share: 0.5, total: 60 },
    { name: 'less confident than ever before', asked: [0.51], share: 0.5, total: 100 },
  ])('where it is $name', ({ asked, share, total }) => {
    const expected = calibration?.expect(makePredictions(asked), rowsOf(asked));
    expect((expected?.successes ?? 0) / (expected?.total ?? 1)).toBeCloseTo(share, 12);
    expect(expected?.total).toBeCloseTo(total, 9);
  });

  test('of a class that it hardly answered is what it gets right of all', () => {
    const few = [...repeat(40, 0.9), ...repeat(19, 0.1)];
    const right = Int32Array.from([...repeat(30, 1), ...repeat(10, 0), ...repeat(19, 1)]);
    const learned = learnCalibration(makePredictions(few), right, rowsOf(few));
    // By hand: 30 of 59 rows, in one bin.
    const expected = learned?.expect(makePredictions([0.2]), [0]);
    expect(expected?.successes).toBeCloseTo(30, 9);
    expect(expected?.total).toBeCloseTo(59, 9);
  });

  test('is not known from 19 labelled rows, and is from 20', () => {
    const given = (count: number) =>
      learnCalibration(
        makePredictions(repeat(30, 0.9)),
        Int32Array.from(repeat(30, 0), (_, row) => (row < count ? 1 : -1)),
        rowsOf(repeat(30, 0)),
      );
    expect(given(19)).toBeUndefined();
    expect(given(20)).toBeDefined();
  });

  test('equal confidences stay in one bin', () => {
    const flat = repeat(1000, 0.8);
    const truth = Int32Array.from(flat, (_, row) => (row < 800 ? 1 : 0));
    const expected = learnCalibration(makePredictions(flat), truth, rowsOf(flat))?.expect(
      makePredictions([0.7, 0.9]),
      [0, 1],
    );
    // By hand: one bin of 1,000 rows, 800 right.
    expect(expected?.total).toBeCloseTo(1000, 6);
    expect(expected?.successes).toBeCloseTo(800, 6);
  });

  test('of no row is refused', () => {
    expect(() => calibration?.expect(known, [])).toThrow(RangeError);
  });

  test('goes by the answered class with three classes', () => {
    const three = [...repeat(50, [0.8, 0.1, 0.1]), ...repeat(50, [0.1, 0.1, 0.8])];
    const truth = Int32Array.from([...repeat(50, 0), ...repeat(25, 2), ...repeat(25, 1)]);
    const learned = learnCalibration(makePredictions(three, 3), truth, rowsOf(three));
    const expected = learned?.expect(makePredictions([[0, 0.2, 0.8]], 3), [0]);
    // By hand: 25 of 50.
    expect(expected?.successes).toBeCloseTo(25, 9);
  });
});

describe('how far a model falls short', () => {
  if (!calibration) throw new Error('260 rows are enough');
  const shortfall = (count: number, wrong: number, minRows?: number) => {
    const asked = repeat(count, 0.9);
    const truth = Int32Array.from(asked, (_, row) => (row < wrong ? 0 : 1));
    return accuracyShortfall(makePredictions(asked), truth, rowsOf(asked), calibration, minRows);
  };

  // By hand: 24 of 40 right where 90 % should be. scipy 1.10: Clopper–Pearson of 16 of 40 at 0.99 begins at 0.210468…;
  // statsmodels 0.13: Wilson of 10 of 100 ends at 0.203750…; 0.3 − √((0.4 − 0.210468)² + (0.203750 − 0.1)²).
  test('is the difference with its interval', () => {
    const found = shortfall(40, 16);
    expect(found?.value).toBeCloseTo(0.6, 12);
    expect(found?.expected).toBeCloseTo(0.9, 12);
    expect(found?.effect.point).toBeCloseTo(0.3, 12);
    expect(found?.effect.intervalAt(0.99).low).toBeCloseTo(0.08392962687865, 6);
  });

  test('is negative where it does better', () => {
    expect(shortfall(40, 0)?.effect.point).toBeCloseTo(-0.1, 12);
  });

  test.each([
    { count: 19, minRows: undefined, isTold: false },
    { count: 20, minRows: undefined, isTold: true },
    { count: 20, minRows: 1, isTold: true },
    { count: 19, minRows: 1, isTold: false },
    { count: 20, minRows: 21, isTold: false },
  ])('is told of $count rows with a minimum of $minRows: $isTold', ({ count, minRows, isTold }) => {
    expect(shortfall(count, 0, minRows) !== undefined).toBe(isTold);
  });
});
