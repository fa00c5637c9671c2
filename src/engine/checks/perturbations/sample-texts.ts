import { type Cell, columnOf } from '../../data/table.js';
import { codePoints } from '../../text/code-points.js';
import { count } from '../../contract/parameter-kinds.js';
import type { TestContext } from '../../contract/stress-test.js';
import { drawRows } from './draw-rows.js';

/** One of the model's text inputs in one evaluation row. */
export interface SampledText {
  readonly row: number;
  readonly feature: string;
  readonly text: string;
}

export interface TextSampling {
  readonly sampleSize: number;
  /** In characters. */
  readonly maxLength: number;
}

/** Of all tests that sample texts. */
export const maxLengthParam = count({ min: 1, default: 2000 });

/**
 * `sample_size` rows per text input of the model, in file order, inputs apart. Rows in which that text is missing,
 * blank or longer than `max_str_len` characters are not drawn.
 */
export function sampleTexts(context: TestContext, { sampleSize, maxLength }: TextSampling): SampledText[] {
  return context.textFeatures.flatMap((feature) => {
    const cells = columnOf(context.evaluation.table, feature);
    const rows = drawRows(context, sampleSize, (row) => isText(cells.cell(row), maxLength));
    return rows.map((row) => ({ row, feature, text: String(cells.cell(row)) }));
  });
}

/** Whether it is a text that has something to change, of at most so many characters. */
export function isText(cell: Cell, maxLength: number): cell is string {
  return typeof cell === 'string' && cell.trim() !== '' && !isLonger(cell, maxLength);
}

/** Whether it is a text of more characters. It has no more of them than code units, so most need no counting. */
export function isLonger(cell: Cell, maxLength: number): boolean {
  return typeof cell === 'string' && cell.length > maxLength && codePoints(cell).length > maxLength;
}
