import type { DataParams } from '../../domain/plan.js';
import { DataError } from '../data/data-error.js';
import { loadDataset, type LoadedDataset } from '../data/load-dataset.js';

type Rest = Parameters<typeof loadDataset> extends [string, DataParams, ...infer Others] ? Others : never;

/**
 * Loads a dataset of at most so many rows, any number when `undefined`; of a longer file no more is read than tells that it
 * is. Throws DataError for one that has more, and names how many fit.
 */
export async function loadWithin(
  maxRows: number | undefined,
  path: string,
  params: DataParams,
  ...rest: Rest
): Promise<LoadedDataset> {
  if (maxRows === undefined) return loadDataset(path, params, ...rest);
  const asked = Number(params['nrows'] ?? NaN);
  const refuse = (has: string): never => {
    throw new DataError(
      `${has}; this engine reads at most ${maxRows} (--max-rows). Register the data with data_params.nrows of ${maxRows} or ` +
        'fewer, which draws a sample.',
    );
  };
  if (asked > maxRows) refuse(`data_params.nrows asks for ${asked} rows of ${path}`);
  if (params['nrows'] !== undefined) return loadDataset(path, params, ...rest);
  const read = await loadDataset(path, { ...params, nrows: maxRows + 1, sample: false }, ...rest);
  if (read.table.rowCount + (read.goldlessCount ?? 0) > maxRows)
    refuse(`${path} has more than ${maxRows} rows`);
  return read;
}
