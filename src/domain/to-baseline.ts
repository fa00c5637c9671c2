import type { Baseline } from './baseline.js';
import type { Outcome } from './outcome.js';

/** Where a run of the embedded engine says it ran. */
const embedded = 'embedded engine';

/**
 * A stored run as something to compare with. Without results it has no case. A project of the embedded engine lives as
 * long as its run, so it is not told.
 */
export function toBaseline({ asked, ids, results }: Outcome, label: string): Baseline {
  return {
    label,
    testRun: results?.testRun,
    projectId: asked?.target === embedded ? undefined : ids.projectId,
    cases: results?.cases ?? [],
  };
}
