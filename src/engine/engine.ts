import type { Problem } from '../domain/errors.js';
import type { Evidence } from '../domain/evidence.js';
import type { Plan } from '../domain/plan.js';
import type { Inspection } from './inspection/inspection.js';

export interface OpenJobs {
  readonly waiting: number;
  readonly running: number;
}

/** An engine that listens. */
export interface Engine {
  readonly url: URL;
  /** Opens nothing when there are keys from elsewhere. */
  readonly apiKey: string;
  /** Looks at all that a run of this plan would use, and tests nothing. Rejects with the signal's reason. */
  inspect(plan: Plan, signal: AbortSignal): Promise<Inspection>;
  /** What a run of this plan sends that nobody may see: the values of an endpoint's headers, the queries of links to data. */
  secretsOf(plan: Plan): readonly string[];
  /** What a finished test run knows beside its cases; `undefined` when there is no such run. */
  evidenceOf(testRunId: string): Evidence | undefined;
  /** What the user has to put right before a job that failed can succeed; `undefined` when it failed for another reason. */
  problemsOf(jobId: string): readonly Problem[] | undefined;
  /** Resolves as soon as a job is over, well or not; for one that the engine does not know, at once. */
  settled(jobId: string): Promise<void>;
  /** How many jobs are not over. */
  openJobs(): OpenJobs;
  /** Finishes the answers, cancels all jobs, and removes temporary files. May be called again. */
  close(): Promise<void>;
}
