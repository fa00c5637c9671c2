import type { Page } from './envelope.js';
import type { Nullable, Int64 } from './scalars.js';

export interface TestCase {
  readonly testRunId?: Nullable<string>;
  readonly features?: Nullable<readonly string[]>;
  readonly testBatchType?: Nullable<string>;
  readonly status?: Nullable<string>;
  readonly severity?: Nullable<string>;
  readonly importanceScore?: Nullable<number>;
  readonly testCategory?: Nullable<string>;
  readonly metrics?: Nullable<readonly TestMetric[]>;
  readonly urlSafeFeatureId?: Nullable<string>;
  readonly testCaseId?: Nullable<string>;
}

/** At most one value member is set. */
export interface TestMetric {
  readonly metric?: Nullable<string>;
  readonly category?: Nullable<string>;
  readonly intValue?: Nullable<Int64>;
  readonly floatValue?: Nullable<number | string>;
  readonly strValue?: Nullable<string>;
  readonly intList?: Nullable<{ readonly values?: Nullable<readonly Int64[]> }>;
  readonly floatList?: Nullable<{ readonly values?: Nullable<readonly (number | string)[]> }>;
  readonly strList?: Nullable<{ readonly values?: Nullable<readonly string[]> }>;
  readonly empty?: Nullable<object>;
}

export interface ListTestCasesResponse extends Page {
  readonly testCases?: Nullable<readonly TestCase[]>;
}
