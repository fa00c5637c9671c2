import { noLabels, valueOf } from './metric-result.js';
import { countOutcomes, type Outcomes } from './outcomes.js';
import type { MetricResult, ClassMetric } from './performance-metric.js';
import { multiclassTasks } from './task-groups.js';

type PerClass = (hits: number, labelled: number, predicted: number) => number;

/** Mean over classes of the precision on each class. */
export const macroPrecision = macroMetric(
  'macro_precision',
  'Macro Precision',
  (hits, _labelled, predicted) => ratio(hits, predicted),
);

/** Mean over classes of the recall on each class. */
export const macroRecall = macroMetric('macro_recall', 'Macro Recall', (hits, labelled) =>
  ratio(hits, labelled),
);

/** Mean over classes of the F1 on each class (not the F1 of the means). */
export const macroF1 = macroMetric('macro_f1', 'Macro F1', (hits, labelled, predicted) =>
  ratio(2 * hits, labelled + predicted),
);

/**
 * Averages over the classes seen in labels or predictions, each with the same weight; a class for which the ratio is
 * 0/0 counts as 0. Source: scikit-learn's `average='macro', zero_division=0`.
 */
function macroMetric(name: string, title: string, perClass: PerClass): ClassMetric {
  const fromOutcomes = ({ total, hits, labelled, predicted }: Outcomes): MetricResult => {
    if (total === 0) return noLabels;
    let sum = 0;
    let classes = 0;
    for (const [k, hitsOfClass] of hits.entries()) {
      const [truly, guessed] = [labelled[k] ?? 0, predicted[k] ?? 0];
      if (truly + guessed === 0) continue;
      sum += perClass(hitsOfClass, truly, guessed);
      classes++;
    }
    return valueOf(sum / classes);
  };
  return {
    kind: 'classes',
    name,
    title,
    tasks: multiclassTasks,
    worseWhen: 'lower',
    law: { kind: 'counts', fromOutcomes },
    compute: (predictions, labels, rows) => fromOutcomes(countOutcomes(predictions, labels, rows)),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
