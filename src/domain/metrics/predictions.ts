/** What a classifier said of some rows. A binary model's P(1) is kept as two classes: 1 − p and p. */
export interface Predictions {
  readonly rowCount: number;
  readonly classCount: number;
  /** rowCount × classCount, row by row, each in 0..1. */
  readonly probabilities: Float64Array | Float32Array;
}

/** The most probable class of a row; ties go to the lowest index. */
export function predictedClass({ probabilities, classCount }: Predictions, row: number): number {
  let best = 0;
  for (let k = 1; k < classCount; k++) {
    if ((probabilities[row * classCount + k] ?? 0) > (probabilities[row * classCount + best] ?? 0)) best = k;
  }
  return best;
}
