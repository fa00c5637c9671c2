import type { ModelMetric, Results } from '../../domain/results.js';

/** More than a platform has; what a hostile file invents beyond is left out. */
const shownMetrics = 40;

export interface MeasuredMetric extends ModelMetric {
  readonly evaluation: number;
}

/** The metrics of the model on the evaluation data, those that are a number. */
export function measuredMetrics(results: Results | undefined): readonly MeasuredMetric[] {
  return (results?.testRun.modelMetrics ?? [])
    .filter((metric): metric is MeasuredMetric => Number.isFinite(metric.evaluation))
    .slice(0, shownMetrics);
}
