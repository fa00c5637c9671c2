import { divideExactly } from './divide-exactly.js';
import { mostExact, powersOfTen } from './parse-decimal.js';

const zero = 48;
const minus = 45;
const dot = 46;
/** So many digits fit into 32 bits, which are added up in half the time that doubles take. */
const partDigits = 9;

/**
 * Puts the number that the bytes from `start` to before `end` spell into its place among `values`, when it is a plain decimal
 * of few digits without an exponent: as `parseDecimal`, in the least time. NaN for anything else, which may still be a
 * number. (A double that is returned would be put on the heap.)
 */
export function plainDecimal(
  bytes: Uint8Array,
  start: number,
  end: number,
  values: Float64Array,
  place: number,
): void {
  values[place] = NaN;
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  if (end - first > partDigits) return longDecimal(bytes, first, end, isNegative, values, place);
  let value = 0;
  let point = -1;
  for (let at = first; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) value = 10 * value + digit;
    else if (digit === dot - zero && point < 0) point = at;
    else return;
  }
  if (point >= 0) {
    if (end - first === 1) return;
    value /= powersOfTen[end - point - 1] ?? NaN;
  } else if (end === first) return;
  values[place] = isNegative ? -value : value;
}

/** Of at most 18 digits. `first`: behind the sign. */
function longDecimal(
  bytes: Uint8Array,
  first: number,
  end: number,
  isNegative: boolean,
  values: Float64Array,
  place: number,
): void {
  let point = -1;
  let digits = 0;
  /** The first nine digits, and those behind them. */
  let head = 0;
  let tail = 0;
  for (let at = first; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) {
      if (digits < partDigits) head = 10 * head + digit;
      else if (digits < 2 * partDigits) tail = 10 * tail + digit;
      // Zeros that lead say nothing.
      if (head > 0) digits++;
    } else if (digit === dot - zero && point < 0) point = at;
    else return;
  }
  if (digits > 2 * partDigits) return;
  const decimals = point < 0 ? 0 : end - point - 1;
  const divisor = powersOfTen[decimals] ?? NaN;
  let value = head;
  if (digits <= partDigits) value /= divisor;
  else {
    const power = powersOfTen[digits - partDigits] ?? NaN;
    if (digits <= mostExact) value = (head * power + tail) / divisor;
    else value = decimals === 0 ? NaN : divideExactly(head, power, tail, divisor);
  }
  values[place] = isNegative ? -value : value;
}
