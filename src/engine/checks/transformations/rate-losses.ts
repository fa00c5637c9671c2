import { holmAlphas } from '../../../statistics/holm.js';
import { mcnemarExact, type PairedCounts, pairedDifference } from '../../../statistics/paired-proportions.js';
import type { Effect } from '../rating/effect.js';
import { type Rating, rowsToSettle } from '../rating/rate-family.js';

/** One-sided, for all columns of a test together: how often it may call a model worse that is not, at worst a warning. */
export const whatIfAlpha = 0.025;

/** How many more answers the first gets right than the second, as a share of the rows. Throws RangeError without a row. */
export function lossOf(counts: PairedCounts): Effect {
  const { both, onlyFirst, onlySecond, neither } = counts;
  return {
    point: pairedDifference(counts, 0.95).difference,
    intervalAt: (level) => pairedDifference(counts, level).interval,
    rows: both + onlyFirst + onlySecond + neither,
  };
}

/**
 * A warning where the first is right more often than the second beyond chance (exact McNemar on the rows in which they
 * differ, Holm over all that the test tried) and by at least `leastLoss`; the interval shown is that of the level by
 * Bonferroni. Never an alert: nobody has seen such a value yet.
 */
export function rateLosses(all: readonly PairedCounts[], leastLoss: number): readonly Rating[] {
  const tests = holmAlphas(
    all.map((counts) => mcnemarExact(counts).firstGreater),
    whatIfAlpha,
  );
  const level = 1 - (2 * whatIfAlpha) / Math.max(1, all.length);
  return all.map((counts, index) => {
    const effect = lossOf(counts);
    const interval = effect.intervalAt(level);
    const isLarge = effect.point >= leastLoss;
    const isLoss = isLarge && tests[index]?.rejected === true;
    return {
      severity: isLoss ? 'warning' : 'pass',
      interval,
      level,
      thresholds: [leastLoss, Infinity],
      isUncertain: isLarge && !isLoss,
      settlingRows: isLarge && !isLoss ? rowsToSettle(effect, interval, 0) : undefined,
    };
  });
}
