import type { OwnAgent } from './agents.js';
import type { JobQueue } from '../workers/job-queue.js';
import type { EngineSettings } from '../jobs/job-spec.js';
import type { LogLinks } from '../server/log-links.js';
import type { Store } from '../store/store.js';

/** What the handlers work with. */
export interface EngineParts {
  readonly store: Store;
  readonly queue: JobQueue;
  readonly settings: EngineSettings;
  /** The version the engine claims, which tells a client the dialect to speak. */
  readonly clusterVersion: string;
  readonly agent: OwnAgent;
  readonly logLinks: LogLinks;
  /** Receives what whoever waits for a job should know, a sentence each. */
  readonly tell: (text: string) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
