import type { RunIds } from './domain/outcome.js';
import type { OwnRun } from './domain/own-run.js';
import type { Asked } from './domain/plan.js';

/** Who hears of a run while it goes on. */
export interface RunListener {
  /** Told each time an id becomes known, with all ids so far. */
  onIds(ids: RunIds): void;
  /** Told before a stress test is started on a cluster, and again as soon as its job is known. */
  onOwnRun(run: OwnRun): void;
  /** Awaited before a model's code may run on this machine: what is loaded later could be of its writing. */
  beforeModel(report: Asked['report']): Promise<void>;
}

/** Where nobody listens. */
export const nobody: RunListener = {
  onIds: () => undefined,
  onOwnRun: () => undefined,
  beforeModel: () => Promise.resolve(),
};
