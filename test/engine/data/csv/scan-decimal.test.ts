import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { scanDecimal, scanned } from '../../../../src/engine/data/csv/scan-decimal.js';

const scan = (text: string): readonly [end: number, value: number] => {
  const end = scanDecimal(Buffer.from(text), 0);
  return [end, scanned.value];
};

test('numbers are as `Number` reads them, up to the end of their field', () => {
  const number = fc.oneof(
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value.toFixed(9)),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-5, max: 1e9 }).map(String),
    fc.double({ noNaN: true, min: 1, max: 1e9 }).map((value) => value.toPrecision(17)),
    fc.tuple(fc.nat(99_999), fc.nat(9_999_999)).map(([whole, part]) => `${whole}.${part}`),
    fc.constantFrom('0', '-0', '007', '.5', '5.', '-12.250', '123456789012345', '79.41873245892348'),
  );
  fc.assert(
    fc.property(number, fc.constantFrom('', ',x', '\n1', '\r\n'), (text, rest) => {
      const [end, value] = scan(text + rest);
      // What takes more digits than a double surely holds may be left to others.
      if (end >= 0) expect([end, value]).toEqual([text.length, Number(text)]);
      else expect(text.replace(/\D/g, '').length).toBeGreaterThan(15);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  '',
  ',',
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
  expect(scan(text)[0]).toBe(-1);
});
