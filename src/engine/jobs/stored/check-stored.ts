import type { Predictions } from '../../../domain/metrics/predictions.js';
import { DataError } from '../../data/data-error.js';
import type { LoadedDataset } from '../../data/load-dataset.js';
import { takeRows } from '../../data/table.js';
import type { OpenModel } from '../../models/model.js';

/** Enough to tell another model, or another order of the rows. */
const askedRows = 50;
/** What rounding to three digits or another runtime changes, in parts of a number above 1. */
const tolerance = 1e-3;

/**
 * Asks the model for the first rows: a what-if is told by the difference from what was stored, so that both must be of one
 * model. Throws DataError, with the first row that differs.
 */
export async function checkStored(
  model: OpenModel,
  path: string,
  { table, rowNumbers }: LoadedDataset,
  stored: Predictions,
): Promise<void> {
  const count = Math.min(askedRows, table.rowCount);
  const rows = Array.from({ length: count }, (_, row) => row);
  const { predictions } = await model.predictEach(takeRows(table, rows));
  const [said, kept] = [numbersOf(predictions), numbersOf(stored)];
  const width = said.length / Math.max(1, count);
  for (const [place, number] of said.entries()) {
    const other = kept[place] ?? NaN;
    // What it fails on now is told elsewhere.
    if (Number.isNaN(number) || Math.abs(number - other) <= tolerance * Math.max(1, Math.abs(number)))
      continue;
    const row = rowNumbers[Math.floor(place / width)] ?? 0;
    throw new DataError(
      `The stored predictions are not what the model says: of row ${row} of ${path} ${other} is stored, and the model ` +
        `answers ${number}. Make them again with this model, or leave one of the two out.`,
    );
  }
}

function numbersOf(predictions: Predictions): Float64Array | Float32Array {
  return predictions.kind === 'values' ? predictions.values : predictions.probabilities;
}
