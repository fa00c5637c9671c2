/** Below this the runtime's own sort is as quick. */
const few = 1000;
/** From so many on fewer passes over more counters are quicker. */
const many = 32_768;
const [shortDigit, longDigit] = [11, 16];
const signBit = 0x80000000 | 0;
const highOfInfinity = 0x7ff00000;

/** A number as two whole ones, the lower half first. */
const halvesEach = 2;
const [lowHalf, highHalf] = [0, 1];
/** So many moves of a number take as long as sorting by the lower half, too. */
const mostMovesEach = 4;
/** Two for all sorts, since fresh memory is what costs; in halves of numbers. */
let spare: readonly [Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0)];

/**
 * The numbers sorted upwards, −0 before 0, NaN left out; good until the next call. The same as `toSorted` of typed arrays, by
 * radix in a third to a fifth of its time. Source: D. E. Knuth, The Art of Computer Programming, 5.2.5.
 */
export function sortNumbers(values: Float64Array): Float64Array {
  if (values.length < few) return values.filter((value) => !Number.isNaN(value)).sort();
  let [from, to] = takeSpare(values.length);
  const length = toKeys(values, from);
  [from, to] = [from.subarray(0, length), to.subarray(0, length)];
  // By the upper half they are nearly sorted, as a rule: it tells numbers apart that differ by a millionth.
  const isByHigh = isSpread(from);
  if (isByHigh) [from, to] = sortKeys(from, to, [highHalf]);
  if (!isByHigh || !settle(from)) [from] = sortKeys(from, to, [lowHalf, highHalf]);
  return fromKeys(from);
}

/** By these halves, the last one counting most. The sorted ones are the first of both. */
function sortKeys(from: Int32Array, to: Int32Array, halves: readonly number[]): [Int32Array, Int32Array] {
  const digitBits = from.length / halvesEach < many ? shortDigit : longDigit;
  const starts = new Int32Array(1 << digitBits);
  for (const half of halves) {
    for (let shift = 0; shift < 32; shift += digitBits) {
      if (!findStarts(from, half, shift, starts)) continue;
      distribute(from, to, half, shift, starts);
      [from, to] = [to, from];
    }
  }
  return [from, to];
}

/** Whether upper halves may tell most numbers apart: those of the times of one day are too few. */
function isSpread(keys: Int32Array): boolean {
  let [least, most] = [Infinity, -Infinity];
  for (let at = highHalf; at < keys.length; at += halvesEach) {
    const high = (keys[at] ?? 0) >>> 0;
    if (high < least) least = high;
    if (high > most) most = high;
  }
  return (most - least) * mostMovesEach * halvesEach >= keys.length;
}

/** Sorts those of equal upper halves by their lower ones, one by one; false when it gives up, for they are too many. */
function settle(keys: Int32Array): boolean {
  let moves = mostMovesEach * keys.length;
  for (let at = halvesEach; at < keys.length; at += halvesEach) {
    const high = keys[at + 1];
    if (keys[at - 1] !== high) continue;
    const low = keys[at] ?? 0;
    let to = at;
    while (keys[to - 1] === high && (keys[to - halvesEach] ?? 0) >>> 0 > low >>> 0) {
      keys[to] = keys[to - halvesEach] ?? 0;
      to -= halvesEach;
    }
    keys[to] = low;
    moves -= at - to;
    if (moves < 0) return false;
  }
  return true;
}

function takeSpare(count: number): [Int32Array, Int32Array] {
  const length = halvesEach * count;
  if (spare[0].length < length) spare = [new Int32Array(length), new Int32Array(length)];
  return [spare[0], spare[1]];
}

/** Bits that are in the numbers' order as whole numbers without a sign. Returns how many halves they are. */
function toKeys(values: Float64Array, keys: Int32Array): number {
  const halves = new Int32Array(values.buffer, values.byteOffset, halvesEach * values.length);
  let length = 0;
  for (let at = 0; at < halves.length; at += halvesEach) {
    const [low, high] = [halves[at] ?? 0, halves[at + 1] ?? 0];
    if (isNotANumber(low, high)) continue;
    const ifNegative = high >> 31;
    keys[length] = low ^ ifNegative;
    keys[length + 1] = high ^ (ifNegative | signBit);
    length += halvesEach;
  }
  return length;
}

/** Source: IEEE 754, the bits of NaN: a greater size than infinity's. */
function isNotANumber(low: number, high: number): boolean {
  const size = high & ~signBit;
  return size > highOfInfinity || (size === highOfInfinity && low !== 0);
}

/** In their own place. */
function fromKeys(keys: Int32Array): Float64Array {
  for (let at = 0; at < keys.length; at += halvesEach) {
    const high = keys[at + 1] ?? 0;
    const ifNegative = ~(high >> 31);
    keys[at] = (keys[at] ?? 0) ^ ifNegative;
    keys[at + 1] = high ^ (ifNegative | signBit);
  }
  return new Float64Array(keys.buffer, keys.byteOffset, keys.length / halvesEach);
}

/** Where the numbers of each digit start; false when all have the same one, which changes nothing. */
function findStarts(keys: Int32Array, half: number, shift: number, starts: Int32Array): boolean {
  const mask = starts.length - 1;
  starts.fill(0);
  for (let at = half; at < keys.length; at += halvesEach) {
    const digit = ((keys[at] ?? 0) >>> shift) & mask;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  const first = ((keys[half] ?? 0) >>> shift) & mask;
  if (halvesEach * (starts[first] ?? 0) === keys.length) return false;
  let sum = 0;
  for (let digit = 0; digit < starts.length; digit++) {
    const count = starts[digit] ?? 0;
    starts[digit] = sum;
    sum += count;
  }
  return true;
}

function distribute(from: Int32Array, to: Int32Array, half: number, shift: number, starts: Int32Array): void {
  const mask = starts.length - 1;
  for (let at = 0; at < from.length; at += halvesEach) {
    const digit = ((from[at + half] ?? 0) >>> shift) & mask;
    const place = starts[digit] ?? 0;
    starts[digit] = place + 1;
    to[2 * place] = from[at] ?? 0;
    to[2 * place + 1] = from[at + 1] ?? 0;
  }
}
