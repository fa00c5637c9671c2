import type { TestCase, TestRun } from './results.js';

/** A former run that this one is compared with. */
export interface Baseline {
  /** For people: the path of its file, or the name of the run. */
  readonly label: string;
  readonly testRun: Pick<TestRun, 'testRunId' | 'name' | 'modelTask' | 'categories' | 'webUrl'> | undefined;
  /** `undefined` when it is not known. */
  readonly projectId: string | undefined;
  readonly cases: readonly TestCase[];
}
