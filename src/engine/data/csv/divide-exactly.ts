/** 2^27 + 1: splits a double into halves whose products are exact. */
const splitter = 134_217_729;
/** Far above the error of the quotient's second part, which is some 2^-52 of it. */
const doubt = 2 ** -48;

/**
 * (`high` × `power` + `low`) ÷ `divisor`, rounded once, as if by exact arithmetic; NaN in the rare case that this cannot be
 * told from the quotient's first 32 digits. All four are whole numbers that doubles hold exactly, `low` < `power` ≤ 10^9,
 * `high` × `power` ≤ 10^19 and `divisor` ≤ 10^22. Source: T. J. Dekker, A Floating-Point Technique for Extending the Available
 * Precision, Numerische Mathematik 18 (1971).
 */
export function divideExactly(high: number, power: number, low: number, divisor: number): number {
  const product = high * power;
  const tail = productError(high, power, product) + low;
  const dividend = product + tail;
  const dividendTail = tail - (dividend - product);
  const quotient = dividend / divisor;
  const back = quotient * divisor;
  const left = dividend - back - productError(quotient, divisor, back) + dividendTail;
  const correction = left / divisor;
  const result = quotient + correction * (1 + doubt);
  return result === quotient + correction * (1 - doubt) ? result : NaN;
}

/** What the double `product` of two doubles is too small by; exact. */
function productError(a: number, b: number, product: number): number {
  const aHigh = halfOf(a);
  const bHigh = halfOf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

function halfOf(value: number): number {
  const scaled = splitter * value;
  return scaled - (scaled - value);
}
