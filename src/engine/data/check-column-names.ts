import { DataError } from './data-error.js';

/** Throws DataError when there are no columns, a column has no name, or two have the same. */
export function checkColumnNames(names: readonly string[], file: string): void {
  if (names.length === 0) throw new DataError(`${file} has no columns: the file is empty.`);
  const unnamed = names.findIndex((name) => name.trim() === '');
  if (unnamed >= 0) {
    throw new DataError(
      `${file}: column ${unnamed + 1} has no name. If pandas wrote the file, use to_csv(…, index=False).`,
    );
  }
  const double = names.find((name, index) => names.indexOf(name) < index);
  if (double !== undefined) {
    throw new DataError(`${file} has more than one column "${double}": each column needs a name of its own.`);
  }
}
