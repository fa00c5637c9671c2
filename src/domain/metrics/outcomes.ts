import { predictedClass, type ClassPredictions } from './predictions.js';

/**
 * How the predicted classes compare with the labels, class by class. Rows without a label, and those on which the model
 * failed, are not counted.
 */
export interface Outcomes {
  /** Labelled rows that the model answered for. */
  readonly total: number;
  readonly correct: number;
  /** Per class: rows labelled so. */
  readonly labelled: Uint32Array;
  /** Per class: rows predicted so. */
  readonly predicted: Uint32Array;
  /** Per class: rows both labelled and predicted so. */
  readonly hits: Uint32Array;
}

/**
 * Counts predicted classes against labels on the given rows, or on all rows. The predicted class is the most
 * probable one; a binary model says 1 only above 0.5.
 */
export function countOutcomes(
  predictions: ClassPredictions,
  labels: Int32Array,
  rows?: readonly number[],
): Outcomes {
  const { classCount } = predictions;
  const labelled = new Uint32Array(classCount);
  const predicted = new Uint32Array(classCount);
  const hits = new Uint32Array(classCount);
  const bump = (counts: Uint32Array, k: number): void => {
    counts[k] = (counts[k] ?? 0) + 1;
  };
  let total = 0;
  let correct = 0;
  const rowCount = rows?.length ?? labels.length;
  for (let i = 0; i < rowCount; i++) {
    const row = rows ? (rows[i] ?? -1) : i;
    const label = labels[row] ?? -1;
    if (label < 0) continue;
    const guess = predictedClass(predictions, row);
    if (guess < 0) continue;
    total++;
    bump(labelled, label);
    bump(predicted, guess);
    if (guess !== label) continue;
    correct++;
    bump(hits, label);
  }
  return { total, correct, labelled, predicted, hits };
}
