import type { Plan } from '../domain/plan.js';
import type { World } from '../domain/world.js';
import type { OwnMetrics } from './read-own-metrics.js';

const noOwn: OwnMetrics = { cases: [], scores: undefined, facts: [], notes: [] };

/** Those that the plan names. First of all, so that a file that is missing or wrong is told before anything is made. */
export async function loadOwnMetrics(
  { ownMetrics }: Plan,
  workspace: string,
  { log }: World,
): Promise<OwnMetrics> {
  if (!ownMetrics) return noOwn;
  // Loaded only here, since most runs have none.
  const { readOwnMetrics } = await import('./read-own-metrics.js');
  const own = await readOwnMetrics(ownMetrics, workspace);
  for (const fact of own.facts) log.info(fact);
  return own;
}
