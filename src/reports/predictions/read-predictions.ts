import type { EvaluatedRows } from '../../domain/evidence.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import { ParquetError } from '../../parquet/parquet-error.js';
import { inMemory, type RandomAccess } from '../../parquet/random-access.js';
import { type ColumnReceiver, readColumn } from '../../parquet/read-column.js';
import { readFooter } from '../../parquet/read-footer.js';
import { PredictionsError } from './predictions-error.js';
import type { Head } from './predictions-format.js';
import { readHead } from './read-head.js';
import { type WantedColumn, wantedColumns } from './wanted-columns.js';

export { PredictionsError } from './predictions-error.js';

/** The largest predictions.parquet that is read. */
export const predictionsLimitBytes = 512 * 1024 * 1024;
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
  const rows = makeRoom(readHead(footer.remarks), rowCount);
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

/** Throws PredictionsError for more rows than a file of the gate can have: it writes hashes and answers as they are. */
function makeRoom(head: Head, rowCount: number): EvaluatedRows {
  const bytesOfRow = 8 + ('classNames' in head ? 4 * head.classNames.length : 8);
  if (rowCount * bytesOfRow > predictionsLimitBytes) {
    throw new PredictionsError(`declares ${rowCount} rows of ${bytesOfRow} bytes, more than are read`);
  }
  const keys = { rowNumbers: new Int32Array(rowCount), hashes: new BigInt64Array(rowCount) };
  if (!('classNames' in head)) {
    const labels = new Float64Array(rowCount).fill(NaN);
    const predictions = { kind: 'values', rowCount, values: new Float64Array(rowCount) } as const;
    return { kind: 'values', ...keys, labels, predictions, labelSpan: head.labelSpan };
  }
  const { classNames } = head;
  const classCount = classNames.length;
  const probabilities = new Float32Array(rowCount * classCount);
  const predictions = { kind: 'classes', rowCount, classCount, probabilities } as const;
  return { kind: 'classes', ...keys, classNames, labels: new Int32Array(rowCount).fill(-1), predictions };
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
