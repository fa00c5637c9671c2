import type { ModelTask } from '../../domain/vocabulary.js';
import { accuracy, multiclassAccuracy } from '../../domain/metrics/accuracy.js';
import type { PerformanceMetric } from '../../domain/metrics/performance-metric.js';

/** The metric by which a disturbance is weighed. Throws RangeError for a task the engine has no metric for. */
export function impactMetric(task: ModelTask): PerformanceMetric {
  const metric = [accuracy, multiclassAccuracy].find(({ tasks }) => tasks.includes(task));
  if (!metric) throw new RangeError(`The engine has no impact metric for ${task}.`);
  return metric;
}
