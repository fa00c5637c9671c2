import { m } from '../../domain/measures/index.js';
import type { Predictions } from '../../domain/metrics/predictions.js';
import { isLabelled } from '../../domain/metrics/target.js';
import type { TestCategory } from '../../domain/vocabulary.js';
import { measured } from '../contract/case-result.js';
import type { CaseResult } from '../contract/stress-test.js';
import type { Dataset } from '../data/dataset.js';

/** Findings of these are about answers that are wrong. */
const ofAnswers: readonly TestCategory[] = ['model-performance', 'subset-performance'];

/**
 * The rows that a case names (indices of the table), the worst first: of values out of range those farthest out, of wrong
 * answers those that gave the label the lowest probability, or missed it by most; equal ones, and those of any other
 * case, as the case names them.
 */
export function worstRows(
  caseResult: CaseResult,
  category: TestCategory,
  { table, target }: Dataset,
  predictions: Predictions | undefined,
): readonly number[] {
  const named = measured(caseResult, m.failingRowIndices) ?? [];
  const [low, high] = [measured(caseResult, m.lowerBound), measured(caseResult, m.upperBound)];
  const [feature] = caseResult.features;
  if (low !== undefined && high !== undefined && feature !== undefined) {
    const column = table.column(feature);
    // The case names its first rows, and rests on all of them.
    return byBadness([...Array.from(caseResult.rows ?? named)], (row) => {
      const value = column?.cell(row);
      return typeof value === 'number' ? Math.max(low - value, value - high) : -Infinity;
    });
  }
  if (!ofAnswers.includes(category) || !target || !predictions) return named;
  return byBadness([...named], (row) => {
    if (!isLabelled(target, row)) return -Infinity;
    if (predictions.kind === 'values') {
      const label = target.kind === 'values' ? (target.numbers[row] ?? 0) : 0;
      return Math.abs((predictions.values[row] ?? label) - label);
    }
    const label = target.kind === 'classes' ? (target.ids[row] ?? 0) : 0;
    return 1 - (predictions.probabilities[row * predictions.classCount + label] ?? 0);
  });
}

function byBadness(rows: number[], badnessOf: (row: number) => number): readonly number[] {
  const weighed = rows.map((row) => ({ row, badness: badnessOf(row) }));
  const size = ({ badness }: { readonly badness: number }): number =>
    Number.isNaN(badness) ? -Infinity : badness;
  // Two of -Infinity have no difference.
  return weighed.sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a))).map(({ row }) => row);
}
