import type { MeasureCategory } from '../../domain/measures/measure.js';
import type { ModelTask, Sensitivity, Severity, TestCategory } from '../../domain/vocabulary.js';
import type { Dataset, Feature } from '../data/dataset.js';
import type { LeftOutColumn } from '../data/profile-features.js';
import type { Predictions } from '../../domain/metrics/predictions.js';
import type { ModelFailures } from '../models/model-failures.js';
import type { Model } from '../models/model.js';
import type { RandomStream } from '../../statistics/random.js';
import type { AnyShape, Given } from './parameter.js';

export type Modality = 'tabular' | 'text';

/** What there is to look at before a model is open. */
export type TestData = Pick<
  TestContext,
  'task' | 'modality' | 'classNames' | 'reference' | 'evaluation' | 'features' | 'leftOut' | 'textFeatures'
>;

/** Everything a stress test may look at. */
export interface TestContext {
  readonly task: ModelTask;
  readonly modality: Modality;
  /** Index = class id. */
  readonly classNames: readonly string[];
  readonly reference: Dataset;
  readonly evaluation: Dataset;
  /** The columns under test: without the label, excluded columns and ids. Text columns are among them. */
  readonly features: readonly Feature[];
  /** The columns that are no features by what they are: ids, running numbers, dates. */
  readonly leftOut: readonly LeftOutColumn[];
  /** The model's text inputs, in order; empty for tabular data. */
  readonly textFeatures: readonly string[];
  /** Columns whose groups must be served as well as the rest. */
  readonly protectedFeatures: readonly string[];
  /** Lists of columns whose values together make subsets. */
  readonly intersections: readonly (readonly string[])[];
  /** The columns that the model is given, or would be. */
  readonly inputs: readonly string[];
  /** `undefined` in a data-only run, and when the model fails on most rows. */
  readonly model: Model | undefined;
  /**
   * Predictions for the whole dataset, made once and kept, NaN in the rows of `failures`; `undefined` when there is no
   * model.
   */
  readonly predictions: (which: 'reference' | 'evaluation') => Promise<Predictions | undefined>;
  /** On which rows the model fails as they are; `undefined` where it answered for all. */
  readonly failures: Readonly<Record<'reference' | 'evaluation', ModelFailures | undefined>>;
  readonly sensitivity: Sensitivity;
  /** The day the run began, counted from 1970-01-01 (UTC). */
  readonly today: number;
  /** A stream that depends on the run's seed and these keys alone, whatever ran before. */
  readonly random: (...keys: readonly (string | number)[]) => RandomStream;
}

/** A measured value, typed as it will travel. */
export type MeasuredValue =
  | { readonly int: number }
  | { readonly float: number }
  | { readonly text: string }
  | { readonly ints: readonly number[] }
  | { readonly floats: readonly number[] }
  | { readonly texts: readonly string[] };

export interface Measurement {
  readonly name: string;
  readonly category: MeasureCategory;
  readonly value: MeasuredValue;
}

export type CaseOutcome =
  | { readonly kind: 'measured'; readonly severity: Severity }
  /** The model raised on the perturbed input, or the test itself did: the highest severity. */
  | { readonly kind: 'error'; readonly message: string }
  /** It could not be measured, and why. Never a pass. */
  | {
      readonly kind: 'skip';
      readonly reason: string;
      /** More rows of the same data would have made it a measurement. */
      readonly isShortOfRows?: true;
    };

/** One test case: what one test found on one feature, one text, or the whole dataset. */
export interface CaseResult {
  readonly features: readonly string[];
  readonly outcome: CaseOutcome;
  /** The case's headline number in its own unit. */
  readonly impact: number;
  /** The evaluation rows it rests on, where it rests on some: findings on the same rows have one cause. */
  readonly rows?: ArrayLike<number>;
  readonly measurements: readonly Measurement[];
}

/** What there is to say of a stress test without running it. */
export interface TestFacts {
  /** Name of its batch on the wire, such as `text_upper_case`. */
  readonly testType: string;
  /** Its key in `individual_tests_config`. */
  readonly configKey: string;
  /** Name for people. */
  readonly title: string;
  /** One sentence: what it does and what it catches. */
  readonly description: string;
  readonly category: TestCategory;
  /** Data it makes sense for; on other data it is not run at all (rather than skipped). */
  readonly modalities: readonly Modality[];
  readonly tasks: readonly ModelTask[];
  /**
   * What it measures nothing without: a model to ask anew, or what a model answered to the rows. Where it does not say, its
   * category does (`suite/what-it-asks.ts`).
   */
  readonly asks?: 'model' | 'answers';
  /** Whether it runs when its category runs and the configuration says nothing. */
  readonly runsByDefault: boolean;
  /** Runs whatever categories are asked for, and has no case where there is nothing to ask. */
  readonly isFloor?: boolean;
}

/** One stress test, whatever its parameters; `defineTest` makes one. */
export interface StressTest extends TestFacts {
  /** Its parameters in the API's own names. Thresholds are `[warning, alert]`. */
  readonly params: AnyShape;
  /** `given`: the user's values, checked; the others are the defaults. */
  run(context: TestContext, given: Given): Promise<readonly CaseResult[]>;
}
