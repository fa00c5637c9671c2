/** What a classifier said of some rows. A binary model's P(1) is kept as two classes: 1 − p and p. */
export interface Predictions {
  readonly rowCount: number;
  readonly classCount: number;
  /** rowCount × classCount, row by row, each in 0..1; all NaN for a row on which the model failed. */
  readonly probabilities: Float64Array | Float32Array;
}

/** The most probable class of a row; ties go to the lowest index. −1 where the model failed. */
export function predictedClass(predictions: Predictions, row: number): number {
  if (!isAnswered(predictions, row)) return -1;
  const { probabilities, classCount } = predictions;
  let best = 0;
  for (let k = 1; k < classCount; k++) {
    if ((probabilities[row * classCount + k] ?? 0) > (probabilities[row * classCount + best] ?? 0)) best = k;
  }
  return best;
}

/** Whether the model answered for the row; where it failed there is nothing to measure. */
export function isAnswered({ probabilities, classCount }: Predictions, row: number): boolean {
  return !Number.isNaN(probabilities[row * classCount] ?? NaN);
}
