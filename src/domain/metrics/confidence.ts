import { predictedClass, type ClassPredictions } from './predictions.js';

/** Per labelled row, in their order, how sure the model is of its answer, and whether that is right. */
export interface Confidence {
  /** The probability of the predicted class. */
  readonly confidences: Float64Array;
  /** 1 or 0. */
  readonly isRight: Uint8Array;
}

/** `labels`: class index per row, −1 for none, which is left out. */
export function confidenceOf(predictions: ClassPredictions, labels: Int32Array): Confidence {
  const { probabilities, classCount } = predictions;
  const confidences = new Float64Array(labels.length);
  const isRight = new Uint8Array(labels.length);
  let count = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? -1;
    if (label < 0) continue;
    const guess = predictedClass(predictions, row);
    confidences[count] = probabilities[row * classCount + guess] ?? 0;
    isRight[count] = Number(guess === label);
    count++;
  }
  return { confidences: confidences.subarray(0, count), isRight: isRight.subarray(0, count) };
}

/** Whether the model gives classes rather than probabilities: every one is 0 or 1. NaN is a row without an answer. */
export function isHard({ probabilities }: ClassPredictions): boolean {
  return probabilities.every((p) => p === 0 || p === 1 || Number.isNaN(p));
}
