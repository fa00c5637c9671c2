import type { Table } from '../table.js';
import { sortedNumbers } from './sorted-numbers.js';

/** Sorts the numbers of all columns, for a moment with nothing else to do: whoever asks for them later has them at once. */
export function sortColumns(table: Table): void {
  for (const name of table.names) {
    const column = table.column(name);
    if (column?.kind === 'numbers') sortedNumbers(column);
  }
}
