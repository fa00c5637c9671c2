import { predictedClass, type Predictions } from '../../domain/metrics/predictions.js';
import { roundOff } from '../stats/round-off.js';
import { z95 } from '../stats/wald-interval.js';
import { countOutcomes } from '../../domain/metrics/outcomes.js';

/**
 * Half the width of the 95 % interval of the mean F1 over some classes, on the given rows: `[1]` for the F1 of a
 * binary model, all classes for macro F1 (classes that do not occur are left out of the mean). Like the Wald margin
 * it is 0 where every F1 is 0 or 1.
 *
 * The delta method on the counts of (label, prediction): what a row adds to the variance is the square of the slope
 * of F1 in its count; the slopes of a ratio of counts sum to 0 over the rows, so nothing is to be subtracted.
 * Source: Takahashi, Yamamoto, Kuchiba, Koyama, "Confidence interval for micro-averaged F1 and macro-averaged F1
 * scores", Applied Intelligence 52 (2022).
 */
export function f1Margin(
  predictions: Predictions,
  labels: Int32Array,
  rows: readonly number[],
  classes: readonly number[],
): number {
  const { labelled, predicted, hits } = countOutcomes(predictions, labels, rows);
  const sizeOf = (k: number): number => (labelled[k] ?? 0) + (predicted[k] ?? 0);
  const seen = classes.filter((k) => sizeOf(k) > 0);
  const hitSlope = new Float64Array(predictions.classCount);
  const missSlope = new Float64Array(predictions.classCount);
  for (const k of seen) {
    const f1 = (2 * (hits[k] ?? 0)) / sizeOf(k);
    hitSlope[k] = (2 * (1 - f1)) / sizeOf(k);
    missSlope[k] = -f1 / sizeOf(k);
  }
  let variance = 0;
  for (const row of rows) {
    const label = labels[row] ?? -1;
    if (label < 0) continue;
    const guess = predictedClass(predictions, row);
    const slope =
      guess === label ? (hitSlope[label] ?? 0) : (missSlope[label] ?? 0) + (missSlope[guess] ?? 0);
    variance += slope * slope;
  }
  // The sum's last bits depend on the order of the rows.
  return roundOff((z95 * Math.sqrt(variance)) / Math.max(1, seen.length));
}
