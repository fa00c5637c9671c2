import type { Baseline } from './domain/baseline.js';
import type { ModelComparison } from './domain/comparison.js';
import type { EvaluatedValues, Evidence } from './domain/evidence.js';
import type { Plan } from './domain/plan.js';
import type { Results } from './domain/results.js';

export interface Compared {
  readonly results: Results;
  /** `undefined` without a baseline. */
  readonly model: ModelComparison | undefined;
}

/** The results with what the comparison with the baseline adds to them. */
export async function compareWithBaseline(
  collected: Pick<Results, 'testRun' | 'cases'>,
  evidence: Evidence | undefined,
  baseline: Baseline | undefined,
  { gate, run: { seed } }: Plan,
  scores: EvaluatedValues | undefined,
): Promise<Compared> {
  // A run on a cluster without a baseline needs no statistics.
  if (!baseline && !evidence) return { results: { ...collected, detectable: [] }, model: undefined };
  const { compareRuns, detectableAlone } = await import('./comparison/index.js');
  if (!baseline) {
    const detectable = evidence?.rows
      ? detectableAlone(evidence.rows, collected.testRun.modelTask, seed)
      : [];
    return { results: { ...collected, detectable }, model: undefined };
  }
  const { model, cases, detectable } = compareRuns(collected, evidence, baseline, gate, seed, scores);
  // First, since they are what a pull request asks.
  return { results: { ...collected, cases: [...cases, ...collected.cases], detectable }, model };
}
