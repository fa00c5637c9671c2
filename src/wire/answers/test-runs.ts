import type { Page } from './envelope.js';
import type { Nullable, Uuid, Int64 } from './scalars.js';

export interface GetTestRunIdResponse {
  readonly testRunId?: Nullable<string>;
}

export interface TestRunDetail {
  readonly testRunId?: Nullable<string>;
  readonly name?: Nullable<string>;
  readonly projectId?: Nullable<Uuid>;
  readonly modelTask?: Nullable<string>;
  readonly modelId?: Nullable<Uuid>;
  readonly refDataId?: Nullable<string>;
  readonly evalDataId?: Nullable<string>;
  readonly uploadTime?: Nullable<string>;
  /** May come without a scheme. */
  readonly webAppUrl?: Nullable<{ readonly url?: Nullable<string> }>;
  readonly testCategories?: Nullable<readonly string[]>;
  readonly metrics?: Nullable<TestRunMetrics>;
  readonly status?: Nullable<string>;
  readonly rimeVersion?: Nullable<string>;
  /** Fractions; 1 is everything. */
  readonly refDataSamplingPct?: Nullable<number>;
  readonly evalDataSamplingPct?: Nullable<number>;
}

export interface TestRunMetrics {
  readonly modelPerf?: Nullable<
    Readonly<
      Record<
        string,
        Nullable<{ readonly refMetric?: Nullable<number>; readonly evalMetric?: Nullable<number> }>
      >
    >
  >;
  readonly durationMillis?: Nullable<Int64>;
  readonly severityCounts?: Nullable<{
    readonly numNoneSeverity?: Nullable<Int64>;
    readonly numLowSeverity?: Nullable<Int64>;
    readonly numHighSeverity?: Nullable<Int64>;
  }>;
  readonly summaryCounts?: Nullable<{
    readonly total?: Nullable<Int64>;
    readonly pass?: Nullable<Int64>;
    readonly warning?: Nullable<Int64>;
    readonly fail?: Nullable<Int64>;
    readonly skip?: Nullable<Int64>;
  }>;
}

export interface ListTestRunsResponse extends Page {
  readonly testRuns?: Nullable<readonly TestRunDetail[]>;
}

export interface GetTestRunResponse {
  readonly testRun?: Nullable<TestRunDetail>;
}
