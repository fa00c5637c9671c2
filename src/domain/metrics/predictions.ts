/** What a model said of some rows: probabilities of classes, or numbers. */
export type Predictions = ClassPredictions | ValuePredictions;

/** What a classifier said. A binary model's P(1) is kept as two classes: 1 − p and p. */
export interface ClassPredictions {
  readonly kind: 'classes';
  readonly rowCount: number;
  readonly classCount: number;
  /** rowCount × classCount, row by row, each in 0..1; all NaN for a row on which the model failed. */
  readonly probabilities: Float64Array | Float32Array;
}

/** What a regression model said. */
export interface ValuePredictions {
  readonly kind: 'values';
  readonly rowCount: number;
  /** In the unit of the label, to the last digit; NaN for a row on which the model failed. */
  readonly values: Float64Array;
}

/** The most probable class of a row; ties go to the lowest index. −1 where the model failed. */
export function predictedClass(predictions: ClassPredictions, row: number): number {
  if (!isAnswered(predictions, row)) return -1;
  const { probabilities, classCount } = predictions;
  let best = 0;
  for (let k = 1; k < classCount; k++) {
    if ((probabilities[row * classCount + k] ?? 0) > (probabilities[row * classCount + best] ?? 0)) best = k;
  }
  return best;
}

/** Whether the model answered for the row; where it failed there is nothing to measure. */
export function isAnswered(predictions: Predictions, row: number): boolean {
  const first =
    predictions.kind === 'values'
      ? predictions.values[row]
      : predictions.probabilities[row * predictions.classCount];
  return !Number.isNaN(first ?? NaN);
}

/** For what makes sense of classes only, and is asked for tasks with classes only. Throws TypeError for numbers. */
export function asClasses(predictions: Predictions): ClassPredictions {
  if (predictions.kind === 'classes') return predictions;
  throw new TypeError('classes are needed where a model gives numbers');
}

/** As `asClasses`, for numbers. */
export function asValues(predictions: Predictions): ValuePredictions {
  if (predictions.kind === 'values') return predictions;
  throw new TypeError('numbers are needed where a model gives classes');
}
