import { describe, expect, test } from '@jest/globals';

import { assignClasses } from '../../../../src/engine/checks/floors/assign-classes.js';

describe('assignClasses', () => {
  // scipy.optimize.linear_sum_assignment(numpy.array(confusion).T, maximize=True)[1]
  test.each([
    [
      [
        [47, 31, 34],
        [44, 28, 38],
        [41, 11, 2],
      ],
      [2, 0, 1],
    ],
    [
      [
        [15, 14, 43, 45, 0],
        [24, 41, 6, 39, 5],
        [23, 40, 15, 17, 13],
        [35, 12, 49, 22, 23],
        [25, 29, 27, 25, 49],
      ],
      [2, 1, 3, 0, 4],
    ],
    [
      [
        [40, 39, 35, 31, 17, 49],
        [23, 10, 42, 8, 42, 30],
        [5, 2, 22, 1, 7, 25],
        [48, 23, 40, 45, 41, 31],
        [22, 25, 13, 24, 18, 12],
        [49, 0, 4, 9, 48, 34],
      ],
      [5, 4, 2, 3, 1, 0],
    ],
  ])('of %j is %j, as scipy finds it', (confusion, expected) => {
    expect(assignClasses(confusion)).toEqual(expected);
  });

  test('keeps the order that is right, and takes no class at all', () => {
    expect(
      assignClasses([
        [9, 1],
        [2, 8],
      ]),
    ).toEqual([0, 1]);
    expect(assignClasses([])).toEqual([]);
  });
});
