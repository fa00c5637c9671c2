import { expect, test } from '@jest/globals';

import { nameFinder } from '../../../src/engine/data/find-name.js';

test.each<[string, string[], number | undefined]>([
  ['b', ['a', 'b'], 1],
  ['B', ['a', 'b'], 1],
  [' a', ['a', 'b'], 0],
  ['A', ['a', 'A'], 1],
  ['C', ['c', 'c '], undefined],
  ['c', ['C', 'C ', 'C  '], undefined],
  ['d', ['a', 'b'], undefined],
  ['', [], undefined],
])('finds %j in %j at %p', (name, names, index) => {
  expect(nameFinder(names)(name)).toBe(index);
});
