import type { ReadingPlan } from '../data/reading-plan.js';
import type { BatchProgress, DatasetSpec } from './job-spec.js';
import type { ModelEdges } from './open-model.js';

/** What a job is lent by the process that does it. */
export interface JobEdges extends ModelEdges {
  /** Counted in days from 1970-01-01 (UTC). */
  readonly today: number;
  /** Told what whoever waits for the job should know at once, a sentence each. */
  readonly tell: (text: string) => void;
  readonly onProgress: (batches: readonly BatchProgress[]) => void;
  /** Reads a file while another one is read; `undefined` for one that had better be read later. Never rejects. */
  readonly readAhead?: (dataset: DatasetSpec) => ReadingPlan['ahead'];
}
