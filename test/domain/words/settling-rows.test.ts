import { expect, test } from '@jest/globals';
import { tellSettlingRows } from '../../../src/domain/words/settling-rows.js';

test('of the same rows it takes more, of two samples more of both', () => {
  const told = (['paired', 'unpaired'] as const).map((pairing) =>
    tellSettlingRows({ pairing, settlingRows: 1800, rows: 400 }),
  );
  expect(told).toEqual([
    'about 1,800 rows would settle it',
    "about 1,800 rows and the baseline's in proportion would settle it",
  ]);
  expect(tellSettlingRows({ pairing: 'unpaired', settlingRows: undefined, rows: 400 })).toBe('');
});

test('a number of rows that nobody draws is no advice', () => {
  const hopeless = 'too close to tell (it would take more than ten times as many rows)';
  expect(tellSettlingRows({ settlingRows: 2_900_000, rows: 730 })).toBe(hopeless);
  expect(tellSettlingRows({ settlingRows: 7301, rows: 730 })).toBe(hopeless);
  expect(tellSettlingRows({ settlingRows: 7300, rows: 730 })).toBe('about 7,300 rows would settle it');
  expect(tellSettlingRows({ settlingRows: 7300, rows: undefined })).toBe('about 7,300 rows would settle it');
});
