/**
 * The JSON shapes of the calls in `routes.ts`: requests in snake_case as the published walk-through sends them,
 * answers in camelCase. Members of answers may be null or missing (protobuf JSON), so almost all are optional.
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
}

export interface Project {
  readonly id?: Nullable<Uuid>;
  readonly name?: Nullable<string>;
  readonly description?: Nullable<string>;
  readonly modelTask?: Nullable<string>;
}
export interface CreateProjectInput {
  readonly name: string;
  readonly description: string;
  readonly model_task?: string;
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

export interface PipRequirementInput {
  readonly name: string;
  readonly version_specifier?: string;
}
export interface CreateImageInput {
  readonly name: string;
  readonly pip_requirements: readonly PipRequirementInput[];
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

/** Exactly one member. */
export interface ConnectionInfoInput {
  readonly hugging_face?: {
    readonly dataset_uri: string;
    readonly split_name: string;
    readonly loading_params_json: string;
  };
  readonly data_file?: { readonly path: string };
}
export interface RegisterDatasetInput {
  readonly name: string;
  readonly data_info: {
    readonly connection_info: ConnectionInfoInput;
    readonly data_params: Readonly<Record<string, unknown>>;
  };
  readonly agent_id?: Uuid;
}
/** A plain string, unlike `modelId`. */
export interface RegisterDatasetResponse {
  readonly datasetId?: Nullable<string>;
}
/** Exactly one member. */
export interface ModelInfoInput {
  readonly hugging_face?: { readonly model_uri: string; readonly kwargs?: string };
  readonly model_path?: { readonly path: string };
}
export interface RegisterModelInput {
  readonly name: string;
  /** Left out for a data-only run. */
  readonly model_info?: ModelInfoInput;
  readonly agent_id?: Uuid;
}
export interface RegisterModelResponse {
  readonly modelId?: Nullable<Uuid>;
}

export interface TestSuiteConfigInput {
  readonly global_test_sensitivity?: string;
  /** JSON text. */
  readonly individual_tests_config?: string;
  /** From 2.0 GA; 2.0-beta carries it inside `individual_tests_config`. */
  readonly global_exclude_columns?: readonly string[];
  /** 2.0-beta only; from 2.0 GA `categories` of the run configuration. */
  readonly categories?: readonly {
    readonly type: string;
    readonly run_st: boolean;
    readonly run_ct: boolean;
  }[];
}
export interface TestRunConfigInput {
  readonly run_name: string;
  readonly model_id: Uuid;
  readonly data_info: { readonly ref_dataset_id: string; readonly eval_dataset_id: string };
  readonly run_time_info?: {
    readonly agent_id?: Uuid;
    readonly custom_image?: { readonly managed_image_name: string };
    readonly random_seed?: string;
  };
  readonly test_suite_config?: TestSuiteConfigInput;
  readonly categories?: readonly string[];
}
export interface StartStressTestInput {
  readonly test_run_config: TestRunConfigInput;
  readonly agent_id?: Uuid;
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
