/**
 * The JSON answers of the calls in `routes.ts`, in camelCase. Members may be null or missing (protobuf JSON), so almost
 * all are optional.
 */

export type Nullable<T> = T | null | undefined;

export interface Uuid {
  readonly uuid: string;
}

/** int64 travels as text; a careful reader also takes a number. */
export type Int64 = string | number;

export interface StatusBody {
  /** gRPC code, not the HTTP status. */
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly unknown[];
}

export interface Page {
  readonly nextPageToken?: Nullable<string>;
  readonly hasMore?: Nullable<boolean>;
}

export interface RimeInfo {
  readonly clusterInfoVersion?: Nullable<string>;
  readonly customerName?: Nullable<string>;
  /** End of the licence. */
  readonly expirationTime?: Nullable<string>;
  /** Until then an expired licence still works. */
  readonly gracePeriodEndTime?: Nullable<string>;
}

export interface GetLimitStatusResponse {
  readonly limitStatus?: Nullable<{ readonly limitStatus?: Nullable<string> }>;
}

export interface GetAgentResponse {
  readonly agent?: Nullable<{ readonly name?: Nullable<string>; readonly status?: Nullable<string> }>;
}

export interface Project {
  readonly id?: Nullable<Uuid>;
  readonly name?: Nullable<string>;
  readonly description?: Nullable<string>;
  readonly modelTask?: Nullable<string>;
}

/** One level: `project.id.uuid`. */
export interface CreateProjectResponse {
  readonly project?: Nullable<Project>;
}

/** Two levels: `project.project.id.uuid`. */
export interface GetProjectResponse {
  readonly project?: Nullable<{ readonly project?: Nullable<Project> }>;
}

export interface ListProjectsResponse extends Page {
  readonly projects?: Nullable<readonly { readonly project?: Nullable<Project> }[]>;
}

export interface UrlResponse {
  readonly url?: Nullable<{ readonly url?: Nullable<string> }>;
}

export interface ManagedImage {
  readonly name?: Nullable<string>;
  readonly status?: Nullable<string>;
}

export interface GetImageResponse {
  readonly image?: Nullable<ManagedImage>;
}

export interface CreateImageResponse {
  readonly image?: Nullable<ManagedImage>;
  readonly job?: Nullable<Job>;
}

/** A plain string, unlike `modelId`. */
export interface RegisterDatasetResponse {
  readonly datasetId?: Nullable<string>;
}

export interface RegisterModelResponse {
  readonly modelId?: Nullable<Uuid>;
}

/** What a registered dataset, model or set of predictions has in common. */
export interface Registered {
  readonly name?: Nullable<string>;
  readonly projectIds?: Nullable<readonly Uuid[]>;
  readonly validityStatus?: Nullable<string>;
  readonly validityStatusMessage?: Nullable<string>;
}

/** One level, unlike the model. */
export interface GetDatasetResponse {
  readonly dataset?: Nullable<Registered & { readonly datasetId?: Nullable<string> }>;
}

/** Two levels: `model.model.modelId.uuid`. */
export interface GetModelResponse {
  readonly model?: Nullable<{
    readonly model?: Nullable<Registered & { readonly modelId?: Nullable<Uuid> }>;
  }>;
}

export interface GetPredictionResponse {
  readonly prediction?: Nullable<
    Registered & { readonly datasetId?: Nullable<string>; readonly modelId?: Nullable<Uuid> }
  >;
}

/** Every link in it is pre-signed: a secret. */
export interface DatasetUploadUrlResponse {
  readonly uploadUrl?: Nullable<string>;
  readonly doneFileUploadUrl?: Nullable<string>;
  /** Where the file then is, for `data_file.path`. */
  readonly destinationUrl?: Nullable<string>;
  /** In bytes. */
  readonly uploadLimit?: Nullable<Int64>;
}

/** Every link in it is pre-signed: a secret. */
export interface ModelUploadUrlsResponse {
  readonly uploadPathMap?: Nullable<Readonly<Record<string, string>>>;
  readonly doneFileUploadUrl?: Nullable<string>;
  readonly destinationUrl?: Nullable<string>;
  readonly uploadLimit?: Nullable<Int64>;
}

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

export interface ListTestCasesResponse extends Page {
  readonly testCases?: Nullable<readonly TestCase[]>;
}
