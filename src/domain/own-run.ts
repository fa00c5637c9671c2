import type { CaCert } from './plan.js';
import type { Dialect } from './vocabulary.js';

/** How a run is told from the others of its project. A job carries no name, but the test run it makes does. */
export interface RunIdentity {
  readonly projectId: string;
  readonly runName: string;
  readonly modelId: string;
  readonly referenceId: string;
  readonly evaluationId: string;
}

/** A stress test that this run has started, or is just starting, and must not leave running. */
export interface OwnRun {
  readonly cluster: {
    readonly url: string;
    readonly dialect: Dialect | 'auto';
    readonly caCert: CaCert | undefined;
  };
  readonly identity: RunIdentity;
  /** When the start was asked for, by the server's clock, in milliseconds since the epoch. */
  readonly sinceMs: number;
  /** `undefined` while the answer to the start is awaited. */
  readonly jobId: string | undefined;
}
