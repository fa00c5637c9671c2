import { ParquetError } from './parquet-error.js';
import { readIntegerDeltas, readLengthDeltas, readTextDeltas } from './read-deltas.js';
import type { FlatColumn } from './parquet-footer.js';
import { readRuns } from './read-runs.js';
import {
  endsEarly,
  fixedBytes,
  fixedValues,
  numberBytes,
  readPlain,
  type StoredValues,
  toNumbers,
} from './stored-values.js';

/** How values are written. Source: parquet.thrift of Apache Parquet 2.11, `enum Encoding`. */
export const encoding = {
  plain: 0,
  plainDictionary: 2,
  runs: 3,
  deltas: 5,
  lengthDeltas: 6,
  textDeltas: 7,
  dictionary: 8,
  split: 9,
};

export interface DecodedPage {
  /** One a row, 1 where it has a value; `undefined` when all have. */
  readonly present: Int32Array | undefined;
  /** The values of the rows that have one; the dictionary's when `codes` are given. */
  readonly values: StoredValues;
  /** Per row with a value, its place among `values`. */
  readonly codes: Int32Array | undefined;
}

/** A page, unpacked. */
export interface PageContent {
  readonly bytes: Uint8Array;
  /** Where its values begin, behind `present`. */
  readonly start: number;
  readonly present: Int32Array | undefined;
  readonly rowCount: number;
  readonly encoding: number;
}

/** Throws ParquetError, or RangeError where the bytes end too early. */
export function decodePage(
  { bytes, start, present, rowCount, encoding: written }: PageContent,
  column: FlatColumn,
  dictionary: StoredValues | undefined,
): DecodedPage {
  const count = present ? present.reduce((sum, level) => sum + level, 0) : rowCount;
  if (count === 0) return { present, values: readPlain(bytes, 0, column, 0), codes: undefined };
  if (written === encoding.dictionary || written === encoding.plainDictionary) {
    if (!dictionary) throw new ParquetError('is damaged: a page of it lacks its dictionary');
    const codes = readRuns(bytes, start + 1, bytes[start] ?? 0, count);
    const size = dictionary.kind === 'bytes' ? dictionary.starts.length : dictionary.values.length;
    if (codes.some((code) => code >= size)) {
      throw new ParquetError('is damaged: a page of it names what its dictionary lacks');
    }
    return { present, values: dictionary, codes };
  }
  return { present, values: readValues(bytes, start, written, column, count), codes: undefined };
}

function readValues(
  bytes: Uint8Array,
  start: number,
  written: number,
  column: FlatColumn,
  count: number,
): StoredValues {
  const { stored } = column;
  if (written === encoding.plain) return readPlain(bytes, start, column, count);
  const isInteger = stored === 'INT32' || stored === 'INT64';
  if (written === encoding.runs && stored === 'BOOLEAN') {
    // Four bytes tell the length of the runs.
    return { kind: 'flags', values: Uint8Array.from(readRuns(bytes, start + 4, 1, count)) };
  }
  if (written === encoding.deltas && isInteger)
    return readIntegerDeltas(bytes, start, stored === 'INT64', count);
  if (written === encoding.lengthDeltas && stored === 'BYTE_ARRAY')
    return readLengthDeltas(bytes, start, count);
  if (written === encoding.textDeltas && stored === 'BYTE_ARRAY') return readTextDeltas(bytes, start, count);
  if (written === encoding.textDeltas && stored === 'FIXED_LEN_BYTE_ARRAY') {
    const values = readTextDeltas(bytes, start, count);
    if (values.starts.some((first, index) => (values.ends[index] ?? 0) - first !== column.byteLength)) {
      throw endsEarly();
    }
    return values;
  }
  if (written === encoding.split && stored !== 'BYTE_ARRAY') return readSplit(bytes, start, column, count);
  throw new ParquetError(
    `has values that are written in a way that is not read (encoding ${written} of ${stored})`,
  );
}

/** All first bytes, then all second ones, and so on. Source: Apache Parquet, Encodings.md, "Byte Stream Split". */
function readSplit(bytes: Uint8Array, start: number, column: FlatColumn, count: number): StoredValues {
  const size = numberBytes(column.stored) ?? fixedBytes(column);
  if (start + count * size > bytes.length) throw endsEarly();
  const joined = new Uint8Array(count * size);
  for (let byte = 0; byte < size; byte++) {
    for (let index = 0; index < count; index++) {
      joined[index * size + byte] = bytes[start + byte * count + index] ?? 0;
    }
  }
  return numberBytes(column.stored) === undefined
    ? fixedValues(joined, 0, size, count)
    : toNumbers(column.stored, joined.buffer);
}
