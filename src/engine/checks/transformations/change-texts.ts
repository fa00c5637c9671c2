import { columnOf } from '../../data/table.js';
import { drawRows } from '../perturbations/draw-rows.js';
import { isText, type TextSampling } from '../perturbations/sample-texts.js';
import type { TestContext } from '../../contract/stress-test.js';

/** A text of an evaluation row, and what it was changed to; never the same. */
export interface ChangedText {
  readonly row: number;
  readonly original: string;
  readonly changed: string;
}

/**
 * Up to `sampleSize` texts of an input that the change does not leave as they are, in file order: where few texts have
 * an accent, those few are found. Missing, blank and longer texts than `maxLength` characters are left out.
 */
export function changeTexts(
  context: TestContext,
  feature: string,
  { sampleSize, maxLength }: TextSampling,
  change: (text: string, row: number) => string,
): ChangedText[] {
  const cells = columnOf(context.evaluation.table, feature);
  const changes = new Map<number, ChangedText>();
  const rows = drawRows(context, sampleSize, (row) => {
    const original = cells.cell(row);
    if (!isText(original, maxLength)) return false;
    const changed = change(original, row);
    if (changed === original) return false;
    changes.set(row, { row, original, changed });
    return true;
  });
  return rows.flatMap((row) => changes.get(row) ?? []);
}
