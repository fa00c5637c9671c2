import { divideExactly } from './divide-exactly.js';
import { isEnd } from './field-sink.js';
import { mostExact, powersOfTen } from './parse-decimal.js';

const zero = 48;
const minus = 45;
const dot = 46;
/** So many digits fit into 32 bits, which are added up in half the time that doubles take. */
const partDigits = 9;

/** The number that was scanned last: a double that is returned would be put on the heap. */
export const scanned = { value: 0 };

/**
 * Reads a plain decimal of at most 18 digits without an exponent and returns where its field ends; −1 when the field holds
 * anything else, which may still be a number. As `parseDecimal`, in the one pass that finds the field's end.
 */
export function scanDecimal(bytes: Uint8Array, start: number): number {
  const end = bytes.length;
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let at = first;
  let point = -1;
  let digits = 0;
  /** The first nine digits, and those behind them. */
  let head = 0;
  let tail = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) {
      if (digits < partDigits) head = 10 * head + digit;
      else if (digits < 2 * partDigits) tail = 10 * tail + digit;
      // Zeros that lead say nothing.
      if (head > 0) digits++;
    } else if (digit === dot - zero && point < 0) point = at;
    else break;
  }
  if (at < end && !isEnd(bytes[at] ?? 0)) return -1;
  const decimals = point < 0 ? 0 : at - point - 1;
  if (at - first - (point < 0 ? 0 : 1) === 0 || digits > 2 * partDigits) return -1;
  const divisor = powersOfTen[decimals] ?? NaN;
  let value = head;
  if (digits <= partDigits) value /= divisor;
  else {
    const power = powersOfTen[digits - partDigits] ?? NaN;
    if (digits <= mostExact) value = (head * power + tail) / divisor;
    else value = decimals === 0 ? NaN : divideExactly(head, power, tail, divisor);
  }
  scanned.value = isNegative ? -value : value;
  return Number.isNaN(value) ? -1 : at;
}
