import type { Reuse, Sensitivity, TestCategory } from '../vocabulary.js';
import type { Json } from './json.js';

/** One stress test. */
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

/** `int64` texts, in the API's units. */
export interface ResourceRequest {
  readonly ramMegabytes: string | undefined;
  readonly cpuMillicores: string | undefined;
}
