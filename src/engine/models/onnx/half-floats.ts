/** Bits of the sign, and of numbers that are none. */
const [minus, infinite, notANumber] = [0x8000, 0x7c00, 0x7e00];
/** From here on the nearest float16 is infinite: half a step beyond the largest, 65504. */
const tooLarge = 65_520;
const smallestExponent = -14;
/** Steps between a power of 2 and the next. */
const steps = 1024;

/** The bits of the nearest float16, of two the even one. Source: IEEE 754-2019, binary16. */
export function toHalf(value: number): number {
  if (Number.isNaN(value)) return notANumber;
  const sign = value < 0 || Object.is(value, -0) ? minus : 0;
  const size = Math.abs(value);
  if (size >= tooLarge) return sign | infinite;
  const exponent = Math.max(smallestExponent, exponentOf(size));
  // What is rounded up to the next power of 2 is one more in the exponent.
  const fraction = roundToEven((size / 2 ** exponent) * steps);
  return sign | (fraction + (exponent - smallestExponent) * steps);
}

/** Of the bits of a float16. */
export function fromHalf(bits: number): number {
  const sign = (bits & minus) === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & (steps - 1);
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  if (exponent === 0) return (sign * fraction * 2 ** smallestExponent) / steps;
  return sign * (1 + fraction / steps) * 2 ** (exponent - 15);
}

function exponentOf(size: number): number {
  const near = Math.floor(Math.log2(size));
  // The logarithm is rounded.
  if (2 ** near > size) return near - 1;
  return 2 ** (near + 1) <= size ? near + 1 : near;
}

function roundToEven(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
