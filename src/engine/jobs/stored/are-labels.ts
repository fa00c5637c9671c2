import { isAnswered, predictedClass } from '../../../domain/metrics/predictions.js';
import type { DataFile } from '../answer-datasets.js';

/** Few rows may be right by chance. */
const fewest = 20;

/**
 * Whether what was predicted is the label in every row: its class, certain, or its very number. A copy of the label under
 * another name is; a model that is always right may be, too, so that this is no finding.
 */
export function areLabels({ data: { target }, stored }: DataFile): boolean {
  if (!stored || !target || stored.predictions.rowCount < fewest) return false;
  const { predictions } = stored;
  const isLabel = (row: number): boolean => {
    if (!isAnswered(predictions, row)) return false;
    if (predictions.kind === 'values') {
      return target.kind === 'values' && predictions.values[row] === target.numbers[row];
    }
    const predicted = predictedClass(predictions, row);
    const certainty = predictions.probabilities[row * predictions.classCount + predicted];
    return target.kind === 'classes' && certainty === 1 && predicted === target.ids[row];
  };
  for (let row = 0; row < predictions.rowCount; row++) if (!isLabel(row)) return false;
  return true;
}
