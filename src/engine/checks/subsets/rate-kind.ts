import { predictedClass, type Predictions } from '../../../domain/metrics/predictions.js';
import { binaryTasks, multiclassTasks } from '../../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../../domain/vocabulary.js';

/** A share of rows that are right, among those that matter to it. */
export interface RateKind {
  /** The API's name of the metric. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly tasks: readonly ModelTask[];
  /** `higher`: the rate told is the share of wrong rows. */
  readonly worseWhen: 'lower' | 'higher';
  readonly matters: (label: number) => boolean;
  /** How much of a row that matters one is, by the probabilities of its classes, which stand from `at` on. */
  readonly weight: (probabilities: ArrayLike<number>, at: number) => number;
  /** And how much of a right one. */
  readonly rightWeight: (probabilities: ArrayLike<number>, at: number, guess: number) => number;
}

const accuracyOf = (name: string, title: string, tasks: readonly ModelTask[]): RateKind => ({
  name,
  title,
  tasks,
  worseWhen: 'lower',
  matters: () => true,
  weight: () => 1,
  rightWeight: (probabilities, at, guess) => probabilities[at + guess] ?? 0,
});

/** Of the rows of one class the share predicted so. */
const shareFound = (of: 0 | 1): Pick<RateKind, 'matters' | 'weight' | 'rightWeight'> => ({
  matters: (label) => label === of,
  weight: (probabilities, at) => probabilities[at + of] ?? 0,
  rightWeight: (probabilities, at, guess) => (guess === of ? (probabilities[at + of] ?? 0) : 0),
});

export const rateKinds: readonly RateKind[] = [
  accuracyOf('accuracy', 'Accuracy', binaryTasks),
  accuracyOf('multiclass_accuracy', 'Multiclass Accuracy', multiclassTasks),
  { name: 'recall', title: 'Recall', tasks: binaryTasks, worseWhen: 'lower', ...shareFound(1) },
  {
    name: 'false_positive_rate',
    title: 'False Positive Rate',
    tasks: binaryTasks,
    worseWhen: 'higher',
    ...shareFound(0),
  },
];

/** Per row, 0 in all of them where there is no label. */
export interface RatedRows {
  /** 1 for a row that matters. */
  readonly matters: Float64Array;
  /** 1 for one of those that is right. */
  readonly right: Float64Array;
  /** The same two as the model's own probabilities expect them. */
  readonly weight: Float64Array;
  readonly rightWeight: Float64Array;
}

/** `labels`: class index per row, −1 for none. */
export function rateRows(kind: RateKind, predictions: Predictions, labels: Int32Array): RatedRows {
  const { probabilities, classCount } = predictions;
  const empty = (): Float64Array => new Float64Array(labels.length);
  const rows = { matters: empty(), right: empty(), weight: empty(), rightWeight: empty() };
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? -1;
    if (label < 0) continue;
    const guess = predictedClass(predictions, row);
    rows.weight[row] = kind.weight(probabilities, row * classCount);
    rows.rightWeight[row] = kind.rightWeight(probabilities, row * classCount, guess);
    if (!kind.matters(label)) continue;
    rows.matters[row] = 1;
    rows.right[row] = Number(guess === label);
  }
  return rows;
}
