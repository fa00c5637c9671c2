import type { Baseline } from '../domain/baseline.js';
import type { ModelComparison } from '../domain/comparison.js';
import type { EvaluatedRows, EvaluatedValues, Evidence } from '../domain/evidence.js';
import { isOwnMetric } from '../domain/own-metric.js';
import type { GatePolicy } from '../domain/plan.js';
import type { Results, TestCase } from '../domain/results.js';
import { compareModels } from './compare-models.js';
import { compareOwnMetrics } from './compare-own-metrics.js';
import { coverageCase, metricCases } from './comparison-cases.js';
import { detectableOf } from './detectable-drops.js';
import { findLostCoverage } from './lost-coverage.js';
import { describePairing } from './describe-pairing.js';

export interface ComparedRuns {
  readonly model: ModelComparison;
  /** To be judged with those of the run. */
  readonly cases: readonly TestCase[];
  readonly detectable: Results['detectable'];
}

/** Compares a run with its baseline: the models' answers, own metrics and scores, and what was judged at all. */
export function compareRuns(
  { testRun, cases }: Pick<Results, 'testRun' | 'cases'>,
  evidence: Evidence | undefined,
  baseline: Baseline,
  policy: Pick<GatePolicy, 'maxDrop' | 'evidence' | 'onLostCoverage'>,
  seed: number,
  scores?: EvaluatedValues,
): ComparedRuns {
  const here = { testRun, cases, rows: evidence?.rows, slices: evidence?.slices ?? [], scores };
  const own = compareOwnMetrics(here, baseline);
  const compared = compareModels(here, baseline, policy, seed, own.drops);
  const model = { ...compared, notes: [...describePairing(compared, baseline), ...compared.notes] };
  const lost = coverageCase(
    findLostCoverage(cases, baseline.cases, hasAsManyRows(evidence?.rows, baseline.rows)),
    uncompared(model, baseline) ?? own.uncompared,
    policy.onLostCoverage,
  );
  return { model, cases: [...metricCases(model), ...(lost ? [lost] : [])], detectable: detectableOf(model) };
}

/** With fewer rows than this share of the baseline's, data went missing. */
const leastShareOfRows = 0.8;

function hasAsManyRows(here: EvaluatedRows | undefined, there: EvaluatedRows | undefined): boolean {
  return (
    here !== undefined && there !== undefined && here.hashes.length >= leastShareOfRows * there.hashes.length
  );
}

/** Why no metric could be compared though the baseline has some. */
function uncompared({ metrics, notes }: ModelComparison, { testRun }: Baseline): string | undefined {
  const isAny = metrics.some(({ metric }) => !isOwnMetric(metric));
  if (isAny || (testRun?.modelMetrics.length ?? 0) === 0) return undefined;
  return `none of the baseline's metrics could be compared${notes[0] === undefined ? '' : `: ${notes[0]}`}`;
}
