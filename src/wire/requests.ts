import type { Uuid } from './answers.js';

/**
 * The JSON bodies of the calls in `routes.ts`, in snake_case as the published walk-through sends them.
 */

export interface CreateProjectInput {
  readonly name: string;
  readonly description: string;
  readonly model_task?: string;
}

export interface PipRequirementInput {
  readonly name: string;
  readonly version_specifier?: string;
}

export interface CreateImageInput {
  readonly name: string;
  readonly pip_requirements: readonly PipRequirementInput[];
}

/** Exactly one member. */
export interface ConnectionInfoInput {
  readonly hugging_face?: {
    readonly dataset_uri: string;
    readonly split_name: string;
    readonly loading_params_json: string;
  };
  readonly data_file?: { readonly path: string };
  readonly data_loading?: {
    readonly path: string;
    readonly load_func_name: string;
    readonly loader_kwargs_json: string;
  };
  readonly databricks?: { readonly table_name: string };
}

export interface RegisterDatasetInput {
  readonly name: string;
  readonly data_info: {
    readonly connection_info: ConnectionInfoInput;
    readonly data_params: Readonly<Record<string, unknown>>;
  };
  readonly agent_id?: Uuid;
}

/** Exactly one member. */
export interface ModelInfoInput {
  readonly hugging_face?: { readonly model_uri: string; readonly kwargs?: string };
  readonly model_path?: { readonly path: string };
  /** Of the embedded engine alone: an `Endpoint` as JSON, since its headers keep their spelling. */
  readonly endpoint?: { readonly settings_json: string };
}

export interface RegisterPredictionSetInput {
  readonly pred_info: {
    readonly connection_info: ConnectionInfoInput;
    readonly pred_params: { readonly pred_col?: string; readonly key_col?: string };
  };
  readonly agent_id?: Uuid;
}

export interface RegisterModelInput {
  readonly name: string;
  /** Left out for a data-only run. */
  readonly model_info?: ModelInfoInput;
  readonly agent_id?: Uuid;
}

export interface RenameTestRunInput {
  readonly name: string;
}

export interface DatasetUploadUrlInput {
  readonly file_name: string;
  /** Folder in the storage. */
  readonly upload_path?: string;
}

export interface ModelUploadUrlsInput {
  readonly directory_name: string;
  readonly relative_file_paths: readonly string[];
  /** Folder in the storage. */
  readonly upload_path?: string;
}

export interface TestSuiteConfigInput {
  readonly global_test_sensitivity?: string;
  /** JSON text. */
  readonly individual_tests_config?: string;
  /** JSON texts. */
  readonly custom_tests?: readonly string[];
  /** From 2.0 GA; 2.0-beta carries it inside `individual_tests_config`. */
  readonly global_exclude_columns?: readonly string[];
  /** 2.0-beta only; from 2.0 GA `categories` of the run configuration. */
  readonly categories?: readonly {
    readonly type: string;
    readonly run_st: boolean;
    readonly run_ct: boolean;
  }[];
}

/** Exactly one member. */
export type CustomImageTypeInput =
  | { readonly managed_image_name: string }
  | { readonly custom_image: { readonly name: string; readonly pull_secret?: { readonly name: string } } };

/** uint64 travels as text. */
export interface ResourceRequestInput {
  readonly ram_request_megabytes?: string;
  readonly cpu_request_millicores?: string;
}

export interface TestRunConfigInput {
  readonly run_name: string;
  readonly model_id: Uuid;
  readonly data_info: {
    readonly ref_dataset_id: string;
    readonly eval_dataset_id: string;
    readonly eval_dataset_time_interval?: Readonly<Record<string, unknown>>;
  };
  readonly run_time_info?: {
    readonly agent_id?: Uuid;
    readonly custom_image?: CustomImageTypeInput;
    readonly resource_request?: ResourceRequestInput;
    readonly explicit_errors?: boolean;
    readonly random_seed?: string;
  };
  readonly profiling_config?: Readonly<Record<string, unknown>>;
  readonly test_suite_config?: TestSuiteConfigInput;
  readonly categories?: readonly string[];
}

export interface StartStressTestInput {
  readonly test_run_config: TestRunConfigInput;
  readonly agent_id?: Uuid;
}
