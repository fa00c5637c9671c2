import { didYouMeanInBrackets } from '../../domain/words/nearest.js';
import { DataError } from './data-error.js';
import type { Table } from './table.js';

const shownColumns = 30;

/**
 * Throws DataError unless the table has the column. `what` says who asks for it, such as `the label column
 * (data_params.label_col)`, and `file` where it was looked for.
 */
export function checkColumn({ names }: Pick<Table, 'names'>, name: string, what: string, file: string): void {
  if (names.includes(name)) return;
  throw new DataError(
    `${file} does not have ${what} "${name}"${didYouMeanInBrackets(name, names)}. Its columns: ${listColumns(names)}.`,
  );
}

export function listColumns(names: readonly string[]): string {
  const more = names.length - shownColumns;
  return names.slice(0, shownColumns).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
