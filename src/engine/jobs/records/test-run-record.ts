import type { Evidence } from '../../../domain/evidence.js';
import type { ModelTask, TestCategory } from '../../../domain/vocabulary.js';
import type { BatchCases, JobSpec, MeasuredPerformance, SampledShares } from '../job-spec.js';
import type { CaseRecord, CaseTally } from './case-record.js';
import type { RunRequest } from './job-record.js';
import type { Stored } from './stored.js';

export interface TestRunRecord extends Stored {
  request: RunRequest;
  readonly task: ModelTask;
  readonly categories: readonly TestCategory[];
  readonly performance: readonly MeasuredPerformance[];
  /** In the order they ran. */
  readonly batches: readonly BatchRecord[];
  /** What `individual_tests_config` gave. */
  readonly tests: JobSpec['tests'];
  readonly tally: CaseTally;
  readonly sampled?: SampledShares | undefined;
  readonly durationMs: number;
}

/** One stress test of a run, without what came of its cases. */
export type BatchRecord = Omit<BatchCases, 'cases'>;

/** What is much of a test run; the rest is its record. */
export interface RunResults {
  readonly cases: readonly CaseRecord[];
  readonly evidence: Evidence;
}
