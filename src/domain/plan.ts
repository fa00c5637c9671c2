import type { DataParams, DatasetSource } from './plan/dataset-source.js';
import type { GatePolicy } from './plan/gate-policy.js';
import type { ImageChoice } from './plan/image-choice.js';
import type { ModelSource, OwnMetricFiles } from './plan/model-source.js';
import type { Predictions } from './plan/predictions.js';
import type { ProjectChoice } from './plan/project-choice.js';
import type { ReportSettings } from './plan/report-settings.js';
import type { RunSettings } from './plan/run-settings.js';
import type { Target } from './plan/target.js';

/** Whoever reads a plan finds the words of its parts here, too. */
export type * from './plan/dataset-source.js';
export type * from './plan/gate-policy.js';
export type * from './plan/image-choice.js';
export type * from './plan/json.js';
export type * from './plan/model-source.js';
export type * from './plan/predictions.js';
export type * from './plan/project-choice.js';
export type * from './plan/report-settings.js';
export type * from './plan/run-settings.js';
export type * from './plan/target.js';

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
