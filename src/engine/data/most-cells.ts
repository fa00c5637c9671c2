import { DataError } from './data-error.js';

/** Of a table in memory: 2 GB of numbers. */
export const mostCells = 250_000_000;

export function tooManyCells(file: string, columnCount: number): DataError {
  const fitting = Math.floor(mostCells / columnCount);
  return new DataError(
    `${file} has more rows than fit into memory: of ${columnCount} columns ${fitting} do. Have a sample of them ` +
      `drawn, with data_params.nrows of at most ${fitting}.`,
  );
}
