import { predictedClass, type ClassPredictions } from '../../domain/metrics/predictions.js';
import { roundOff } from '../stats/round-off.js';
import { z95 } from '../stats/wald-interval.js';
import { countOutcomes, type Outcomes } from '../../domain/metrics/outcomes.js';

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
  predictions: ClassPredictions,
  labels: Int32Array,
  rows: readonly number[],
  classes: readonly number[],
): number {
  const slopeOf = f1Slopes(countOutcomes(predictions, labels, rows), classes);
  let variance = 0;
  for (const row of rows) {
    const label = labels[row] ?? -1;
    if (label < 0) continue;
    variance += slopeOf(label, predictedClass(predictions, row)) ** 2;
  }
  // The sum's last bits depend on the order of the rows.
  return roundOff(z95 * Math.sqrt(variance));
}

/** The slope of the mean F1 over some classes in the count of (label, predicted class), at these counts. */
export function f1Slopes(
  { labelled, predicted, hits }: Outcomes,
  classes: readonly number[],
): (label: number, guess: number) => number {
  const sizeOf = (k: number): number => (labelled[k] ?? 0) + (predicted[k] ?? 0);
  const seen = classes.filter((k) => sizeOf(k) > 0);
  const hitSlope = new Float64Array(labelled.length);
  const missSlope = new Float64Array(labelled.length);
  for (const k of seen) {
    const size = sizeOf(k) * seen.length;
    const f1 = (2 * (hits[k] ?? 0)) / sizeOf(k);
    hitSlope[k] = (2 * (1 - f1)) / size;
    missSlope[k] = -f1 / size;
  }
  return (label, guess) =>
    label === guess ? (hitSlope[label] ?? 0) : (missSlope[label] ?? 0) + (missSlope[guess] ?? 0);
}
