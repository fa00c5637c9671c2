import type { Page } from './envelope.js';
import type { Nullable, Uuid } from './scalars.js';

export interface StartStressTestResponse {
  readonly job?: Nullable<Job>;
}

export interface Job {
  readonly jobId?: Nullable<string>;
  readonly jobType?: Nullable<string>;
  readonly status?: Nullable<string>;
  readonly startTime?: Nullable<string>;
  readonly creationTime?: Nullable<string>;
  readonly completionTime?: Nullable<string>;
  readonly runningTimeSecs?: Nullable<number>;
  readonly jobData?: Nullable<{ readonly stress?: Nullable<StressTestJobData> }>;
  readonly cancellationRequested?: Nullable<boolean>;
  /** A pre-signed link: a secret. */
  readonly archivedJobLogs?: Nullable<ArchivedJobLogs>;
  readonly errorMsg?: Nullable<string>;
  /** 2.0-beta only. */
  readonly terminationReason?: Nullable<string>;
}

export interface ArchivedJobLogs {
  readonly url?: Nullable<{ readonly url?: Nullable<string> }>;
  readonly expirationTime?: Nullable<string>;
}

export interface StressTestJobData {
  readonly projectId?: Nullable<Uuid>;
  readonly testRunId?: Nullable<string>;
  /** Only in the FULL view. */
  readonly progress?: Nullable<{ readonly testRun?: Nullable<TestRunProgress> }>;
}

export interface TestRunProgress {
  readonly testRunId?: Nullable<string>;
  readonly status?: Nullable<string>;
  readonly testBatches?: Nullable<
    readonly { readonly type?: Nullable<string>; readonly status?: Nullable<string> }[]
  >;
}

export interface GetJobResponse {
  readonly job?: Nullable<Job>;
}

export interface ListJobsResponse extends Page {
  readonly jobs?: Nullable<readonly Job[]>;
}
