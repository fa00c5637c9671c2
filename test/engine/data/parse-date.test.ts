import { describe, expect, test } from '@jest/globals';

import { parseDay, showDay } from '../../../src/engine/data/parse-date.js';

// Days since 1970-01-01 by Python's `date.toordinal() - 719163`.
describe('parseDay', () => {
  test.each([
    ['1970-01-01', 0],
    ['2024-02-29', 19782],
    ['2024/2/29', 19782],
    ['29.02.2024', 19782],
    ['02/29/2024', 19782],
    ['29/02/2024', 19782],
    ['2024-02-29T23:59:59Z', 19782],
    ['2024-02-29 23:59:59.123+02:00', 19782],
    ['1900-01-01', -25567],
  ])('%s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    '',
    '2023-02-29',
    '2024-13-01',
    '0024-01-01',
    '12345',
    '2024-01',
    '1.5.2',
    'May 2024',
    '2024-01-01T99:00',
    '2024-01-01 or so',
  ])('%j is no date', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

test('a day is shown as it is written', () => {
  expect([showDay(19782), showDay(-25567)]).toEqual(['2024-02-29', '1900-01-01']);
});
