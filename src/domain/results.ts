import type { DetectableDrop } from './comparison.js';
import type { CaseStatus, Severity } from './vocabulary.js';

export type MetricValue = number | string | readonly number[] | readonly string[] | null;

/** One number or text measured by a test case, such as `accuracy` = 0.81 in `performance-metric-value`. */
export interface Metric {
  readonly name: string;
  /** Short word of the API's metric category, such as `performance-diff`; open, so plain text. */
  readonly category: string;
  readonly value: MetricValue;
}

/** What the gate judges: one test on one feature, one sampled text, or the whole dataset. */
export interface TestCase {
  readonly testType: string;
  readonly caseId: string;
  /** Short category word; a newer cluster may send one we don't know, so plain text. */
  readonly category: string;
  readonly features: readonly string[];
  readonly status: CaseStatus;
  /** `undefined` when the cluster gave none, as it does for skipped cases. */
  readonly severity: Severity | undefined;
  /** The case's headline number in its own unit ("model impact"). */
  readonly importance: number | undefined;
  readonly metrics: readonly Metric[];
  /** Status or severity words of the answer that this version doesn't know. Such a case is judged as an alert. */
  readonly unknownWords: readonly string[];
}

export interface ModelMetric {
  readonly name: string;
  readonly reference: number | undefined;
  readonly evaluation: number | undefined;
}

/** The finished test run, without its cases. */
export interface TestRun {
  readonly testRunId: string;
  readonly name: string;
  /** Short word; open, so plain text. */
  readonly modelTask: string | undefined;
  /** Web page of the run, http(s) only, when the cluster gives one. */
  readonly webUrl: string | undefined;
  readonly categories: readonly string[];
  readonly modelMetrics: readonly ModelMetric[];
  readonly durationMs: number | undefined;
  readonly engineVersion: string | undefined;
}

export interface Results {
  readonly testRun: TestRun;
  readonly cases: readonly TestCase[];
  /** By metric; empty where nothing is known of the rows. */
  readonly detectable: readonly DetectableDrop[];
}
