import { binaryTasks, multiclassTasks } from '../../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../../domain/vocabulary.js';

/** A share of rows that are right, among those of some classes. */
export interface RateKind {
  /** The API's name of the metric. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly tasks: readonly ModelTask[];
  /** `higher`: the rate told is the share of wrong rows. */
  readonly worseWhen: 'lower' | 'higher';
  /** The labels of the rows that matter; each group of classes has a rate of its own. */
  readonly groupsOf: (classCount: number) => readonly ClassGroup[];
}

export interface ClassGroup {
  readonly classes: readonly number[];
  /** Whether a subset is to be named with the class. */
  readonly isNamed: boolean;
}

const allClasses = (classCount: number): number[] => Array.from({ length: classCount }, (_, k) => k);

const accuracyOf = (name: string, title: string, tasks: readonly ModelTask[]): RateKind => ({
  name,
  title,
  tasks,
  worseWhen: 'lower',
  groupsOf: (classCount) => [{ classes: allClasses(classCount), isNamed: false }],
});

const only = (k: number) => (): readonly ClassGroup[] => [{ classes: [k], isNamed: false }];

export const rateKinds: readonly RateKind[] = [
  accuracyOf('accuracy', 'Accuracy', binaryTasks),
  accuracyOf('multiclass_accuracy', 'Multiclass Accuracy', multiclassTasks),
  { name: 'recall', title: 'Recall', tasks: binaryTasks, worseWhen: 'lower', groupsOf: only(1) },
  {
    name: 'class_recall',
    title: 'Recall by Class',
    tasks: multiclassTasks,
    worseWhen: 'lower',
    groupsOf: (classCount) => allClasses(classCount).map((k) => ({ classes: [k], isNamed: true })),
  },
  {
    name: 'false_positive_rate',
    title: 'False Positive Rate',
    tasks: binaryTasks,
    worseWhen: 'higher',
    groupsOf: only(0),
  },
];
