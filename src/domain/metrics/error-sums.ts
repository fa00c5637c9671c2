/**
 * Sums over rows from which every metric of regression follows. They add up, so that a resample of rows is a sum of
 * theirs. Index by `errorSum`.
 */
export type ErrorSums = Float64Array;

export const errorSum = {
  rows: 0,
  /** Σ|prediction − label| */
  absolute: 1,
  /** Σ(prediction − label)² */
  squared: 2,
  /** Σ|prediction − label| / |label|, infinite where a label is 0. */
  relative: 3,
  /** Σ(label − centre) */
  label: 4,
  /** Σ(label − centre)² */
  labelSquared: 5,
} as const;

export const errorSumCount = Object.keys(errorSum).length;

/** Adds one row at place `at` of the sums. `centre`: near the mean label, the same for all rows, so that no digits are lost. */
export function addError(
  sums: ErrorSums,
  at: number,
  label: number,
  prediction: number,
  centre: number,
): void {
  const error = Math.abs(prediction - label);
  const add = (which: number, value: number): void => {
    sums[at + which] = (sums[at + which] ?? 0) + value;
  };
  add(errorSum.rows, 1);
  add(errorSum.absolute, error);
  add(errorSum.squared, error * error);
  add(errorSum.relative, label === 0 ? Infinity : error / Math.abs(label));
  add(errorSum.label, label - centre);
  add(errorSum.labelSquared, (label - centre) ** 2);
}

/** Of all rows with a label and an answer. */
export function sumErrors(labels: Float64Array, predictions: Float64Array): ErrorSums {
  const sums = new Float64Array(errorSumCount);
  const centre = meanOf(labels);
  for (let row = 0; row < labels.length; row++) {
    const [label, prediction] = [labels[row] ?? NaN, predictions[row] ?? NaN];
    if (Number.isNaN(label) || Number.isNaN(prediction)) continue;
    addError(sums, 0, label, prediction, centre);
  }
  return sums;
}

/** Of the numbers that are there; 0 of none. */
export function meanOf(numbers: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const value of numbers) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
