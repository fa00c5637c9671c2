import type { DropPolicy } from '../drop-policy.js';
import type { FailOn, Mode, OnLostCoverage, OnMissingBaseline } from '../vocabulary.js';

/** By which rules a run is judged; `gate-rules.ts` says what each means. */
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

/** What a run is compared with. */
export type BaselineChoice =
  | { readonly kind: 'none' }
  /** A results.json or the report folder it lies in, as written, relative to the workspace. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'test-run'; readonly id: string }
  /** On a cluster the newest completed run of that branch in the project, else what its newest run in the workflow stored. */
  | { readonly kind: 'branch'; readonly name: string };
