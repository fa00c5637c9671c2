import type { RunIds } from '../../domain/outcome.js';
import { embeddedEngine } from '../../domain/plan.js';

/** Whether the gate's own engine ran it, whose projects, jobs and ids are made for one run and lead nowhere. */
export function isOwnRun(target: string | undefined): boolean {
  return target === embeddedEngine;
}

/** The ids by which a run can be found on its cluster, with what each is of; none of a run of the embedded engine. */
export function idsOf(ids: RunIds, target: string | undefined): readonly (readonly [string, string])[] {
  if (isOwnRun(target)) return [];
  const all = [
    ['Project', ids.projectId],
    ['Model', ids.modelId],
    ['Reference data', ids.referenceId],
    ['Evaluation data', ids.evaluationId],
    ['Job', ids.jobId],
  ] as const;
  return all.flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const]));
}
