import type { EvaluatedRows, EvaluatedValues } from './evidence.js';
import type { TestCase, TestRun } from './results.js';

/** A former run that this one is compared with. */
export interface Baseline {
  /** For people: the path of its file, or the name of the run. */
  readonly label: string;
  readonly testRun: Pick<TestRun, 'testRunId' | 'name' | 'modelTask' | 'modelMetrics'> | undefined;
  /** `undefined` when it is not known. */
  readonly projectId: string | undefined;
  readonly cases: readonly TestCase[];
  /** What it knows of single rows; `undefined` where it knows nothing. */
  readonly rows: EvaluatedRows | undefined;
  /** The user's own scores of single rows, by the hash of each id; `undefined` where there are none. */
  readonly scores?: EvaluatedValues | undefined;
  /** Why `rows` is missing though there should be some; completes a sentence that begins with "The baseline's". */
  readonly rowsMissing: string | undefined;
}
