import type { Interval } from './interval.js';
import { drawMultinomial } from './multinomial.js';
import { normalCdf, normalQuantile, standardErrorsOf } from './normal.js';
import type { RandomStream } from './random.js';

/** All but the estimate are NaN where the statistic was defined in less than half of the draws. */
export interface Bootstrap {
  /** The statistic of the counts themselves. */
  readonly estimate: number;
  /** The standard deviation of the draws. */
  readonly standardError: number;
  readonly interval: Interval;
  /** Share of draws in which the statistic is ≤ 0, (k+1)/(B+1). */
  readonly pNotAbove0: number;
  /** Share of draws in which the statistic is ≥ 0, (k+1)/(B+1). */
  readonly pNotBelow0: number;
}

/**
 * How sure a statistic of counted rows is: the rows are resampled as their cells' counts, so that the time hangs on the
 * number of cells and not of rows. The interval is BCa (bias-corrected and accelerated) of the two-sided `level`; the
 * same stream gives the same numbers. `statistic` may answer NaN, and must not keep the counts it is lent. Throws
 * RangeError without a row, without a draw, or for a level outside 0 to 1.
 * Source: B. Efron, JASA 82 (1987); Efron and Tibshirani, An Introduction to the Bootstrap (1993), 14.3.
 */
export function bootstrapCounts(
  counts: ArrayLike<number>,
  statistic: (counts: ArrayLike<number>) => number,
  { level, ...options }: DrawOptions & { readonly level: number },
): Bootstrap {
  standardErrorsOf(level);
  return bootstrapLevels(counts, statistic, options)(level);
}

export interface DrawOptions {
  readonly draws: number;
  readonly random: RandomStream;
}

/** The same at any number of levels, drawn only once. */
export function bootstrapLevels(
  counts: ArrayLike<number>,
  statistic: (counts: ArrayLike<number>) => number,
  options: DrawOptions,
): (level: number) => Bootstrap {
  if (!(Number.isInteger(options.draws) && options.draws >= 1)) {
    throw new RangeError(`At least one draw is needed, not ${options.draws}.`);
  }
  if (!Array.from(counts).some((count) => count > 0)) throw new RangeError('At least one row is needed.');
  const estimate = statistic(Float64Array.from(counts));
  return bootstrapOf(estimate, drawAll(counts, statistic, options), accelerationOf(counts, statistic));
}

/** From the statistic of each resample, NaN where it was not defined, and the acceleration by the jackknife. */
export function bootstrapOf(
  estimate: number,
  allDraws: Float64Array,
  acceleration: number,
): (level: number) => Bootstrap {
  const draws = allDraws.filter(Number.isFinite).sort();
  if (!Number.isFinite(estimate) || draws.length * 2 < allDraws.length) return () => nothingKnown(estimate);
  const bias = normalQuantile(shareBelow(estimate, draws));
  const common = {
    estimate,
    standardError: standardDeviation(draws),
    pNotAbove0: (draws.filter((draw) => draw <= 0).length + 1) / (draws.length + 1),
    pNotBelow0: (draws.filter((draw) => draw >= 0).length + 1) / (draws.length + 1),
  };
  return (level) => {
    const z = standardErrorsOf(level);
    const low = quantile(draws, corrected(-z, bias, acceleration));
    const high = quantile(draws, corrected(z, bias, acceleration));
    return { ...common, interval: { low, high } };
  };
}

function nothingKnown(estimate: number): Bootstrap {
  const interval = { low: NaN, high: NaN };
  return { estimate, standardError: NaN, interval, pNotAbove0: NaN, pNotBelow0: NaN };
}

/** The statistic of each resample. */
function drawAll(
  counts: ArrayLike<number>,
  statistic: (counts: ArrayLike<number>) => number,
  { draws, random }: { readonly draws: number; readonly random: RandomStream },
): Float64Array {
  const resample = new Float64Array(counts.length);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    drawMultinomial(counts, random, resample);
    values[draw] = statistic(resample);
  }
  return values;
}

/** The share of draws below the estimate, equal ones counted half; never 0 or 1, so that its quantile is finite. */
function shareBelow(estimate: number, draws: Float64Array): number {
  let halves = 1;
  for (const draw of draws) halves += draw < estimate ? 2 : draw === estimate ? 1 : 0;
  return halves / (2 * draws.length + 2);
}

/**
 * A sixth of the skewness of the jackknife: all rows of a cell have the same influence, so one row is left out of each
 * cell and weighs as many as the cell holds.
 */
function accelerationOf(counts: ArrayLike<number>, statistic: (counts: ArrayLike<number>) => number): number {
  const without = Float64Array.from(counts);
  const cells: { rows: number; value: number }[] = [];
  for (const [cell, rows] of Array.from(counts).entries()) {
    if (rows === 0) continue;
    without[cell] = rows - 1;
    const value = statistic(without);
    without[cell] = rows;
    if (Number.isFinite(value)) cells.push({ rows, value });
  }
  const sum = (term: (value: number) => number): number =>
    cells.reduce((total, { rows, value }) => total + rows * term(value), 0);
  const mean = sum((value) => value) / sum(() => 1);
  const squares = sum((value) => (mean - value) ** 2);
  return squares > 0 ? sum((value) => (mean - value) ** 3) / (6 * squares ** 1.5) : 0;
}

/** The share of draws below the end of the interval that lies `z` standard errors from the estimate. */
function corrected(z: number, bias: number, acceleration: number): number {
  const shifted = bias + z;
  const stretch = 1 - acceleration * shifted;
  // Beyond the point where the correction runs off to infinity there is only the outermost draw.
  if (stretch <= 0) return shifted > 0 ? 1 : 0;
  return normalCdf(bias + shifted / stretch);
}

/** Between the two nearest draws, as numpy does by default. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return below + (above - below) * (place - Math.floor(place));
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
