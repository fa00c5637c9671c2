import { parquetRead } from 'hyparquet';

import type { EvaluatedClasses, EvaluatedRows, EvaluatedValues } from '../../domain/evidence.js';
import {
  checkParquet,
  PredictionsError,
  toPredictionsError,
  understand,
  type ParquetMetadata,
} from './check-parquet.js';
import {
  columns,
  formatVersion,
  headKey,
  probabilityColumn,
  type ClassHead,
  type Head,
  type ValueHead,
} from './predictions-format.js';

export { PredictionsError } from './check-parquet.js';

/** The largest predictions.parquet that is read. */
export const predictionsLimitBytes = 512 * 1024 * 1024;

/**
 * The rows that a `predictions.parquet` holds. It may come from anywhere, so that everything in it is checked. Throws
 * PredictionsError when it is cut off, no such file, of another version, or declares more than is read.
 */
export async function readPredictions(bytes: ArrayBuffer): Promise<EvaluatedRows> {
  const metadata = checkParquet(bytes);
  const head = readHead(metadata);
  return 'classNames' in head ? readClasses(bytes, metadata, head) : readValues(bytes, metadata, head);
}

async function readClasses(
  bytes: ArrayBuffer,
  metadata: ParquetMetadata,
  { classNames }: ClassHead,
): Promise<EvaluatedClasses> {
  const rowCount = Number(metadata.num_rows);
  const probabilityColumns = classNames.map(probabilityColumn);
  const wanted = [columns.row, columns.hash, columns.label, ...probabilityColumns];
  const chunks = await readColumns(bytes, metadata, wanted);
  const classIds = new Map(classNames.map((name, k) => [name, k]));
  const labels = new Int32Array(rowCount).fill(-1);
  fill(chunks, columns.label, rowCount, (row, value) => {
    if (value === null || value === undefined) return;
    const id = typeof value === 'string' ? classIds.get(value) : undefined;
    if (id === undefined) throw wrong(columns.label, 'names of its classes');
    labels[row] = id;
  });
  const probabilities = new Float32Array(rowCount * classNames.length);
  for (const [k, name] of probabilityColumns.entries()) {
    fill(chunks, name, rowCount, (row, value) => {
      if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw wrong(name, 'probabilities');
      probabilities[row * classNames.length + k] = value;
    });
  }
  const predictions = { kind: 'classes', rowCount, classCount: classNames.length, probabilities } as const;
  return { kind: 'classes', classNames, ...readKeys(chunks, rowCount), labels, predictions };
}

async function readValues(
  bytes: ArrayBuffer,
  metadata: ParquetMetadata,
  { labelSpan }: ValueHead,
): Promise<EvaluatedValues> {
  const rowCount = Number(metadata.num_rows);
  const wanted = [columns.row, columns.hash, columns.label, columns.predicted];
  const chunks = await readColumns(bytes, metadata, wanted);
  const labels = new Float64Array(rowCount).fill(NaN);
  fill(chunks, columns.label, rowCount, (row, value) => {
    if (value === null || value === undefined) return;
    labels[row] = finite(value, columns.label);
  });
  const values = new Float64Array(rowCount);
  fill(chunks, columns.predicted, rowCount, (row, value) => {
    values[row] = finite(value, columns.predicted);
  });
  const predictions = { kind: 'values', rowCount, values } as const;
  return { kind: 'values', ...readKeys(chunks, rowCount), labels, predictions, labelSpan };
}

function finite(value: unknown, column: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(column, 'finite numbers');
  return value;
}

function readKeys(chunks: Chunks, rowCount: number): Pick<EvaluatedRows, 'rowNumbers' | 'hashes'> {
  const [rowNumbers, hashes] = [new Int32Array(rowCount), new BigInt64Array(rowCount)];
  fill(chunks, columns.row, rowCount, (row, value) => {
    if (typeof value !== 'number') throw wrong(columns.row, 'numbers');
    rowNumbers[row] = value;
  });
  fill(chunks, columns.hash, rowCount, (row, value) => {
    if (typeof value !== 'bigint') throw wrong(columns.hash, '64-bit integers');
    hashes[row] = value;
  });
  return { rowNumbers, hashes };
}

function readHead({ key_value_metadata: pairs }: ParquetMetadata): Head {
  const text = pairs?.find(({ key }) => key === headKey)?.value;
  if (text === undefined)
    throw new PredictionsError('is Parquet, but no predictions.parquet of the model gate');
  const head = understand((): unknown => JSON.parse(text));
  const isKnown = typeof head === 'object' && head !== null && 'format' in head;
  if (!isKnown || !('classNames' in head || 'labelSpan' in head)) {
    throw new PredictionsError('has a head that is not understood');
  }
  const { format } = head;
  if (format !== formatVersion) {
    throw new PredictionsError('is of another version; use the program that wrote it, or a newer one');
  }
  if (!('classNames' in head)) {
    const { labelSpan } = head as { readonly labelSpan: unknown };
    if (typeof labelSpan === 'number' && labelSpan >= 0 && labelSpan < Infinity) return { format, labelSpan };
    throw new PredictionsError('has a head without the span of its labels');
  }
  const { classNames } = head;
  const isNames = Array.isArray(classNames) && classNames.every((name) => typeof name === 'string');
  if (!isNames || classNames.length < 2 || new Set(classNames).size < classNames.length) {
    throw new PredictionsError('has a head without two or more class names');
  }
  return { format, classNames: classNames };
}

type Chunks = ReadonlyMap<
  string,
  readonly { readonly rowStart: number; readonly values: ArrayLike<unknown> }[]
>;

async function readColumns(
  bytes: ArrayBuffer,
  metadata: ParquetMetadata,
  wanted: readonly string[],
): Promise<Chunks> {
  const chunks = new Map<string, { readonly rowStart: number; readonly values: ArrayLike<unknown> }[]>();
  const file = {
    byteLength: bytes.byteLength,
    slice: (start: number, end?: number) => bytes.slice(start, end),
  };
  await parquetRead({
    file,
    metadata,
    columns: [...wanted],
    onChunk: ({ columnName, columnData, rowStart }) => {
      const list = chunks.get(columnName) ?? [];
      chunks.set(columnName, list);
      list.push({ rowStart, values: columnData });
    },
  }).catch((error: unknown) => {
    throw toPredictionsError(error);
  });
  return chunks;
}

/** Throws PredictionsError unless the column has a value, or null, for each row. */
function fill(
  chunks: Chunks,
  name: string,
  rowCount: number,
  put: (row: number, value: unknown) => void,
): void {
  let filled = 0;
  for (const { rowStart, values } of chunks.get(name) ?? []) {
    for (let place = 0; place < values.length; place++) put(rowStart + place, values[place]);
    filled += values.length;
  }
  if (filled !== rowCount)
    throw new PredictionsError(`has ${filled} values for ${rowCount} rows in "${name.slice(0, 80)}"`);
}

function wrong(column: string, expected: string): PredictionsError {
  return new PredictionsError(`has something else than ${expected} in the column "${column.slice(0, 80)}"`);
}
