import { predictedClass, type ClassPredictions } from '../../../domain/metrics/predictions.js';
import { wilsonInterval } from '../../../statistics/proportion-interval.js';

/** As sure as hundreds of subsets ask for. */
const level = 0.9999;

/**
 * Whether the rows of a subset are surely answered wrong more often than right, and so those of both classes: the other
 * answer would be better, however hard the rows are and wherever the cut-off lies. Never with more than two classes.
 * `labels`: class index per row, −1 for none.
 */
export function isTurned(
  predictions: ClassPredictions,
  labels: Int32Array,
  isHere: (row: number) => boolean,
): boolean {
  if (predictions.classCount !== 2) return false;
  const [rows, right] = [
    [0, 0],
    [0, 0],
  ];
  for (const [row, label] of labels.entries()) {
    if (label < 0 || !isHere(row)) continue;
    rows[label] = (rows[label] ?? 0) + 1;
    if (predictedClass(predictions, row) === label) right[label] = (right[label] ?? 0) + 1;
  }
  const of = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const isWrong = rows.every((count, label) => count > 0 && (right[label] ?? 0) < count / 2);
  return isWrong && wilsonInterval({ successes: of(right), total: of(rows) }, level).high < 0.5;
}
