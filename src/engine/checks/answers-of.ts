import { predictedClass, type ClassPredictions } from '../../domain/metrics/predictions.js';

/** The class answered for each row, and its probability. */
export interface Answers {
  readonly classes: Int32Array;
  readonly confidences: Float64Array;
}

/** Every test asks about the same predictions, and most of them once a column. */
const knownAnswers = new WeakMap<ClassPredictions, Answers>();

/** Of all rows, worked out once for all who ask; class −1 where the model failed. */
export function answersOf(predictions: ClassPredictions): Answers {
  const known = knownAnswers.get(predictions);
  if (known) return known;
  const { rowCount, classCount, probabilities } = predictions;
  const classes = new Int32Array(rowCount);
  const confidences = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const answer = predictedClass(predictions, row);
    classes[row] = answer;
    confidences[row] = probabilities[row * classCount + answer] ?? 0;
  }
  const answers = { classes, confidences };
  knownAnswers.set(predictions, answers);
  return answers;
}
