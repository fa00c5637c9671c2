import { expect, test } from '@jest/globals';
import { fc } from '../../../support/seeded-fast-check.js';

import { plainDecimal } from '../../../../src/engine/data/csv/plain-decimal.js';

/** Of the text among others. */
const parse = (text: string): number => {
  const values = new Float64Array(1);
  plainDecimal(Buffer.from(`7,${text},7`), 2, 2 + Buffer.byteLength(text), values, 0);
  return values[0] ?? 0;
};

test('numbers are as `Number` reads them', () => {
  const number = fc.oneof(
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value.toFixed(9)),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-5, max: 1e9 }).map(String),
    fc.double({ noNaN: true, min: 1, max: 1e9 }).map((value) => value.toPrecision(17)),
    fc.tuple(fc.nat(99_999), fc.nat(9_999_999)).map(([whole, part]) => `${whole}.${part}`),
    fc.constantFrom('0', '-0', '007', '.5', '5.', '-12.250', '123456789012345', '79.41873245892348'),
  );
  fc.assert(
    fc.property(number, (text) => {
      const value = parse(text);
      // What takes more digits than a double surely holds may be left to others.
      if (Number.isNaN(value)) expect(text.replace(/\D/g, '').length).toBeGreaterThan(15);
      else expect([text, value]).toEqual([text, Number(text)]);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  '',
  '1,2',
  '-',
  '.',
  '1e5',
  ' 1',
  '1 ',
  '1.2.3',
  '+1',
  '12a',
  '"1"',
  '9007199254740993',
  '0.0000000000000000000000001',
  '12345678901234567890',
])('%j is left to others', (text) => {
  expect(parse(text)).toBeNaN();
});
