import { DataError } from './data-error.js';

/** Of one file; some 2 GB in memory with all that is measured on them. */
const mostCells = 100_000_000;
/** Measured on 1,000,000 rows of 21 columns: numbers, their order, codes and texts. */
const bytesPerCell = 22;
/** An estimate by the first rows may be wrong by so much. */
const doubt = 1.25;

/**
 * Throws DataError when a file has more cells than fit: `rowCount` rows have been read, `likely` are to be expected by the
 * file's size (0 when that is not known). It tells how many rows fit, and what draws them.
 */
export function checkCells(file: string, rowCount: number, likely: number, columnCount: number): void {
  const isSurely = rowCount * columnCount > mostCells;
  if (!isSurely && likely * columnCount <= doubt * mostCells) return;
  const rows = Math.max(rowCount, likely);
  const fitting = Math.floor(mostCells / columnCount);
  const gigabytes = (rows * columnCount * bytesPerCell) / 1e9;
  throw new DataError(
    `${file} has ${isSurely ? 'more than' : 'about'} ${round(isSurely ? rowCount : rows)} rows of ${columnCount} columns, ` +
      `which would take ${gigabytes.toFixed(1)} GB of memory; ${fitting} rows fit. Have a sample of them drawn, with ` +
      `data_params.nrows of at most ${fitting}.`,
  );
}

/** To two digits: more are not known. */
function round(rows: number): string {
  return Number(rows.toPrecision(2)).toLocaleString('en-US');
}
