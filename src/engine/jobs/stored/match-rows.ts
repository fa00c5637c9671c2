import { plural } from '../../../domain/words/plural.js';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { DataError } from '../../data/data-error.js';
import { checkColumn } from '../../data/find-column.js';
import { columnOf, type Table } from '../../data/table.js';
import type { DataFile } from '../answer-datasets.js';
import type { StoredFile } from '../job-spec.js';

/**
 * Per row of the data its row in the file of predictions. Throws DataError when a row has none, or a key is there twice;
 * without a key, when the two files have not as many rows.
 */
export function matchRows(
  { path, key }: StoredFile,
  stored: Table,
  file: DataFile,
  /** Only the first rows of the data were read, so that nobody knows how many there are. */
  mayHaveMore: boolean,
): Int32Array {
  return key === undefined
    ? matchByOrder(path, stored, file, mayHaveMore)
    : matchByKey(path, key, stored, file);
}

function matchByOrder(
  path: string,
  stored: Table,
  { path: dataPath, data }: DataFile,
  mayHaveMore: boolean,
): Int32Array {
  const { table, rowNumbers, goldlessCount = 0 } = data;
  const { fileRowCount = table.rowCount + goldlessCount } = data;
  const isOther = mayHaveMore ? stored.rowCount < fileRowCount : stored.rowCount !== fileRowCount;
  if (isOther) {
    throw new DataError(
      `${path} has ${plural(stored.rowCount, 'prediction')} and ${dataPath} ${plural(fileRowCount, 'row')}: without a key ` +
        'both need the same rows in the same order. Name a column that both have as model.predictions.key.',
    );
  }
  return rowNumbers.map((number) => number - 1);
}

function matchByKey(
  path: string,
  key: string,
  stored: Table,
  { path: dataPath, data }: DataFile,
): Int32Array {
  checkColumn(stored, key, 'the key (model.predictions.key)', path);
  checkColumn(data.table, key, 'the key (model.predictions.key)', dataPath);
  const rows = new Map<string, number>();
  columnOf(stored, key).forEach((cell, row) => {
    const name = String(cell);
    const before = rows.get(name);
    if (before !== undefined) {
      throw new DataError(
        `${path} has two predictions for ${key} = ${quoteWord(name)}, in rows ${before + 1} and ${row + 1}.`,
      );
    }
    rows.set(name, row);
  });
  const keys = columnOf(data.table, key);
  const found = Int32Array.from(data.rowNumbers, (_, row) => rows.get(String(keys.cell(row))) ?? -1);
  const missing = found.indexOf(-1);
  if (missing < 0) return found;
  const count = found.reduce((sum, row) => sum + Number(row < 0), 0);
  throw new DataError(
    `${path} has no prediction for ${count} of ${plural(found.length, 'row')} of ${dataPath}; the first is row ` +
      `${data.rowNumbers[missing] ?? 0}, with ${key} = ${quoteWord(String(keys.cell(missing)))}.`,
  );
}
