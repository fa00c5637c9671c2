import { plural } from '../../domain/words/plural.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import { shorten } from '../../domain/words/shorten.js';
import type { Cell } from '../data/table.js';
import type { FailureCause, ModelFailures } from './model-failures.js';

const shownColumns = 5;

/**
 * On how many rows the model failed, where the first of them is, what is odd there, and the model's own words, which are
 * cut at `mostWords` characters. Begins with a small letter.
 */
export function describeFailures(
  role: 'reference' | 'evaluation',
  failures: ModelFailures,
  mostWords: number,
): string {
  const { rows, alone, places, rowCount, file, message, cause } = failures;
  // One that failed alone says more than one that was given up with its batch.
  const [first = rows[0] ?? -1] = alone;
  const place = places[rows.indexOf(first)] ?? '';
  return (
    `the model failed on ${rows.length} of ${plural(rowCount, `${role} row`)}, the first is row ${place} of ` +
    `${quoteWord(file)}${describeCause(cause)}. It said: ${shorten(message, mostWords)}`
  );
}

function describeCause(cause: FailureCause | undefined): string {
  if (!cause) return '';
  if (cause.kind === 'cell') {
    return `, where the column ${quoteWord(cause.column)} holds ${describeCell(cause.cell)}`;
  }
  const columns = cause.columns.slice(0, shownColumns).map(quoteWord).join(', ');
  const why = columns === '' ? '' : ` (for a null in ${columns} all whole numbers there become fractions)`;
  return `, which it answers without the other rows${why}`;
}

/** Texts in quotes, so that "12" and 12 can be told apart. */
export function describeCell(cell: Cell): string {
  return typeof cell === 'string' ? quoteWord(cell) : String(cell);
}
