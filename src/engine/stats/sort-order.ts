const signBit = 0x80000000;
/** Of a half of a double: digits of so many bits, the lowest first. More bits are fewer passes, each over more counters. */
const longDigits = { bits: 11, shifts: [0, 11, 22] };
const shortDigits = { bits: 8, shifts: [0, 8, 16, 24] };
const few = 16_384;

/**
 * The places of the values from the smallest to the largest, equal ones in their order; no NaN among them. By radix, since
 * sorting places with a comparison takes ten times as long. Source: D. E. Knuth, The Art of Computer Programming, 5.2.5.
 */
export function sortOrder(values: Float64Array): Int32Array {
  const count = values.length;
  const { bits, shifts } = count < few ? shortDigits : longDigits;
  const digits = 2 ** bits;
  const mask = digits - 1;
  const [highs, lows] = keysOf(values);
  let order = new Int32Array(count);
  for (let place = 0; place < count; place++) order[place] = place;
  let next = new Int32Array(count);
  for (const keys of [lows, highs]) {
    for (const shift of shifts) {
      const starts = new Int32Array(digits + 1);
      for (let place = 0; place < count; place++) {
        const above = (((keys[place] ?? 0) >>> shift) & mask) + 1;
        starts[above] = (starts[above] ?? 0) + 1;
      }
      // One digit for all changes nothing.
      if (starts.includes(count)) continue;
      for (let digit = 0; digit < digits; digit++)
        starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
      for (let at = 0; at < count; at++) {
        const place = order[at] ?? 0;
        const digit = ((keys[place] ?? 0) >>> shift) & mask;
        const to = starts[digit] ?? 0;
        starts[digit] = to + 1;
        next[to] = place;
      }
      const sorted = next;
      next = order;
      order = sorted;
    }
  }
  return order;
}

/** The bits of each value in two halves that are in order as whole numbers without a sign. */
function keysOf(values: Float64Array): readonly [Uint32Array, Uint32Array] {
  const [highs, lows] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  const double = new Float64Array(1);
  const bits = new Uint32Array(double.buffer);
  for (let place = 0; place < values.length; place++) {
    // 0 and −0 are equal.
    double[0] = (values[place] ?? 0) + 0;
    const low = bits[0] ?? 0;
    const high = bits[1] ?? 0;
    const isNegative = high >= signBit;
    highs[place] = isNegative ? ~high : high ^ signBit;
    lows[place] = isNegative ? ~low : low;
  }
  return [highs, lows];
}
