import type { ExampleRows } from './example-rows.js';
import type { ClassPredictions, ValuePredictions } from './metrics/predictions.js';
import type { ReadSources } from './tested.js';
import type { TestCategory } from './vocabulary.js';

/**
 * What a run knows of each evaluation row that the model answered for: enough to compare its model with another one row
 * by row, and no feature value. All lists have the same length and order.
 */
export type EvaluatedRows = EvaluatedClasses | EvaluatedValues;

interface KnownRows {
  /** Place in the data file, counted from 1. */
  readonly rowNumbers: Int32Array;
  /** Of the row's inputs and its label: equal for the same row in another run. */
  readonly hashes: BigInt64Array;
}

/** Of a classifier. */
export interface EvaluatedClasses extends KnownRows {
  readonly kind: 'classes';
  /** Index = class id. */
  readonly classNames: readonly string[];
  /** Class index, −1 where the row has no label. */
  readonly labels: Int32Array;
  /** As float32, the precision at which they are stored and compared. */
  readonly predictions: ClassPredictions & { readonly probabilities: Float32Array };
}

/** Of a regression model. */
export interface EvaluatedValues extends KnownRows {
  readonly kind: 'values';
  /** NaN where the row has no label. */
  readonly labels: Float64Array;
  readonly predictions: ValuePredictions;
  /** From the smallest label of the reference data to the largest. */
  readonly labelSpan: number;
}

/** The subsets of one feature: which row belongs to which. */
export interface RowSlices {
  readonly feature: string;
  /** Such as `blue` or `(18, 25]`. */
  readonly names: readonly string[];
  /** Per evaluation row the index of its subset, −1 for none. */
  readonly codes: Int16Array;
}

/** What the embedded engine tells of a run beside its test cases; a cluster tells none of it. */
export interface Evidence {
  /** `undefined` in a data-only run. */
  readonly rows: EvaluatedRows | undefined;
  readonly slices: readonly RowSlices[];
  /** What the reader should know about the data and the model's answers, a sentence each. */
  readonly notes: readonly string[];
  /** Tests that were switched on by name and judged nothing, each with why. */
  readonly unmeasured: readonly string[];
  /** Categories in which nothing was judged for the size of the data alone: more rows would have. */
  readonly shortOfRows: readonly TestCategory[];
  /** Why no verdict can rest on this run: the model failed on most rows. `undefined` when it did not. */
  readonly brokenModel: string | undefined;
  /** `undefined` where nothing was read, as of a run that an earlier version remembers. */
  readonly sources?: ReadSources | undefined;
  /** Rows of findings, with the values that a reader wants to see. */
  readonly examples?: ExampleRows | undefined;
}

export const noEvidence: Evidence = {
  rows: undefined,
  slices: [],
  notes: [],
  unmeasured: [],
  shortOfRows: [],
  brokenModel: undefined,
};
