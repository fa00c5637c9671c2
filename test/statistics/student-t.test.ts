import { describe, expect, test } from '@jest/globals';
import { studentReach, studentUpperTail } from '../../src/statistics/student-t.js';

describe("Student's t", () => {
  // scipy 1.10: stats.t.sf(t, df)
  test.each([
    [0.5, 1, 0.3524163823495668],
    [2.1, 5.5, 0.04234596256487348],
    [4, 19, 0.0003830961686143227],
    [-1.3, 30, 0.8982495207309416],
    [9, 100, 7.680385257375258e-15],
    [25, 40, 2.4816717222391583e-26],
  ])('is above %d with %d degrees of freedom as often as scipy says', (t, degrees, expected) => {
    expect(studentUpperTail(t, degrees) / expected).toBeCloseTo(1, 10);
  });

  // scipy 1.10: stats.t.ppf((1 + level) / 2, df), which is good to about 1e-8.
  test.each([
    [0.95, 4, 2.7764451051977987],
    [0.99, 19, 2.860934606449914],
    [0.9999, 7.5, 7.463771437649589],
    [0.99999, 300, 4.493822598205151],
  ])('reaches at level %d with %d degrees of freedom as far as scipy says', (level, degrees, expected) => {
    expect(studentReach(level, degrees)).toBeCloseTo(expected, 7);
  });

  test('refuses what is no level and no degrees of freedom', () => {
    expect(() => studentReach(1, 4)).toThrow(RangeError);
    expect(() => studentUpperTail(1, 0)).toThrow(RangeError);
  });
});
