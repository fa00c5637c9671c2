import { divideExactly } from './divide-exactly.js';

const zero = 48;
const plus = 43;
const minus = 45;
const dot = 46;
const smallE = 101;
/** Of so many digits the integer they spell is below 2^53, and a double holds it exactly. */
export const mostExact = 15;
const mostDigits = 19;
/** The powers of ten up to 10^22 are exact as doubles. */
export const powersOfTen = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

/**
 * The number that the bytes from `start` to before `end` spell, exactly as `Number` reads their text; NaN for all that is
 * no plain decimal of at most 19 digits with a small exponent or none, which may still be a number. Of up to 15 digits one
 * exact integer is divided by one exact power of ten, so that the result is rounded once, as it should be; of more the
 * quotient is found to twice the digits. NaN for integers of more than 15 digits, too, which a double may not hold.
 * Source: W. D. Clinger, How to Read Floating Point Numbers Accurately, PLDI 1990.
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const sign = bytes[at] ?? 0;
  if (sign === minus || sign === plus) at++;
  let digits = 0;
  let decimals = 0;
  let exponent = 0;
  let hasDigit = false;
  let value = 0;
  /** The digits behind the fifteenth. */
  let rest = 0;
  let isFraction = false;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) {
      if (digits < mostExact) value = 10 * value + digit;
      else rest = 10 * rest + digit;
      // Zeros that lead say nothing.
      if (value > 0) digits++;
      hasDigit = true;
      if (isFraction) decimals++;
    } else if (digit === dot - zero && !isFraction) isFraction = true;
    else if (digit + zero === smallE && hasDigit) {
      exponent = parseExponent(bytes, at + 1, end);
      isFraction = true;
      break;
    } else return NaN;
  }
  const power = decimals - exponent;
  if (!hasDigit || digits > mostDigits || Number.isNaN(power)) return NaN;
  if (digits > mostExact) {
    const divisor = isFraction && power >= 0 ? powersOfTen[power] : undefined;
    if (divisor === undefined) return NaN;
    value = divideExactly(value, powersOfTen[digits - mostExact] ?? NaN, rest, divisor);
  } else if (power > 0) value /= powersOfTen[power] ?? NaN;
  else if (power < 0) value *= powersOfTen[-power] ?? NaN;
  return sign === minus ? -value : value;
}

/** Of at most two digits; NaN for any other, which no power of ten above is for. */
function parseExponent(bytes: Uint8Array, start: number, end: number): number {
  const sign = bytes[start] ?? 0;
  const first = sign === minus || sign === plus ? start + 1 : start;
  if (first >= end || end - first > 2) return NaN;
  let exponent = 0;
  for (let at = first; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return NaN;
    exponent = 10 * exponent + digit;
  }
  return sign === minus ? -exponent : exponent;
}
