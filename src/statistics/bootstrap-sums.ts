import { type Bootstrap, bootstrapOf, type DrawOptions } from './bootstrap.js';
import type { RandomStream } from './random.js';

/** Sums over groups of rows, group by group, `width` of them each. The groups are as large as each other, or single rows. */
export interface SummedRows {
  readonly width: number;
  readonly sums: Float64Array;
}

/** Lists of sums, each of which a statistic may be asked for. */
export interface SumDraws extends SummedRows {
  readonly of: SummedRows;
}

/**
 * Resamples of groups of rows, so that the time hangs on the number of groups: rows that were put into groups by chance
 * vary between the groups as they do among themselves. Made once for all statistics of the same rows. Throws RangeError
 * without a row, or without a draw.
 */
export function resampleSums(of: SummedRows, { draws, random }: DrawOptions): SumDraws {
  const { width, sums } = of;
  const count = sums.length / width;
  if (!(count >= 1)) throw new RangeError('At least one row is needed.');
  if (!(Number.isInteger(draws) && draws >= 1)) {
    throw new RangeError(`At least one draw is needed, not ${draws}.`);
  }
  const drawn = new Float64Array(draws * width);
  for (let into = 0; into < drawn.length; into += width) {
    for (let k = 0; k < count; k++) addGroup(drawn, into, sums, random.below(count) * width, width);
  }
  return { of, width, sums: drawn };
}

/**
 * How sure a statistic of sums over rows is, as `bootstrapLevels` for rows that are all different. `statistic` may answer
 * NaN, and must not keep the sums it is lent.
 */
export function bootstrapSums(
  { of, width, sums }: SumDraws,
  statistic: (sums: Float64Array) => number,
): (level: number) => Bootstrap {
  const draws = Float64Array.from({ length: sums.length / width }, (_, draw) =>
    statistic(sums.subarray(draw * width, (draw + 1) * width)),
  );
  return bootstrapOf(statistic(totalOf(of)), draws, accelerationOf(of, statistic));
}

/**
 * The sums if each group's two sides were exchanged by a fair coin. The first half of a group's sums is one side, the
 * second half the other.
 */
export function exchangeSides(
  of: SummedRows,
  { draws, random }: { readonly draws: number; readonly random: RandomStream },
): SumDraws {
  const { width, sums } = of;
  const half = width / 2;
  const drawn = new Float64Array(draws * width);
  for (let into = 0; into < drawn.length; into += width) {
    for (let at = 0; at < sums.length; at += width) {
      const shift = random.next() < 0.5 ? half : 0;
      addGroup(drawn, into, sums, at + shift, half);
      addGroup(drawn, into + half, sums, at + half - shift, half);
    }
  }
  return { of, width, sums: drawn };
}

/** The one-sided chance of a statistic as large as that of the rows, or larger, if nothing told their sides apart: (k+1)/(B+1). */
export function exchangeTestOfSums(
  { of, width, sums }: SumDraws,
  statistic: (sums: Float64Array) => number,
): number {
  const seen = statistic(totalOf(of));
  if (Number.isNaN(seen)) return 1;
  const draws = sums.length / width;
  let asLarge = 0;
  for (let at = 0; at < sums.length; at += width) {
    const value = statistic(sums.subarray(at, at + width));
    if (!(value < seen - roundingError * Math.abs(seen))) asLarge++;
  }
  return (asLarge + 1) / (draws + 1);
}

/** The same rows summed in another order. */
const roundingError = 1e-9;

function totalOf({ width, sums }: SummedRows): Float64Array {
  const total = new Float64Array(width);
  for (let at = 0; at < sums.length; at += width) addGroup(total, 0, sums, at, width);
  return total;
}

function addGroup(into: Float64Array, place: number, sums: Float64Array, at: number, width: number): void {
  for (let k = 0; k < width; k++) into[place + k] = (into[place + k] ?? 0) + (sums[at + k] ?? 0);
}

/** A sixth of the skewness of the jackknife over groups. */
function accelerationOf(rows: SummedRows, statistic: (sums: Float64Array) => number): number {
  const { width, sums } = rows;
  const total = totalOf(rows);
  const values = Float64Array.from({ length: sums.length / width }, (_, group) =>
    statistic(total.map((sum, k) => sum - (sums[group * width + k] ?? 0))),
  );
  const known = values.filter(Number.isFinite);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (mean - value) ** 2, 0);
  if (!(squares > 0)) return 0;
  return known.reduce((sum, value) => sum + (mean - value) ** 3, 0) / (6 * squares ** 1.5);
}
