import { columnOf } from '../../data/table.js';
import { sampleRows } from '../../stats/random.js';
import { codePoints } from '../../text/code-points.js';
import { type Params, readCount } from '../read-params.js';
import type { TestContext } from '../stress-test.js';
import { sharedSeed } from './shared-seed.js';

/** One of the model's text inputs in one evaluation row. */
export interface SampledText {
  readonly row: number;
  readonly feature: string;
  readonly text: string;
}

/**
 * `sample_size` rows per text input of the model, in file order, inputs apart. Rows in which that text is missing,
 * blank or longer than `max_str_len` characters are not drawn.
 */
export function sampleTexts(context: TestContext, params: Params): SampledText[] {
  const sampleSize = readCount(params, 'sample_size', 1);
  const maxLength = readCount(params, 'max_str_len', 1);
  const seed = sharedSeed(context, 'texts');
  return context.textFeatures.flatMap((feature) => {
    const texts = new Map<number, string>();
    columnOf(context.evaluation.table, feature).forEach((cell, row) => {
      if (typeof cell === 'string' && cell.trim() !== '' && !isLonger(cell, maxLength)) texts.set(row, cell);
    });
    const rows = sampleRows([...texts.keys()], sampleSize, seed);
    return rows.map((row) => ({ row, feature, text: texts.get(row) ?? '' }));
  });
}

/** A text has no more characters than code units, so most need no counting. */
function isLonger(text: string, maxLength: number): boolean {
  return text.length > maxLength && codePoints(text).length > maxLength;
}
