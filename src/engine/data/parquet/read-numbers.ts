import type { ValueKind } from '../../../parquet/column-type.js';
import { ParquetError } from '../../../parquet/parquet-error.js';
import type { ByteValues, StoredValues } from '../../../parquet/stored-values.js';
import { toNumber } from '../spelling.js';
import { unexpected } from './column-builder.js';

/** Numbers, and in the place of NaN what is no number that a double holds. */
export interface ReadNumbers {
  readonly numbers: ArrayLike<number>;
  /** By place. */
  readonly texts: ReadonlyMap<number, string>;
}

const noTexts: ReadonlyMap<number, string> = new Map();
const two32 = 2 ** 32;
/** The powers of ten that are exact as doubles. */
const powers = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));
/** Of a decimal; 76 digits take 32. */
const mostDecimalBytes = 64;

/**
 * Stored values as numbers, the way the same table would be read from CSV: an integer that a double cannot hold exactly is
 * the text of its digits, an infinite number the word that pandas writes, and NaN is null.
 */
export function readNumbers(stored: StoredValues, holds: ValueKind): ReadNumbers {
  switch (holds.kind) {
    case 'integer':
      return readIntegers(stored, holds.isUnsigned);
    case 'decimal':
      return readDecimals(stored, holds.scale);
    case 'half':
      if (stored.kind !== 'bytes') throw unexpected(stored);
      return withoutInfinite(Float64Array.from(stored.starts, (start) => readHalf(stored.bytes, start)));
    default:
      if (stored.kind !== 'numbers') throw unexpected(stored);
      return withoutInfinite(stored.values);
  }
}

function readIntegers(stored: StoredValues, isUnsigned: boolean): ReadNumbers {
  if (stored.kind === 'numbers') {
    const { values } = stored;
    return {
      numbers: isUnsigned ? Float64Array.from(values, (value) => value >>> 0) : values,
      texts: noTexts,
    };
  }
  if (stored.kind !== 'integers') throw unexpected(stored);
  const values = isUnsigned ? new BigUint64Array(stored.values.buffer) : stored.values;
  // Two halves of 32 bits, since a bigint of each would be what takes the time.
  const halves = new Int32Array(stored.values.buffer);
  const texts = new Map<number, string>();
  const numbers = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const high = halves[2 * index + 1] ?? 0;
    const number = (isUnsigned ? high >>> 0 : high) * two32 + ((halves[2 * index] ?? 0) >>> 0);
    const isSafe = Number.isSafeInteger(number);
    numbers[index] = isSafe ? number : NaN;
    if (!isSafe) texts.set(index, String(values[index]));
  }
  return { numbers, texts };
}

function readDecimals(stored: StoredValues, scale: number): ReadNumbers {
  const texts = new Map<number, string>();
  const count = stored.kind === 'bytes' ? stored.starts.length : stored.values.length;
  const numbers = Float64Array.from({ length: count }, (_, index) => {
    const unscaled = unscaledAt(stored, index);
    const power = powers[scale];
    // Two exact numbers: the quotient is rounded once.
    if (power !== undefined && Number.isSafeInteger(Number(unscaled))) return Number(unscaled) / power;
    const text = spellDecimal(BigInt(unscaled), scale);
    const number = toNumber(text);
    if (number === undefined) texts.set(index, text);
    return number ?? NaN;
  });
  return { numbers, texts };
}

function unscaledAt(stored: StoredValues, index: number): number | bigint {
  return stored.kind === 'bytes' ? readBigEndian(stored, index) : (stored.values[index] ?? 0);
}

/** A whole number in two's complement. */
function readBigEndian({ bytes, starts, ends }: ByteValues, index: number): bigint {
  const value = bytes.subarray(starts[index], ends[index]);
  if (value.length > mostDecimalBytes)
    throw new ParquetError('is damaged: it has decimal numbers of too many bytes');
  if (value.length === 0) return 0n;
  return BigInt.asIntN(8 * value.length, BigInt(`0x${Buffer.from(value).toString('hex')}`));
}

function spellDecimal(unscaled: bigint, scale: number): string {
  const sign = unscaled < 0n ? '-' : '';
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}

/** IEEE 754 binary16, little-endian. */
function readHalf(bytes: Uint8Array, start: number): number {
  const bits = (bytes[start] ?? 0) + 256 * (bytes[start + 1] ?? 0);
  const sign = bits >> 15 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = (bits & 0x3ff) / 1024;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? 2 ** -14 * fraction : 2 ** (exponent - 15) * (1 + fraction));
}

function withoutInfinite(values: ArrayLike<number>): ReadNumbers {
  const texts = new Map<number, string>();
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value === Infinity || value === -Infinity) texts.set(index, value > 0 ? 'inf' : '-inf');
  }
  if (texts.size === 0) return { numbers: values, texts };
  return { numbers: Float64Array.from(values, (value) => (Number.isFinite(value) ? value : NaN)), texts };
}
