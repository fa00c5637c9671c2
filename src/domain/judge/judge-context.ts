import type { Baseline } from '../baseline.js';
import type { ModelComparison } from '../comparison.js';
import type { TestRun } from '../results.js';

/** What a judgement needs to know beside the cases and the policy. */
export interface JudgeContext {
  /** `undefined` when none was asked for, or none was found. */
  readonly baseline: Baseline | undefined;
  /** Why there is no baseline though one was asked for, as a sentence; it becomes a note. */
  readonly missingBaseline?: string | undefined;
  /** `YYYY-MM-DD` in UTC; ignore rules whose last day is before it don't hold any more. */
  readonly today: string;
  /** This run's, to tell how it differs from the baseline. */
  readonly testRun?: Pick<TestRun, 'modelTask'> | undefined;
  /** This run's project on a cluster; `undefined` for the embedded engine, whose projects are made for each run. */
  readonly projectId?: string | undefined;
  /** What the reader should know about the data and what was not judged, a sentence each. */
  readonly notes?: readonly string[] | undefined;
  /** Whether own metrics are judged tests, as there is no model for others; else a run needs others, too. */
  readonly isKnownByOwnMetrics?: boolean | undefined;
  /** What the two models' answers say; its cases are among those to be judged. */
  readonly model?: ModelComparison | undefined;
}
