import type { ModelTask } from '../vocabulary.js';
import { noLabels, shareOf } from './metric-result.js';
import { countOutcomes, type Outcomes } from './outcomes.js';
import type { MetricResult, ClassMetric } from './performance-metric.js';
import { binaryTasks, multiclassTasks } from './task-groups.js';

function accuracyMetric(name: string, title: string, tasks: readonly ModelTask[]): ClassMetric {
  return {
    kind: 'classes',
    name,
    title,
    tasks,
    worseWhen: 'lower',
    law: { kind: 'share', isRelevant: () => true, fromOutcomes: shareRight },
    compute: (predictions, labels, rows) => shareRight(countOutcomes(predictions, labels, rows)),
  };
}

function shareRight({ correct, total }: Outcomes): MetricResult {
  return total === 0 ? noLabels : shareOf(correct, total);
}

/** Share of labelled rows whose predicted class is the label. */
export const accuracy = accuracyMetric('accuracy', 'Accuracy', binaryTasks);

/** The same under the API's name for more than two classes. */
export const multiclassAccuracy = accuracyMetric(
  'multiclass_accuracy',
  'Multiclass Accuracy',
  multiclassTasks,
);
