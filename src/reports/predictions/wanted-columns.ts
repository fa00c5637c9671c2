import type { EvaluatedClasses, EvaluatedRows, EvaluatedValues } from '../../domain/evidence.js';
import type { StoredValues } from '../../parquet/stored-values.js';
import { columns, probabilityColumn } from './predictions-format.js';

/** A column of `predictions.parquet`, and where its values go. */
export interface WantedColumn {
  readonly name: string;
  /** What its values are, for the message. */
  readonly expected: string;
  readonly mayBeNull: boolean;
  readonly open: (stored: StoredValues) => Put;
}

/** Puts a value, by its place among those that are stored, into a row; `false` for one that cannot be. */
type Put = (index: number, row: number) => boolean;
type Stored<Kind> = Extract<StoredValues, { readonly kind: Kind }>;

/** The columns that fill `rows`. */
export function wantedColumns(rows: EvaluatedRows): readonly WantedColumn[] {
  const { rowNumbers, hashes } = rows;
  const putRow = ({ values }: Stored<'numbers'>): Put => {
    return (index, row) => Number.isInteger((rowNumbers[row] = values[index] ?? NaN));
  };
  const putHash = ({ values }: Stored<'integers'>): Put => {
    return (index, row) => {
      hashes[row] = values[index] ?? 0n;
      return true;
    };
  };
  return [
    { name: columns.row, expected: 'numbers', mayBeNull: false, open: only('numbers', putRow) },
    { name: columns.hash, expected: '64-bit integers', mayBeNull: false, open: only('integers', putHash) },
    ...(rows.kind === 'values' ? columnsOfValues(rows) : columnsOfClasses(rows)),
  ];
}

function columnsOfValues({ labels, predictions: { values: predicted } }: EvaluatedValues): WantedColumn[] {
  const putInto =
    (into: Float64Array) =>
    ({ values }: Stored<'numbers'>): Put =>
    (index, row) =>
      Number.isFinite((into[row] = values[index] ?? NaN));
  const expected = 'finite numbers';
  return [
    { name: columns.label, expected, mayBeNull: true, open: only('numbers', putInto(labels)) },
    { name: columns.predicted, expected, mayBeNull: false, open: only('numbers', putInto(predicted)) },
  ];
}

function columnsOfClasses({
  classNames,
  labels,
  predictions: { probabilities },
}: EvaluatedClasses): WantedColumn[] {
  const classIds = new Map(classNames.map((name, k) => [name, k]));
  const putLabel = (stored: Stored<'bytes'>): Put => {
    const idAt = classReader(stored, classIds);
    return (index, row) => (labels[row] = idAt(index)) >= 0;
  };
  const putProbability =
    (k: number) =>
    ({ values }: Stored<'numbers'>): Put =>
    (index, row) => {
      const value = values[index] ?? NaN;
      probabilities[row * classNames.length + k] = value;
      return value >= 0 && value <= 1;
    };
  return [
    { name: columns.label, expected: 'names of its classes', mayBeNull: true, open: only('bytes', putLabel) },
    ...classNames.map((name, k) => ({
      name: probabilityColumn(name),
      expected: 'probabilities',
      mayBeNull: false,
      open: only('numbers', putProbability(k)),
    })),
  ];
}

/** Every value of a column that is stored otherwise is one that cannot be. */
function only<Kind extends StoredValues['kind']>(
  kind: Kind,
  open: (stored: Stored<Kind>) => Put,
): WantedColumn['open'] {
  const isKind = (stored: StoredValues): stored is Stored<Kind> => stored.kind === kind;
  return (stored) => (isKind(stored) ? open(stored) : () => false);
}

const decoder = new TextDecoder();
const notLookedAt = -2;

/** The class of a text, −1 for none; a text of a dictionary is looked at once, however many rows have it. */
function classReader(
  { bytes, starts, ends }: Stored<'bytes'>,
  classIds: ReadonlyMap<string, number>,
): (index: number) => number {
  const ids = new Int32Array(starts.length).fill(notLookedAt);
  return (index) => {
    const known = ids[index] ?? -1;
    if (known !== notLookedAt) return known;
    const id = classIds.get(decoder.decode(bytes.subarray(starts[index], ends[index]))) ?? -1;
    ids[index] = id;
    return id;
  };
}
