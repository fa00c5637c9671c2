import type { ModelTask } from '../../domain/vocabulary.js';
import type { Predictions } from '../models/model.js';

/** A proportion, with what a confidence interval needs. */
export interface Proportion {
  readonly successes: number;
  /** The relevant rows, such as the actual positives for recall. */
  readonly total: number;
}

/** A measured metric, or why it is undefined on these rows. */
export type MetricResult =
  | { readonly kind: 'value'; readonly value: number; readonly proportion: Proportion | undefined }
  | { readonly kind: 'undefined'; readonly reason: string };

export interface PerformanceMetric {
  /** The API's metric name, such as `macro_f1`. */
  readonly name: string;
  /** Name for people, such as `Macro F1`. */
  readonly title: string;
  readonly tasks: readonly ModelTask[];
  readonly worseWhen: 'lower' | 'higher' | 'either';
  /**
   * The metric on the given rows. `labels`: class index per row of the whole dataset, −1 = no label (such rows are
   * left out). `rows`: row indices, all rows when missing.
   */
  compute(predictions: Predictions, labels: Int32Array, rows?: readonly number[]): MetricResult;
}
