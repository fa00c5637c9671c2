import { expect, test } from '@jest/globals';
import { tellSettlingRows } from '../../../src/domain/words/settling-rows.js';

test('of the same rows it takes more, of two samples more of both', () => {
  const told = (['paired', 'unpaired'] as const).map((pairing) =>
    tellSettlingRows({ pairing, settlingRows: 180 }),
  );
  expect(told).toEqual([
    'about 180 rows would settle it',
    "about 180 rows and the baseline's in proportion would settle it",
  ]);
  expect(tellSettlingRows({ pairing: 'unpaired', settlingRows: undefined })).toBe('');
});
