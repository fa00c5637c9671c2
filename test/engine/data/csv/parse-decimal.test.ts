import { describe, expect, test } from '@jest/globals';
import { fc } from '../../../support/seeded-fast-check.js';
import { parseDecimal } from '../../../../src/engine/data/csv/parse-decimal.js';

function parse(text: string): number {
  const bytes = Buffer.from(`,${text},`);
  return parseDecimal(bytes, 1, bytes.length - 1);
}

const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{0,${most}}$`));
const decimals = fc
  .tuple(fc.constantFrom('', '-', '+'), digits(20), fc.constantFrom('', '.'), digits(24))
  .map((parts) => parts.join(''));
const exponents = fc.constantFrom('', 'e5', 'e-7', 'e+22', 'e-22', 'e-300', 'e308');

// `Number` is the specification: ECMA-262 rounds the text to the nearest double.
describe('parseDecimal', () => {
  test('reads what it reads exactly as Number does', () => {
    fc.assert(
      fc.property(decimals, exponents, (decimal, exponent) => {
        const text = decimal + exponent;
        const read = parse(text);
        // To expect something takes longer than to read it.
        if (!Number.isNaN(read) && !Object.is(read, Number(text)))
          expect([text, read]).toEqual([text, Number(text)]);
      }),
      { numRuns: 20_000 },
    );
  });

  test('reads every double of at most 17 digits, as Python and JavaScript write them', () => {
    const common = fc.double({ min: 1e-5, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(common, (value) => {
        for (const text of [String(value), String(-value), value.toPrecision(15), value.toPrecision(17)])
          if (/^-?\d+\.\d{1,22}$/.test(text) && !Object.is(parse(text), Number(text)))
            expect([text, parse(text)]).toEqual([text, Number(text)]);
      }),
      { numRuns: 20_000 },
    );
  });

  // Half way between two doubles but for the last digit, or exactly: 2^53 + 1 and its neighbours.
  test.each([
    '9007199254740993.0',
    '9007199254740992.9',
    '9007199254740993.1',
    '900719925474099.35',
    '0.500000000000000166',
  ])('rounds %s as Number does, or leaves it', (text) => {
    expect([Number(text), NaN]).toContainEqual(parse(text));
  });

  test.each([
    '',
    '.',
    '-',
    '+.',
    '1.2.3',
    '1e',
    'e5',
    '1e+',
    '0x10',
    '1_000',
    ' 1',
    '1 ',
    'inf',
    'NaN',
    '١',
    '--1',
  ])('reads %j as no number', (text) => {
    expect(parse(text)).toBeNaN();
  });

  test('leaves integers of more than 15 digits, which a double may not hold', () => {
    expect([parse('999999999999999'), parse('9007199254740993')]).toEqual([999999999999999, NaN]);
  });

  test('keeps the sign of zero', () => {
    expect([Object.is(parse('-0'), -0), Object.is(parse('-0.00'), -0), Object.is(parse('0'), 0)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
