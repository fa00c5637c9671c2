import type { ErrorCode } from './errors.js';
import type { Asked } from './plan.js';
import type { Results, TestCase } from './results.js';
import type { Severity } from './vocabulary.js';

export interface Counts {
  readonly alert: number;
  readonly warning: number;
  readonly pass: number;
  readonly skip: number;
}

/** A case that counts against the gate, with the severity it was judged by. */
export interface Finding {
  readonly severity: Exclude<Severity, 'pass'>;
  readonly testCase: TestCase;
}

export type Verdict =
  | {
      readonly kind: 'passed' | 'failed';
      /** What `gate` mode says of these findings, whatever the mode is. */
      readonly wouldFail: boolean;
      /** One sentence: why. */
      readonly reason: string;
      readonly counts: Counts;
      /** Worst first. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly reason: string };

/** The ids a run has learnt so far; each is known the moment it exists. */
export interface RunIds {
  readonly projectId?: string;
  readonly modelId?: string;
  readonly referenceId?: string;
  readonly evaluationId?: string;
  readonly jobId?: string;
  readonly testRunId?: string;
}

/** What reports are made from. */
export interface Outcome {
  /** `undefined` when the inputs themselves were wrong. */
  readonly asked: Asked | undefined;
  readonly ids: RunIds;
  readonly results: Results | undefined;
  readonly verdict: Verdict;
  readonly startedAt: string;
  readonly durationMs: number;
}
