import type {
  Dialect,
  EngineRuntime,
  FailOn,
  Mode,
  ModelTask,
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
    }
  | { readonly kind: 'embedded'; readonly runtime: EngineRuntime; readonly python: string | undefined };

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
  /** A path of the cluster's own world; for the embedded engine a file, relative to the workspace. */
  | { readonly kind: 'data-file'; readonly path: string }
  | { readonly kind: 'registered'; readonly id: string };

export type ModelSource =
  | { readonly kind: 'hugging-face'; readonly uri: string; readonly kwargs: Json | undefined }
  | { readonly kind: 'model-path'; readonly path: string }
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

export interface ImageChoice {
  readonly name: string;
  readonly pipRequirements: readonly PipRequirement[];
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
  readonly seed: number;
  readonly timeoutMs: number;
  /** The longest pause between two polls. */
  readonly pollIntervalMs: number;
}

export interface GatePolicy {
  readonly mode: Mode;
  readonly failOn: FailOn;
  readonly maxAlerts: number;
  /** `undefined` = unlimited. */
  readonly maxWarnings: number | undefined;
  readonly minTests: number;
}

/** Everything a run needs, complete: defaults are filled in and nothing is left to interpret later. */
export interface Plan {
  readonly target: Target;
  readonly project: ProjectChoice;
  readonly image: ImageChoice | undefined;
  readonly agentId: string | undefined;
  readonly model: ModelSource;
  readonly reference: DatasetSource;
  readonly evaluation: DatasetSource;
  readonly dataParams: DataParams;
  readonly run: RunSettings;
  readonly gate: GatePolicy;
  /** Absolute path. */
  readonly reportDir: string;
}

/** The plan as reports may see it: without its target, so that no report can print the API key. */
export type Asked = Omit<Plan, 'target'> & { readonly target: string };
