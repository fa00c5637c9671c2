import { classIdsOf } from '../../../data/dataset.js';
import { m } from '../../../../domain/measures/index.js';
import { impactMetric } from '../../../metrics/impact-metric.js';
import { predictedClass, type ClassPredictions } from '../../../../domain/metrics/predictions.js';
import { roundOff } from '../../../stats/round-off.js';
import { usableLabels } from '../label-coverage.js';
import { record } from '../../../contract/case-result.js';
import type { Measurement, TestContext } from '../../../contract/stress-test.js';

export interface PredictionChange {
  /** How much the model lost, by the metric or, without usable labels, by its predictions. */
  readonly impact: number;
  readonly measurements: readonly Measurement[];
}

/**
 * What corrupting some evaluation rows did (rule R9): the impact metric before minus after, on these rows. Without
 * labels on enough rows, the average row-wise prediction difference: mean |p' − p| of the class predicted before.
 * `before`: predictions of all evaluation rows. `after`: one row for each of `rows`, at least one.
 */
export function measureChange(
  context: TestContext,
  rows: readonly number[],
  before: ClassPredictions,
  after: ClassPredictions,
): PredictionChange {
  const difference = averageDifference(rows, before, after);
  const told = [record(m.averageRowWisePredictionDifference, difference)];
  const byPredictions = {
    impact: difference,
    measurements: [record(m.metric, 'avg_row_wise_pred_diff'), ...told],
  };
  const labels = usableLabels(classIdsOf(context.evaluation));
  if (!labels) return byPredictions;
  const metric = impactMetric(context.task);
  const clean = metric.compute(before, labels, rows);
  const corrupted = metric.compute(
    after,
    Int32Array.from(rows, (row) => labels[row] ?? -1),
  );
  if (clean.kind !== 'value' || corrupted.kind !== 'value') return byPredictions;
  const impact = roundOff(clean.value - corrupted.value);
  return {
    impact,
    measurements: [
      record(m.metric, metric.name),
      record(m.valueBefore, clean.value),
      record(m.valueAfter, corrupted.value),
      record(m.performanceChange, impact),
      ...told,
    ],
  };
}

function averageDifference(
  rows: readonly number[],
  before: ClassPredictions,
  after: ClassPredictions,
): number {
  const { classCount } = before;
  let sum = 0;
  for (const [position, row] of rows.entries()) {
    const k = predictedClass(before, row);
    const was = before.probabilities[row * classCount + k] ?? 0;
    sum += Math.abs((after.probabilities[position * classCount + k] ?? 0) - was);
  }
  return roundOff(sum / rows.length);
}
