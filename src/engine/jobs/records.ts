import type { Endpoint } from '../../domain/endpoint.js';
import type { Problem } from '../../domain/errors.js';
import type { DataParams } from '../../domain/plan.js';
import type { WebFile } from '../../domain/web-file.js';
import type { Evidence } from '../../domain/evidence.js';
import type { ModelTask, Severity, TestCategory } from '../../domain/vocabulary.js';
import type { FailureReason } from './job-runner.js';
import type {
  BatchCases,
  BatchProgress,
  StoredFile,
  JobSpec,
  MeasuredPerformance,
  SampledShares,
} from './job-spec.js';
import type { ModelKwargs } from '../models/model-kwargs.js';
import type { CaseResult } from '../contract/stress-test.js';
import type { HubData } from '../hub/fetch-dataset.js';
import type { HubSources } from '../hub/hub-sources.js';

/** What the engine remembers, in its own words; `encode-records.ts` turns it into the API's. Times are ms since the epoch. */
interface Stored {
  readonly id: string;
  readonly createdAtMs: number;
}

export interface ProjectRecord extends Stored {
  details: ProjectDetails;
}

/** What its owner says of a project. Names need not be unique. */
export interface ProjectDetails {
  readonly name: string;
  readonly description: string;
  readonly task: ModelTask | undefined;
  readonly useCase: string;
  readonly ethicalConsideration: string;
  readonly tags: readonly string[];
  readonly isPublished: boolean;
  readonly workspaceId: string | undefined;
}

/** What clients say of a thing that means nothing to the engine: it is kept, and told again. */
export interface KeptFields {
  readonly tags: readonly string[];
  /** JSON text. */
  readonly extraInfo: string;
  readonly integrationId: string | undefined;
}

export interface DatasetRecord extends Stored {
  readonly name: string;
  readonly kept: KeptFields;
  readonly projectId: string;
  readonly source: DataFileSource | HubDataSource | WebDataSource;
  readonly params: DataParams;
}

export interface DataFileSource {
  readonly kind: 'file';
  /** As registered. */
  readonly path: string;
  readonly absolutePath: string;
  readonly sizeBytes: number;
}

/** Fetched when a job needs it. */
interface HubDataSource {
  readonly kind: 'hub';
  readonly asked: HubData;
  /** `loading_params_json`, as registered. */
  readonly json: string | undefined;
}

/** Fetched when a job needs it. */
interface WebDataSource {
  readonly kind: 'web';
  readonly file: WebFile;
}

/** Where a model is. One of the Hub is a folder like those of the workspace, as soon as it is fetched. */
export interface ModelSource {
  /** As registered: a path, or the name of a repository; the address of an endpoint, as people are shown it. */
  readonly uri: string;
  /** Of its file, or that address; `undefined` as long as it is to be fetched. */
  readonly absolutePath: string | undefined;
  readonly endpoint?: Endpoint;
  readonly fromHub: Pick<HubSources, 'model' | 'tokenizer'>;
  /** When it was registered as Hugging Face's: its `kwargs` as given, and as read. */
  readonly huggingFace?: { readonly given: string; readonly kwargs: ModelKwargs };
}

export interface ModelRecord extends Stored {
  readonly name: string;
  readonly kept: KeptFields;
  readonly externalId: string;
  readonly projectId: string;
  /** `undefined` for data-only runs. */
  readonly source: ModelSource | undefined;
}

/** Predictions that were made beforehand; their id is `predictionsId` of model and dataset. */
export interface PredictionsRecord extends Stored {
  readonly kept: KeptFields;
  readonly modelId: string;
  readonly datasetId: string;
  readonly projectId: string;
  /** As registered. */
  readonly path: string;
  readonly file: StoredFile;
}

/** A managed image that was asked for. It has no effect: models run right here. Its id is that of its build job. */
export interface ImageRecord extends Stored {
  /** `undefined`: the published walk-through sends no body. */
  readonly name: string | undefined;
  readonly pipRequirements: readonly Requirement[];
  readonly packageRequirements: readonly Requirement[];
  readonly pythonVersion: string;
}

export interface Requirement {
  readonly name: string;
  readonly versionSpecifier: string;
}

/** What was asked for, beyond what the worker needs to know. */
export interface RunRequest {
  readonly name: string;
  readonly projectId: string;
  readonly modelId: string;
  readonly referenceId: string;
  readonly evaluationId: string;
}

export type JobState =
  | { readonly kind: 'requested' | 'pending' }
  | { readonly kind: 'running'; readonly startedAtMs: number }
  | {
      readonly kind: 'succeeded';
      readonly startedAtMs: number;
      readonly endedAtMs: number;
      readonly testRunId: string;
    }
  | {
      readonly kind: 'failed';
      readonly startedAtMs: number | undefined;
      readonly endedAtMs: number;
      readonly message: string;
      readonly reason: FailureReason;
      readonly problems?: readonly Problem[] | undefined;
    }
  | { readonly kind: 'cancelled'; readonly startedAtMs: number | undefined; readonly endedAtMs: number };

export interface JobRecord extends Stored {
  readonly request: RunRequest;
  readonly spec: JobSpec;
  state: JobState;
  cancellationRequested: boolean;
  batches: readonly BatchProgress[];
  /** The last lines that its worker and its model printed. */
  log: readonly string[];
}

export type BatchRecord = Omit<BatchCases, 'cases'>;

/** A finding with its place in its batch. */
export interface CaseRecord {
  readonly testType: string;
  readonly category: TestCategory;
  /** Position in its batch, from 0. */
  readonly index: number;
  readonly caseResult: CaseResult;
}

/** What lists tell of a case: texts of its outcome, and measurements other than of drift, need not be there. */
export type CaseOutline = Omit<CaseRecord, 'caseResult'> & {
  readonly caseResult: Pick<CaseResult, 'features' | 'outcome' | 'measurements'>;
};

/** How many cases came out how. */
export type CaseTally = Readonly<Record<Severity | 'error' | 'skip', number>>;

/** What is much of a test run; the rest is its record. */
export interface RunResults {
  readonly cases: readonly CaseRecord[];
  readonly evidence: Evidence;
}

export interface TestRunRecord extends Stored {
  request: RunRequest;
  readonly task: ModelTask;
  readonly categories: readonly TestCategory[];
  readonly performance: readonly MeasuredPerformance[];
  /** In the order they ran. */
  readonly batches: readonly BatchRecord[];
  /** What `individual_tests_config` gave. */
  readonly tests: JobSpec['tests'];
  readonly tally: CaseTally;
  readonly sampled?: SampledShares | undefined;
  readonly durationMs: number;
}
