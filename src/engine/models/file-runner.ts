import type { ModelRunner } from './model-runner.js';

/** A runner of a model's file, and what beside that file decides on its answers. */
export interface FileRunner extends ModelRunner {
  /** How many rows it answers best at once, when that is known. */
  readonly bestBatchRows?: number;
  readonly identity: ModelIdentity;
}

export interface ModelIdentity {
  /** The runtime and all else that is known to matter. */
  readonly parts: readonly string[];
  /** Whether it reads other files of its folder. */
  readonly readsFolder: boolean;
  /** Whether it runs code, which may read anything. */
  readonly runsCode: boolean;
}
