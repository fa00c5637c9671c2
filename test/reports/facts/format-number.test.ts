import { expect, test } from '@jest/globals';

import {
  countOf,
  formatNumber,
  formatPercent,
  intervalsInWords,
} from '../../../src/reports/facts/format-number.js';
import { cpuSeconds } from '../../support/cpu-seconds.js';

test.each([
  [3, '3'],
  [0, '0'],
  [0.123456, '0.1235'],
  [-29.768424, '-29.77'],
  [999.94, '999.9'],
  [1000, '1,000'],
  [123456.7, '123,457'],
  [-1234567, '-1,234,567'],
  [0.0001, '0.0001'],
  [1e-9, '1e-9'],
  [3.159713797790979e-243, '3.16e-243'],
  [1e15, '1000000000000000'],
  [1e21, '1e+21'],
  [Number.NaN, 'NaN'],
  [-Infinity, '-Infinity'],
])('%j is written %j', (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});

test('never shows more than four significant digits of a fraction', () => {
  expect(formatNumber(0.1 + 0.2)).toBe('0.3');
  expect(formatPercent(1 / 3)).toBe('33.3 %');
  expect(countOf(1, 'row')).toBe('1 row');
  expect(countOf(5000, 'row')).toBe('5,000 rows');
});

test.each([
  ['(3940.4, 102127]', 'from 3,940 to 102,127'],
  ['[18, 27]', 'from 18 to 27'],
  ['(2014, 2016]', 'from 2014 to 2016'],
  ['(-0.5, 1e-3]', 'from -0.5 to 0.001'],
  ['above 102127', 'above 102,127'],
  ['up to 30', 'up to 30'],
  ['age = (18, 27] and job = student', 'age from 18 to 27 and job = student'],
  ['(61, 66], labelled contradiction', 'from 61 to 66, labelled contradiction'],
  ['above average', 'above average'],
  ['(a, b]', '(a, b]'],
  ['', ''],
])('%j in words is %j', (name, expected) => {
  expect(intervalsInWords(name)).toBe(expected);
});

test('a name of megabytes costs no time', () => {
  expect(cpuSeconds(() => intervalsInWords('(1'.repeat(500_000)))).toBeLessThan(2);
});
