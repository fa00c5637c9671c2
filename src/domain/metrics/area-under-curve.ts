import { noLabels, undefinedBecause, valueOf } from './metric-result.js';
import type { ClassMetric } from './performance-metric.js';
import { isAnswered } from './predictions.js';
import { binaryTasks } from './task-groups.js';

/**
 * Area under the ROC curve: the chance that a random positive row is scored above a random negative one, ties
 * counting half (Mann–Whitney U divided by the number of pairs). Undefined when one of the two classes is missing.
 */
export const areaUnderCurve: ClassMetric = {
  kind: 'classes',
  name: 'area_under_curve',
  title: 'Area Under Curve',
  tasks: binaryTasks,
  worseWhen: 'lower',
  law: { kind: 'ranks' },
  compute: (predictions, labels, rows) => {
    const { probabilities, classCount } = predictions;
    const scores: readonly [number[], number[]] = [[], []];
    const rowCount = rows?.length ?? labels.length;
    for (let i = 0; i < rowCount; i++) {
      const row = rows ? (rows[i] ?? -1) : i;
      const label = labels[row] ?? -1;
      if (label < 0 || !isAnswered(predictions, row)) continue;
      scores[label === 1 ? 1 : 0].push(probabilities[row * classCount + 1] ?? 0);
    }
    const [negatives, positives] = scores.map((list) => Float64Array.from(list).sort());
    return compareScores(negatives ?? new Float64Array(), positives ?? new Float64Array());
  },
};

/** Both lists sorted upwards; one pass over the two of them counts the pairs. */
function compareScores(negatives: Float64Array, positives: Float64Array) {
  if (negatives.length + positives.length === 0) return noLabels;
  if (negatives.length === 0) return undefinedBecause('every labelled row has class 1');
  if (positives.length === 0) return undefinedBecause('no row is labelled with class 1');
  let below = 0;
  let notAbove = 0;
  let wonPairs = 0;
  for (const score of positives) {
    while (below < negatives.length && (negatives[below] ?? 0) < score) below++;
    while (notAbove < negatives.length && (negatives[notAbove] ?? 0) <= score) notAbove++;
    wonPairs += (below + notAbove) / 2;
  }
  return valueOf(wonPairs / (negatives.length * positives.length));
}
