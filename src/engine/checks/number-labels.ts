import type { Dataset } from '../data/dataset.js';
import { NumberIndex } from '../data/profile/number-index.js';

/** The same number for the same label, −1 for none; of the reference rows, then of the evaluation rows. */
export function numberLabels(reference: Dataset, evaluation: Dataset): Int32Array {
  const [before, after] = [reference.table.rowCount, evaluation.table.rowCount];
  const numbers = new Int32Array(before + after).fill(-1);
  const index = new NumberIndex();
  for (const [first, { target }] of [
    [0, reference],
    [before, evaluation],
  ] as const) {
    if (target?.kind === 'classes') numbers.set(target.ids, first);
    else
      target?.numbers.forEach((value, row) => {
        if (!Number.isNaN(value)) numbers[first + row] = index.codeOf(value);
      });
  }
  return numbers;
}
