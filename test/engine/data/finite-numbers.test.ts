import { expect, test } from '@jest/globals';
import { toColumn } from '../../../src/engine/data/columns/column.js';
import { finiteNumbers } from '../../../src/engine/data/finite-numbers.js';

test('finite numbers leave out nulls, texts, booleans and infinities', () => {
  const cells = [1, null, 'x', '2', true, Infinity, -3.5];
  expect(Array.from(finiteNumbers(toColumn(cells)))).toEqual([1, -3.5]);
});
