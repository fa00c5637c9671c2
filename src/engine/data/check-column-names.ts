import { DataError } from './data-error.js';

/** Each has tests of its own, and tables of its own while it is read. */
const mostColumns = 20_000;

/** Throws DataError when there are no columns, too many, a column has no name, or two have the same. */
export function checkColumnNames(names: readonly string[], file: string): void {
  if (names.length === 0) throw new DataError(`${file} has no columns: the file is empty.`);
  checkColumnCount(names.length, file);
  const unnamed = names.findIndex((name) => name.trim() === '');
  if (unnamed >= 0) {
    throw new DataError(
      `${file}: column ${unnamed + 1} has no name. If pandas wrote the file, use to_csv(…, index=False).`,
    );
  }
  const seen = new Set<string>();
  const double = names.find((name) => seen.size === seen.add(name).size);
  if (double !== undefined) {
    throw new DataError(`${file} has more than one column "${double}": each column needs a name of its own.`);
  }
}

/** Throws DataError when there are too many. */
export function checkColumnCount(count: number, file: string): void {
  if (count <= mostColumns) return;
  throw new DataError(
    `${file} has ${count === mostColumns + 1 ? `more than ${mostColumns}` : count} columns, and at most ${mostColumns} are read: ` +
      'leave out those that the model is not given. Is the table on its side, with a column for each row?',
  );
}
