import type { EvaluatedRows } from '../../domain/evidence.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import { ParquetError } from '../../parquet/parquet-error.js';
import { inMemory, type RandomAccess } from '../../parquet/random-access.js';
import { type ColumnReceiver, readColumn } from '../../parquet/read-column.js';
import { readFooter } from '../../parquet/read-footer.js';
import { PredictionsError } from './predictions-error.js';
import { readHead } from './read-head.js';
import { type WantedColumn, wantedColumns } from './wanted-columns.js';

export { PredictionsError } from './predictions-error.js';

/** The largest predictions.parquet that is read. */
export const predictionsLimitBytes = 512 * 1024 * 1024;
/** The gate writes hashes and probabilities as they are, so that no file of its own has more rows and classes. */
const bytesOfRow = (classCount: number): number => 8 + 4 * classCount;
/** Of all pages together. */
const mostUnpackedBytes = 2 * predictionsLimitBytes;

/**
 * The rows that a `predictions.parquet` holds. It may come from anywhere, so that everything in it is checked. Throws
 * PredictionsError when it is cut off, no such file, of another version, or declares more than is read.
 */
export async function readPredictions(bytes: Uint8Array): Promise<EvaluatedRows> {
  try {
    return await readRows(inMemory(bytes));
  } catch (error) {
    if (error instanceof ParquetError) throw new PredictionsError(error.tell(quoteWord), { cause: error });
    throw error;
  }
}

async function readRows(file: RandomAccess): Promise<EvaluatedRows> {
  const footer = await readFooter(file);
  const { rowCount } = footer;
  const { classNames } = readHead(footer.remarks);
  const classCount = classNames.length;
  if (rowCount * bytesOfRow(classCount) > predictionsLimitBytes) {
    throw new PredictionsError(`declares ${rowCount} rows of ${classCount} classes, more than are read`);
  }
  const rows: EvaluatedRows = {
    classNames,
    rowNumbers: new Int32Array(rowCount),
    hashes: new BigInt64Array(rowCount),
    labels: new Int32Array(rowCount).fill(-1),
    predictions: { rowCount, classCount, probabilities: new Float32Array(rowCount * classCount) },
  };
  const columns = new Map(footer.columns.map((column) => [column.name, column]));
  let unpackedBytes = 0;
  const spend = (pageBytes: number): void => {
    unpackedBytes += pageBytes;
    if (unpackedBytes > mostUnpackedBytes) {
      throw new PredictionsError(`unpacks to more than ${mostUnpackedBytes} bytes, the most that are read`);
    }
  };
  for (const wanted of wantedColumns(rows)) {
    const column = columns.get(wanted.name);
    if (!column) throw new PredictionsError(`lacks the column ${quoteWord(wanted.name)}`);
    if (!column.holds) throw wrong(wanted);
    const valueCount = await readColumn(file, footer, column, receiverOf(wanted), { spend });
    if (valueCount < rowCount && !wanted.mayBeNull) throw wrong(wanted);
  }
  return rows;
}

function receiverOf(wanted: WantedColumn): ColumnReceiver {
  return {
    open: (stored) => {
      const put = wanted.open(stored);
      return (index, row) => {
        if (!put(index, row)) throw wrong(wanted);
      };
    },
  };
}

function wrong({ name, expected }: WantedColumn): PredictionsError {
  return new PredictionsError(`has something else than ${expected} in the column ${quoteWord(name)}`);
}
