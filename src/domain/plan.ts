import type { Endpoint } from './endpoint.js';
import type { DropPolicy } from './drop-policy.js';
import type {
  CommentWhen,
  Dialect,
  EngineCompat,
  EngineRuntime,
  FailOn,
  Mode,
  ModelTask,
  OnLostCoverage,
  OnMissingBaseline,
  ReportFormat,
  Reuse,
  Sensitivity,
  TestCategory,
} from './vocabulary.js';

/** A JSON value, as it travels to the cluster. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Target =
  | {
      readonly kind: 'cluster';
      readonly url: string;
      readonly apiKey: string;
      readonly dialect: Dialect | 'auto';
      /** A CA trusted for this cluster beside the usual ones. */
      readonly caCert: CaCert | undefined;
    }
  | {
      readonly kind: 'embedded';
      readonly runtime: EngineRuntime;
      readonly python: string | undefined;
      /** Names of variables that Python models are given beside what they need to run; none when not given. */
      readonly environment?: readonly string[] | undefined;
      /** A requirements file of the workspace, as written. */
      readonly requirements?: string | undefined;
      readonly compat: EngineCompat;
      /** Where a model's answers are kept for later runs; `isNamed`: by the user, rather than the usual folder. */
      readonly cache: { readonly folder: string; readonly isNamed: boolean } | undefined;
    };

export type CaCert =
  | { readonly kind: 'pem'; readonly text: string }
  /** Absolute path of a PEM file. */
  | { readonly kind: 'file'; readonly path: string };

export type ProjectChoice =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string; readonly task: ModelTask | undefined };

export type DatasetSource =
  | {
      readonly kind: 'hugging-face';
      readonly uri: string;
      readonly split: string;
      readonly loadingParams: Json;
    }
  /** A path of the cluster's own world. */
  | { readonly kind: 'data-file'; readonly path: string }
  /** A file of the workspace, as written, relative to it: uploaded to a cluster, read in place by the embedded engine. */
  | { readonly kind: 'workspace-file'; readonly path: string }
  /** A Python function that returns the data. */
  | {
      readonly kind: 'data-loading';
      readonly loader: FilePlace;
      readonly functionName: string;
      readonly kwargs: Json;
    }
  | { readonly kind: 'databricks'; readonly table: string }
  /** Its id, or the name it was registered under. */
  | { readonly kind: 'registered'; readonly id: string }
  /** No data: metrics of the user's own are all there is. */
  | { readonly kind: 'none' };

/** Where a single file is: on the cluster's side, or in the workspace. */
export type FilePlace =
  | { readonly kind: 'data-file'; readonly path: string }
  | { readonly kind: 'workspace-file'; readonly path: string };

export type PredictionSource = FilePlace | Extract<DatasetSource, { readonly kind: 'databricks' }>;

/** Stored predictions of the model, by the dataset they are for. */
export interface Predictions {
  readonly reference: PredictionSource | undefined;
  readonly evaluation: PredictionSource | undefined;
  /** Column that holds them; `undefined` leaves it to the platform. */
  readonly column: string | undefined;
  /** Column of both files that tells which row one is for; by their order when `undefined`. */
  readonly key?: string | undefined;
}

/** Files of the workspace that scripts of the user's own wrote, as written. */
export interface OwnMetricFiles {
  /** JSON with named numbers. */
  readonly metrics: string | undefined;
  /** A table with a score for each row. */
  readonly scores: string | undefined;
}

export type ModelSource =
  | { readonly kind: 'hugging-face'; readonly uri: string; readonly kwargs: Json | undefined }
  /** A path of the cluster's own world. */
  | { readonly kind: 'model-path'; readonly path: string }
  /**
   * A file of the workspace. The embedded engine reads it in place; a cluster gets it by upload, with the other files of
   * `directory`. Both as written, relative to the workspace; without a directory the file goes alone.
   */
  | { readonly kind: 'workspace-file'; readonly path: string; readonly directory: string | undefined }
  /** A prediction service, which the embedded engine asks. */
  | { readonly kind: 'endpoint'; readonly endpoint: Endpoint }
  /** Its id, or the name it was registered under. */
  | { readonly kind: 'registered'; readonly id: string }
  /** A data-only run. */
  | { readonly kind: 'none' };

/** `data_params` of the API, keys in snake_case. */
export type DataParams = { readonly [key: string]: Json };

export interface PipRequirement {
  readonly name: string;
  /** PEP 440 specifier such as `==1.0.2`, when given. */
  readonly versionSpecifier: string | undefined;
}

export type ImageChoice =
  | {
      readonly kind: 'managed';
      readonly name: string;
      /** What it is created with when it is missing. */
      readonly pipRequirements: readonly PipRequirement[];
    }
  /** An image of the user's own registry. */
  | { readonly kind: 'own'; readonly name: string; readonly pullSecret: string | undefined };

export type ManagedImageChoice = Extract<ImageChoice, { readonly kind: 'managed' }>;

/** `int64` texts, in the API's units. */
export interface ResourceRequest {
  readonly ramMegabytes: string | undefined;
  readonly cpuMillicores: string | undefined;
}

