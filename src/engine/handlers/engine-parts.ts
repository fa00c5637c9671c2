import type { JobQueue } from '../workers/job-queue.js';
import type { EngineSettings } from '../jobs/job-spec.js';
import type { Store } from '../store/store.js';

/** What the handlers work with. */
export interface EngineParts {
  readonly store: Store;
  readonly queue: JobQueue;
  readonly settings: EngineSettings;
  /** The version the engine claims, which tells a client the dialect to speak. */
  readonly clusterVersion: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
