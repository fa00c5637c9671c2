import { binomialUpperTail } from './binomial-tail.js';
import type { Interval } from './interval.js';
import { standardErrorsOf } from './normal.js';

/** The successes of two raters (models) on the same rows. */
export interface PairedCounts {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/**
 * The exact test of whether two raters differ on the same rows: given that they disagree, each is right with the
 * chance ½. `firstGreater` is small when the first is right more often than chance allows. 1 when they never disagree.
 * Source: Q. McNemar, Psychometrika 12 (1947), in its binomial form.
 */
export function mcnemarExact({ onlyFirst, onlySecond }: Pick<PairedCounts, 'onlyFirst' | 'onlySecond'>): {
  firstGreater: number;
  secondGreater: number;
  twoSided: number;
} {
  checkCounts([onlyFirst, onlySecond]);
  const discordant = onlyFirst + onlySecond;
  const firstGreater = binomialUpperTail(onlyFirst, discordant, 0.5);
  const secondGreater = binomialUpperTail(onlySecond, discordant, 0.5);
  return { firstGreater, secondGreater, twoSided: Math.min(1, 2 * firstGreater, 2 * secondGreater) };
}

/**
 * The first's proportion less the second's, with the score interval: the differences that a score test would not
 * reject. It has some width also where the two never disagree. `level` is two-sided. Throws RangeError without a row.
 * Source: T. Tango, Statistics in Medicine 17 (1998) 891–908.
 */
export function pairedDifference(
  { both, onlyFirst, onlySecond, neither }: PairedCounts,
  level: number,
): { difference: number; interval: Interval } {
  checkCounts([both, onlyFirst, onlySecond, neither]);
  const rows = both + onlyFirst + onlySecond + neither;
  if (rows === 0) throw new RangeError('At least one row is needed.');
  const z = standardErrorsOf(level);
  return {
    difference: (onlyFirst - onlySecond) / rows,
    interval: {
      low: -upperEnd(onlySecond, onlyFirst, rows, z),
      high: upperEnd(onlyFirst, onlySecond, rows, z),
    },
  };
}

/** The largest difference not rejected; between the estimate and 1 there is one change of sign, found by halving. */
function upperEnd(onlyFirst: number, onlySecond: number, rows: number, z: number): number {
  let low = (onlyFirst - onlySecond) / rows;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    const score = onlyFirst - onlySecond - rows * middle;
    if (score + z * standardError(onlyFirst, onlySecond, rows, middle) > 0) low = middle;
    else high = middle;
  }
}

/** Of the discordant counts' difference if the true difference of proportions were the given one. */
function standardError(onlyFirst: number, onlySecond: number, rows: number, difference: number): number {
  // The likeliest share of rows right by the second alone solves 2n·q² + b·q + c = 0.
  const b = (2 * rows - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond;
  const c = -onlySecond * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, b * b - 8 * rows * c));
  // The same root in two forms, so that nothing cancels.
  const onlySecondShare = b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * rows);
  return Math.sqrt(Math.max(0, rows * (2 * onlySecondShare + difference * (1 - difference))));
}

function checkCounts(counts: readonly number[]): void {
  for (const count of counts) {
    if (!(Number.isInteger(count) && count >= 0))
      throw new RangeError(`A count of rows is needed, not ${count}.`);
  }
}
