import type { ModelTask } from '../vocabulary.js';
import type { ErrorSums } from './error-sums.js';
import type { Outcomes } from './outcomes.js';
import type { ClassPredictions, ValuePredictions } from './predictions.js';

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

/**
 * How the metric varies from sample to sample, which decides how two models are compared by it. `share`: a share of
 * rows that the labels alone choose, right or wrong each, so the rows of two models pair up. `counts`: a function of
 * how often each class was labelled and predicted. `ranks`: a function of the order of the scores.
 */
export type SamplingLaw =
  | {
      readonly kind: 'share';
      /** Whether rows of this label are among those that the share is taken of. */
      readonly isRelevant: (label: number) => boolean;
      readonly fromOutcomes: (outcomes: Outcomes) => MetricResult;
    }
  | {
      readonly kind: 'counts';
      readonly fromOutcomes: (outcomes: Outcomes) => MetricResult;
      /** Where the value on one sample is nothing but a share of some of its rows, or rises with one. */
      readonly asShare?: ShareLaw;
    }
  | { readonly kind: 'ranks' };

/** A metric that is a rising function of a share of rows, so that its interval is that of the share. */
export interface ShareLaw {
  readonly shareOf: (outcomes: Outcomes) => Proportion;
  readonly toValue: (share: number) => number;
}

interface MetricFacts {
  /** The API's metric name, such as `macro_f1`. */
  readonly name: string;
  /** Name for people, such as `Macro F1`. */
  readonly title: string;
  readonly tasks: readonly ModelTask[];
}

export type PerformanceMetric = ClassMetric | ValueMetric;

/** A metric of answers that are classes. */
export interface ClassMetric extends MetricFacts {
  readonly kind: 'classes';
  readonly worseWhen: 'lower' | 'higher' | 'either';
  readonly law: SamplingLaw;
  /**
   * The metric on the given rows. `labels`: class index per row of the whole dataset, −1 = no label. Rows without a
   * label, and those on which the model failed, are left out. `rows`: row indices, all rows when missing.
   */
  compute(predictions: ClassPredictions, labels: Int32Array, rows?: readonly number[]): MetricResult;
}

/** A metric of answers that are numbers: a function of sums over rows. */
export interface ValueMetric extends MetricFacts {
  readonly kind: 'values';
  readonly worseWhen: 'lower' | 'higher';
  /** `label`: it has the label's unit, and differences of it are told as parts of the span of the reference's labels. */
  readonly unit: 'label' | 'none';
  readonly fromSums: (sums: ErrorSums) => MetricResult;
  /** `labels`: NaN = no label. Rows without one, and those on which the model failed, are left out. */
  compute(predictions: ValuePredictions, labels: Float64Array): MetricResult;
}
