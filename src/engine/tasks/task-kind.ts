import type { PerformanceMetric } from '../../domain/metrics/performance-metric.js';
import type { Predictions } from '../../domain/metrics/predictions.js';
import type { Target } from '../../domain/metrics/target.js';
import type { ModelTask } from '../../domain/vocabulary.js';

/** What tests ask about a task, whatever its labels and answers are: a further kind of task is one file more. */
export interface TaskKind {
  readonly tasks: readonly ModelTask[];
  readonly targetKind: Target['kind'];
  /** In the order in which people should read them. */
  readonly metrics: readonly PerformanceMetric[];
  /** What two answers are to each other. `reference`: its labels, which may be the yardstick. */
  readonly answers: (reference: Target | undefined) => AnswerRules;
}

export interface AnswerRules {
  /**
   * How far two answers are apart, 0 for the same: the largest difference between probabilities, or between numbers as
   * a part of the span of the reference's labels.
   */
  distance(one: Predictions, row: number, other: Predictions, otherRow: number): number;
  /** Whether somebody who acts on them would act otherwise. */
  isOther(one: Predictions, row: number, other: Predictions, otherRow: number): boolean;
  /** What `isOther` finds, for people, after "in 3 of 200 rows": such as `another class`. */
  readonly otherAnswer: string;
}
