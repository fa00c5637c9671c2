import { predictsValues } from '../../domain/metrics/task-groups.js';
import { meanAbsoluteError } from '../../domain/metrics/regression-metrics.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import { accuracy, multiclassAccuracy } from '../../domain/metrics/accuracy.js';
import type { ClassMetric } from '../../domain/metrics/performance-metric.js';

/** The metric by which a disturbance is weighed. Throws RangeError for a task the engine has no metric for. */
export function impactMetric(task: ModelTask): ClassMetric {
  const metric = [accuracy, multiclassAccuracy].find(({ tasks }) => tasks.includes(task));
  if (!metric) throw new RangeError(`The engine has no impact metric for ${task}.`);
  return metric;
}

/** Its name for any task: that of the mean absolute error where numbers are predicted. */
export function impactName(task: ModelTask): string {
  return predictsValues(task) ? meanAbsoluteError.name : impactMetric(task).name;
}
