import { accuracy, multiclassAccuracy } from '../../../../domain/metrics/accuracy.js';
import { f1 } from '../../../../domain/metrics/binary-metrics.js';
import { f1Margin } from '../../../metrics/f1-margin.js';
import { macroF1 } from '../../../../domain/metrics/macro-metrics.js';
import type { Outcomes } from '../../../../domain/metrics/outcomes.js';
import type { MetricResult, ClassMetric } from '../../../../domain/metrics/performance-metric.js';
import type { ClassPredictions } from '../../../../domain/metrics/predictions.js';
import { waldMargin } from '../../../stats/wald-interval.js';

/** A metric, and what a comparison of subsets needs to know about it. */
export interface SubsetKind {
  readonly metric: ClassMetric;
  /** How many rows matter to the metric; a subset with too few of them is not rated. */
  readonly relevantRows: (outcomes: Outcomes) => number;
  /** Half the 95 % interval of the metric's value on these rows. */
  readonly margin: (predictions: ClassPredictions, labels: Int32Array, rows: readonly number[]) => number;
}

const labelledRows = ({ total }: Outcomes): number => total;

/** Rows labelled or predicted as this class, or both: those its F1 depends on. */
const rowsOfClass = ({ labelled, predicted, hits }: Outcomes, k: number): number =>
  (labelled[k] ?? 0) + (predicted[k] ?? 0) - (hits[k] ?? 0);

/** A mean over classes is as uncertain as if all of them were as rare as the rarest one that occurs. */
const evenRows = (outcomes: Outcomes): number => {
  const sizes = Array.from(outcomes.hits, (_, k) => rowsOfClass(outcomes, k)).filter((size) => size > 0);
  if (sizes.length === 0) return 0;
  return sizes.length * sizes.reduce((a, b) => Math.min(a, b), Infinity);
};

const rateOfRows = (metric: ClassMetric): SubsetKind => ({
  metric,
  relevantRows: labelledRows,
  margin: (predictions, labels, rows) => marginOfShare(metric.compute(predictions, labels, rows)),
});

/**
 * Accuracy has RIME's Wald interval. RIME shows none for F1; without one, chance alone would raise a case by F1 in
 * most runs (12 % positive rows, 1500 rows, ten subsets: 7 of 10 runs), so the engine gives it one too.
 */
export const subsetKinds: readonly SubsetKind[] = [
  rateOfRows(accuracy),
  rateOfRows(multiclassAccuracy),
  {
    metric: f1,
    relevantRows: (outcomes) => rowsOfClass(outcomes, 1),
    margin: (predictions, labels, rows) => f1Margin(predictions, labels, rows, [1]),
  },
  {
    metric: macroF1,
    relevantRows: evenRows,
    margin: (predictions, labels, rows) =>
      f1Margin(
        predictions,
        labels,
        rows,
        Array.from({ length: predictions.classCount }, (_, k) => k),
      ),
  },
];

function marginOfShare(result: MetricResult): number {
  const proportion = result.kind === 'value' ? result.proportion : undefined;
  return proportion ? waldMargin(proportion.successes, proportion.total) : 0;
}