export interface RunSettings {
  readonly name: string;
  /** Appended to the names of what this run registers, so that two runs never collide. */
  readonly uniqueSuffix: string;
  /** `undefined` leaves the choice to the platform (its default four). */
  readonly categories: readonly TestCategory[] | undefined;
  readonly excludeColumns: readonly string[];
  readonly sensitivity: Sensitivity | undefined;
  /** `individual_tests_config` in the API's own keys. */
  readonly tests: { readonly [key: string]: Json } | undefined;
  /** JSON texts of custom tests. */
  readonly customTests: readonly string[];
  /** `profiling_config` of the API, in its own keys. */
  readonly profiling: { readonly [key: string]: Json } | undefined;
  readonly resources: ResourceRequest | undefined;
  /** Whether an error inside a test stops the whole run; `undefined` leaves it to the platform. */
  readonly explicitErrors: boolean | undefined;
  /** `eval_dataset_time_interval` of the API, in its own keys. */
  readonly evaluationInterval: { readonly [key: string]: Json } | undefined;
  readonly seed: number;
  readonly timeoutMs: number;
  /** Longest wait before the job runs, in milliseconds. */
  readonly queueTimeoutMs: number;
  /** The longest pause between two polls. */
  readonly pollIntervalMs: number;
  /** Whether to attach to a live or finished run of the same name instead of starting another. */
  readonly reuse: Reuse;
}

export interface Thresholds {
  readonly failOn: FailOn;
  readonly maxAlerts: number;
  /** `undefined` = unlimited unless warnings count as findings. */
  readonly maxWarnings: number | undefined;
}

/** What an ignore rule leaves out: cases of this test, narrowed by what else is given. */
export interface IgnoreRule {
  /** Test type, or `*` for every test. */
  readonly test: string;
  readonly feature: string | undefined;
  readonly category: string | undefined;
  readonly case: string | undefined;
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
}

export type BaselineChoice =
  | { readonly kind: 'none' }
  /** A results.json or the report folder it lies in, as written, relative to the workspace. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'test-run'; readonly id: string }
  /** On a cluster the newest completed run of that branch in the project, else what its newest run in the workflow stored. */
  | { readonly kind: 'branch'; readonly name: string };

export interface GatePolicy extends Thresholds, DropPolicy {
  readonly mode: Mode;
  readonly minTests: number;
  /** Overrides by category and by test type; test beats category beats the global rule. */
  readonly categories: { readonly [category: string]: Partial<Thresholds> };
  readonly tests: { readonly [testType: string]: Partial<Thresholds> };
  readonly ignore: readonly IgnoreRule[];
  readonly baseline: BaselineChoice;
  readonly onMissingBaseline: OnMissingBaseline;
  readonly onLostCoverage: OnLostCoverage;
}

export interface ReportSettings {
  /** Absolute path. */
  readonly dir: string;
  readonly comment: CommentWhen;
  /** Tells apart several gates on one pull request. */
  readonly commentKey: string;
  /** What is tested, in words that no report shows: tells gates apart that were given the same comment key. */
  readonly subject: string;
  /** Characters of the longest comment; `undefined` for `defaultCommentLength`. */
  readonly commentLength?: number | undefined;
  readonly annotations: boolean;
  /** The report folder as an artifact of the workflow: its name, and whether this run stores one. */
  readonly artifact: { readonly name: string; readonly isStored: boolean };
  /** Which reports are written; `undefined` for the usual ones. */
  readonly formats?: readonly ReportFormat[] | undefined;
  /** Whether `predictions.parquet` is written, for later comparisons. */
  readonly predictions: boolean;
  /** Whether reports show rows of the evaluation data with their values. */
  readonly rows: boolean;
  /** Where annotations point: the config file, else the model file, as written; `undefined` when there is neither. */
  readonly annotatedFile: string | undefined;
  /** Lines, from 1, of the gate's and the run's keys in that config file; none for a model file. */
  readonly ruleLines?: Readonly<Record<string, number>> | undefined;
  /** Where this version's documentation can be read; `undefined` where the run does not know where it came from. */
  readonly docsUrl?: string | undefined;
}

/** Everything a run needs, complete: defaults are filled in and nothing is left to interpret later. */
export interface Plan {
  readonly target: Target;
  readonly project: ProjectChoice;
  readonly image: ImageChoice | undefined;
  readonly agentId: string | undefined;
  readonly model: ModelSource;
  readonly predictions: Predictions | undefined;
  readonly ownMetrics?: OwnMetricFiles | undefined;
  readonly reference: DatasetSource;
  readonly evaluation: DatasetSource;
  readonly dataParams: DataParams;
  readonly run: RunSettings;
  readonly gate: GatePolicy;
  readonly report: ReportSettings;
  /** Commit of the base branch whose policy holds; `undefined` where it is this branch's own. */
  readonly policyBase: string | undefined;
  /** What of the policy and the tests differs from the defaults and from the base branch, a clause each. */
  readonly rules: readonly string[];
}

/** What is told in the place of a cluster's address. */
export const embeddedEngine = 'embedded engine';

/** What reports may know of the plan: nothing of its target but the address, so that none can print the API key. */
export interface Asked {
  /** The cluster's address, or `embedded engine`. */
  readonly target: string;
  readonly run: Pick<RunSettings, 'name' | 'seed'>;
  readonly rules: readonly string[];
  readonly gate: GatePolicy;
  readonly report: ReportSettings;
}
