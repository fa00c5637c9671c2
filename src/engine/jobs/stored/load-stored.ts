import { basename } from 'node:path';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { DataError } from '../../data/data-error.js';
import { loadDataset, type LoadedDataset } from '../../data/load-dataset.js';
import { readDataParams } from '../../data/read-data-params.js';
import { toPredictions, widthOf } from '../../models/answer.js';
import type { DatasetSpec } from '../job-spec.js';
import type { DataFile, StoredPredictions } from '../answer-datasets.js';
import { matchRows } from './match-rows.js';
import { readAnswers, type Asked } from './read-answers.js';

/** A dataset with what was said of it beforehand. Throws DataError as `loadStored`. */
export async function toDataFile(spec: DatasetSpec, data: LoadedDataset, asked: Asked): Promise<DataFile> {
  const { path } = spec;
  return { path, data, stored: await loadStored(spec, { path, data }, asked) };
}

/**
 * The predictions that were made for a dataset beforehand: of a file of their own, or of a column of the data
 * ; `undefined` when there are none. Throws DataError when they can't be read or do not fit the data.
 */
async function loadStored(
  { predictions: file, params }: DatasetSpec,
  data: DataFile,
  asked: Asked,
): Promise<StoredPredictions | undefined> {
  if (file) {
    const { table } = await loadDataset(file.path, {}, asked.task);
    const { rowLimit, isSampled, labelColumn } = readDataParams(params);
    if (file.path === data.path && file.column !== undefined && file.column === labelColumn) {
      throw new DataError(`The predictions are the label column "${labelColumn}" of ${data.path} itself.`);
    }
    const rows = matchRows(file, table, data, !isSampled && data.data.table.rowCount === rowLimit);
    return take(readAnswers(file, table, asked), rows, file.path);
  }
  const { predictionColumn: column } = readDataParams(params);
  if (column === undefined) return undefined;
  const { path, data: own } = data;
  const rows = Int32Array.from({ length: own.table.rowCount }, (_, row) => row);
  return take(readAnswers({ path, column, key: undefined }, own.table, asked), rows, path);
}

function take(
  { form, numbers, described }: ReturnType<typeof readAnswers>,
  rows: Int32Array,
  path: string,
): StoredPredictions {
  const width = widthOf(form);
  const taken = new Float64Array(rows.length * width);
  rows.forEach((row, place) => taken.set(numbers.subarray(row * width, (row + 1) * width), place * width));
  return {
    predictions: toPredictions(form, rows.length, taken),
    described: `${described} of ${quoteWord(basename(path))}`,
  };
}
