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
  /** How much of a row that matters one is, when this answer is right with the probability `worth`. */
  readonly weight: (answer: number, worth: number) => number;
  /** And how much of a right one. */
  readonly rightWeight: (answer: number, worth: number) => number;
}

const accuracyOf = (name: string, title: string, tasks: readonly ModelTask[]): RateKind => ({
  name,
  title,
  tasks,
  worseWhen: 'lower',
  matters: () => true,
  weight: () => 1,
  rightWeight: (_, worth) => worth,
});

/** Of the rows of one class, of two, the share predicted so. */
const shareFound = (of: 0 | 1): Pick<RateKind, 'matters' | 'weight' | 'rightWeight'> => ({
  matters: (label) => label === of,
  weight: (answer, worth) => (answer === of ? worth : 1 - worth),
  rightWeight: (answer, worth) => (answer === of ? worth : 0),
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
    const answer = predictedClass(predictions, row);
    const worth = probabilities[row * classCount + answer] ?? 0;
    rows.weight[row] = kind.weight(answer, worth);
    rows.rightWeight[row] = kind.rightWeight(answer, worth);
    if (!kind.matters(label)) continue;
    rows.matters[row] = 1;
    rows.right[row] = Number(answer === label);
  }
  return rows;
}

/**
 * The share of the rows that matter which is expected to be wrong. `missed`: as many of them as are expected to be
 * missed, of all that are held possible: where a class is held possible far too seldom, it is missed unexpectedly.
 */
export function missedShare(missed: number, total: number): number {
  return Math.min(1, missed / total);
}
