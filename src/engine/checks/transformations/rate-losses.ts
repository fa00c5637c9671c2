import { holmAlphas } from '../../../statistics/holm.js';
import { type Rating, rowsToSettle } from '../rating/rate-family.js';
import type { PairedLoss } from './paired-loss.js';

/** One-sided, for all columns of a test together: how often it may call a model worse that is not, at worst a warning. */
export const whatIfAlpha = 0.025;

/**
 * A warning where the answers are worse with the odd value beyond chance (by the loss's own paired test, Holm over all
 * that the test tried) and by at least `leastLoss`; the interval shown is that of the level by
 * Bonferroni. Never an alert: nobody has seen such a value yet.
 */
export function rateLosses(all: readonly PairedLoss[], leastLoss: number): readonly Rating[] {
  const tests = holmAlphas(
    all.map(({ pWorse }) => pWorse),
    whatIfAlpha,
  );
  const level = 1 - (2 * whatIfAlpha) / Math.max(1, all.length);
  return all.map(({ effect }, index) => {
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
      rows: effect.rows,
    };
  });
}
