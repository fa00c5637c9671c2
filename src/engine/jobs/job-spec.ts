import type { Endpoint } from '../../domain/endpoint.js';
import type { DataParams, Json } from '../../domain/plan.js';
import type { WebFile } from '../../domain/web-file.js';
import type {
  EngineCompat,
  EngineRuntime,
  ModelTask,
  Sensitivity,
  TestCategory,
} from '../../domain/vocabulary.js';
import type { Evidence } from '../../domain/evidence.js';
import type { AnswerCache } from '../models/model-request.js';
import type { ModelKwargs } from '../models/model-kwargs.js';
import type { CaseResult } from '../contract/stress-test.js';
import type { Shard } from '../data/open-random-access.js';
import type { HubSources } from '../hub/hub-sources.js';

/** What the engine as a whole runs with: the same for every job. */
export interface EngineSettings {
  /** Absolute path of the workspace: relative paths start here, `onnxruntime-node` is looked up here. */
  readonly root: string;
  readonly runtime: EngineRuntime;
  readonly compat: EngineCompat;
  /** Interpreter for Python models; `undefined` = python3, then python. */
  readonly python: string | undefined;
  /** Names of variables that Python models are given beside what they need to run; none when not given. */
  readonly environment?: readonly string[] | undefined;
  /** Path of a file of packages that are installed for a Python model. */
  readonly requirements?: string | undefined;
  readonly assets: { readonly bridgeScript: string; readonly wasmDir: string };
  /** The longest a model may take for one batch, in milliseconds. */
  readonly predictTimeoutMs: number;
  /** The most rows that a dataset may have; any number when not given. */
  readonly maxRows?: number | undefined;
  /**
   * Whether a column may be excluded that the data lack, with a word in the log: clients that others wrote do so, the
   * published walk-through among them. Else it is refused as a slip of the pen.
   */
  readonly allowsAbsentExclusions?: boolean | undefined;
  /** Where answers of earlier runs are kept; every question is asked when there is none. */
  readonly cache?: AnswerCache | undefined;
}

export interface DatasetSpec {
  /** Absolute path; or what it is called, when it is read where it is. */
  readonly path: string;
  /** Where it is to be fetched from first; its path is not known yet. */
  readonly web?: WebFile | undefined;
  /** The files of a table in several, as soon as they are known. */
  readonly shards?: readonly Shard[] | undefined;
  readonly params: DataParams;
  /** Instead of asking a model. */
  readonly predictions?: StoredFile | undefined;
}

/** A file of predictions that were made beforehand, and how it is read. */
export interface StoredFile {
  /** Absolute path. */
  readonly path: string;
  /** Of one prediction a row; when `undefined`, the only column, or one called like each class. */
  readonly column: string | undefined;
  /** The column that tells which row of the data a prediction is for; by the order of the rows when `undefined`. */
  readonly key: string | undefined;
}

/** A stress test to run, complete: what the worker needs and nothing of the server. */
export interface JobSpec {
  readonly task: ModelTask;
  /** Absolute path, or the address of an endpoint as people are shown it; `undefined` for a data-only run. */
  readonly modelPath: string | undefined;
  /** How the model is asked when it answers over HTTP. */
  readonly endpoint?: Endpoint | undefined;
  readonly modelKwargs?: ModelKwargs | undefined;
  readonly reference: DatasetSpec;
  readonly evaluation: DatasetSpec;
  /** What is to be fetched from the Hub first; its paths above are not known yet. */
  readonly fromHub?: HubSources | undefined;
  readonly categories: readonly TestCategory[];
  readonly excludeColumns: readonly string[];
  readonly sensitivity: Sensitivity;
  /** `individual_tests_config`, parsed. */
  readonly tests: Readonly<Record<string, Json>>;
  /** An int64 as decimal text, so that none is rounded. */
  readonly seed: string;
  readonly settings: EngineSettings;
}

export interface BatchProgress {
  readonly testType: string;
  readonly status: 'pending' | 'running' | 'completed';
}

export interface BatchCases {
  readonly testType: string;
  readonly category: TestCategory;
  readonly cases: readonly CaseResult[];
  readonly durationMs: number;
}

/** A performance metric on both datasets; `undefined` where it could not be computed. */
export interface MeasuredPerformance {
  readonly name: string;
  readonly reference: number | undefined;
  readonly evaluation: number | undefined;
}

/** Which part of their rows was taken, 1 for all; `undefined` where that is not known. */
export interface SampledShares {
  readonly reference: number | undefined;
  readonly evaluation: number | undefined;
}

export interface JobResult {
  readonly batches: readonly BatchCases[];
  readonly performance: readonly MeasuredPerformance[];
  readonly evidence: Evidence;
  readonly sampled?: SampledShares;
}
