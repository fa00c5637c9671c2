import type { ModelComparison } from './comparison.js';
import type { ErrorCode } from './errors.js';
import type { Foreseen } from './foreseen.js';
import type { Asked, IgnoreRule } from './plan.js';
import type { Results, TestCase } from './results.js';
import type { ExampleRows } from './example-rows.js';
import type { Tested } from './tested.js';
import type { CaseChange, Severity } from './vocabulary.js';

/** Cases by what they count as; the first five add up to all cases. */
export interface Counts {
  readonly alert: number;
  readonly warning: number;
  readonly pass: number;
  readonly skip: number;
  /** Alerts and warnings that an ignore rule left out; not among the alerts and warnings above. */
  readonly ignored: number;
  /** Alerts and warnings that the baseline does not have, or has less bad; without a baseline all of them. */
  readonly new: number;
}

/** A case that is an alert or a warning, with the severity it was judged by. */
export interface Finding {
  readonly severity: Exclude<Severity, 'pass'>;
  readonly testCase: TestCase;
  /** Since the baseline; `undefined` without one. */
  readonly change: CaseChange | undefined;
  /** Whether its interval touches the threshold, so that another sample might have judged it otherwise. */
  readonly isUncertain: boolean;
}

export interface IgnoredFinding extends Finding {
  readonly rule: IgnoreRule;
}

/** What the run was compared with. */
export interface Comparison {
  /** For people: a path, or the name of a run. */
  readonly baseline: string;
  /** What differs so that not everything can be compared, a sentence each; empty when all can. */
  readonly differences: readonly string[];
  /** Findings of the baseline that pass now. */
  readonly fixed: readonly TestCase[];
  /** How many cases of this run have no counterpart in the baseline, and the other way round. */
  readonly onlyHere: number;
  readonly onlyThere: number;
  /** `undefined` in the results of versions that did not compare models. */
  readonly model: ModelComparison | undefined;
}

export interface JudgedVerdict {
  readonly kind: 'passed' | 'failed';
  /** What `gate` mode says of these findings, whatever the mode is. */
  readonly wouldFail: boolean;
  /** One sentence: why. */
  readonly reason: string;
  readonly counts: Counts;
  /** What counts against the gate, worst first: with a baseline only what is new or worse. */
  readonly findings: readonly Finding[];
  /** Alerts and warnings that the baseline has as well; they stay visible but don't count. Empty without a baseline. */
  readonly known: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Cases that pass and say that they are beyond a threshold by their point, though not surely. */
  readonly uncertain: readonly TestCase[];
  /** What the reader should know about the policy, a sentence each: expired and unused ignore rules, a missing baseline. */
  readonly notes: readonly string[];
  readonly comparison: Comparison | undefined;
}

export type Verdict =
  | JudgedVerdict
  /** Nothing was tested, and that is as it was asked for. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly reason: string };

export function isJudged(verdict: Verdict): verdict is JudgedVerdict {
  return verdict.kind === 'passed' || verdict.kind === 'failed';
}

/** The ids a run has learnt so far; each is known the moment it exists. */
export interface RunIds {
  readonly projectId?: string;
  readonly modelId?: string;
  readonly referenceId?: string;
  readonly evaluationId?: string;
  readonly jobId?: string;
  readonly testRunId?: string;
}

/** A file beside results.json that holds the model's answers, or the user's own scores, row by row. */
export interface PredictionsFile {
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly rowCount: number;
  /** `undefined` when it is only known from a results.json. */
  readonly bytes: Uint8Array | undefined;
}

/** What reports are made from. */
export interface Outcome {
  /** `undefined` when the inputs themselves were wrong. */
  readonly asked: Asked | undefined;
  readonly ids: RunIds;
  readonly results: Results | undefined;
  readonly predictions: PredictionsFile | undefined;
  readonly scores?: PredictionsFile | undefined;
  /** `undefined` when the inputs themselves were wrong, and of a run of a former version. */
  readonly tested?: Tested | undefined;
  readonly examples?: ExampleRows | undefined;
  /** Of a run that only looked; in no report. */
  readonly foreseen?: Foreseen | undefined;
  readonly verdict: Verdict;
  readonly startedAt: string;
  readonly durationMs: number;
}
