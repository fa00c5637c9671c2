import { isEnd } from './field-sink.js';
import { mostExact, parseDecimal, powersOfTen } from './parse-decimal.js';

const zero = 48;
const minus = 45;
const dot = 46;

/** The number that was scanned last: a double that is returned would be put on the heap. */
export const scanned = { value: 0 };

/**
 * Reads a plain decimal without an exponent and returns where its field ends; −1 when the field holds anything else, which
 * may still be a number. As `parseDecimal`, in the one pass that finds the field's end.
 */
export function scanDecimal(bytes: Uint8Array, start: number): number {
  const end = bytes.length;
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let at = first;
  let value = 0;
  let digit = 0;
  for (; at < end; at++) {
    digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) break;
    value = 10 * value + digit;
  }
  let digits = at - first;
  let decimals = 0;
  if (digit === dot - zero && at < end) {
    const point = at++;
    for (; at < end; at++) {
      digit = (bytes[at] ?? 0) - zero;
      if (digit < 0 || digit > 9) break;
      value = 10 * value + digit;
    }
    decimals = at - point - 1;
    digits += decimals;
  }
  if (digits === 0 || (at < end && !isEnd(bytes[at] ?? 0))) return -1;
  if (digits > mostExact) {
    scanned.value = parseDecimal(bytes, start, at);
    return Number.isNaN(scanned.value) ? -1 : at;
  }
  if (decimals > 0) value /= powersOfTen[decimals] ?? NaN;
  scanned.value = isNegative ? -value : value;
  return at;
}
