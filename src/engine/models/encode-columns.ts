import type { Codes } from '../data/columns/codes.js';
import type { Column } from '../data/columns/column.js';
import type { Words } from '../data/columns/words.js';
import { columnOf, type Cell, type Table } from '../data/table.js';

/** How the numbers of a column reach a model; `any`: it is one of no numbers. */
export type NumberKind = 'int' | 'float' | 'any';

/** Rows as bridge.py takes them: what the columns are, and their cells as raw bytes in order of the columns. */
export interface EncodedColumns {
  readonly message: { readonly rowCount: number; readonly columns: readonly EncodedColumn[] };
  readonly raw: readonly Uint8Array[];
}

type EncodedColumn = { readonly name: string; readonly kind: NumberKind } & Form;

type Form =
  /** A double a row, NaN for null. */
  | { readonly form: 'numbers' }
  /** A byte a row: 1, 0, −1 for null. */
  | { readonly form: 'flags' }
  /** An int32 a row, the index of its word, −1 for null. */
  | { readonly form: 'words'; readonly words: readonly string[] }
  /** Of several types: no bytes. */
  | { readonly form: 'cells'; readonly cells: readonly Cell[] };

/** `kinds`: one for each of `names`. Throws RangeError when the table lacks a column. */
export function encodeColumns(
  table: Table,
  names: readonly string[],
  kinds: readonly NumberKind[],
): EncodedColumns {
  const raw: Uint8Array[] = [];
  const columns = names.map((name, index) => {
    const kind = kinds[index] ?? 'any';
    const { form, bytes } = encodeColumn(columnOf(table, name), kind);
    if (bytes) raw.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return { name, kind, ...form };
  });
  return { message: { rowCount: table.rowCount, columns }, raw };
}

interface Encoded {
  readonly form: Form;
  readonly bytes?: Float64Array | Int32Array | Int8Array;
}

function encodeColumn(column: Column, kind: NumberKind): Encoded {
  const isNumeric = kind !== 'any';
  if (column.strays.size > 0) return { form: { form: 'cells', cells: [...column] } };
  if (column.kind === 'numbers') {
    return isNumeric
      ? { form: { form: 'numbers' }, bytes: column.values }
      : { form: { form: 'cells', cells: [...column] } };
  }
  const places = column.kind === 'flags' ? column.values : column.codes;
  // A column of numbers stays one where all of them are missing.
  if (isNumeric && places.every((place: number) => place < 0)) {
    return { form: { form: 'numbers' }, bytes: new Float64Array(column.length).fill(NaN) };
  }
  return column.kind === 'flags'
    ? { form: { form: 'flags' }, bytes: column.values }
    : encodeWords(column.codes, column.words);
}

/** With the words of these rows alone: a batch of a column of sentences does not carry all of them. */
function encodeWords(codes: Codes, allWords: Words): Encoded {
  const words: string[] = [];
  const places = new Map<number, number>();
  const bytes = Int32Array.from(codes, (code) => {
    if (code < 0) return -1;
    const known = places.get(code);
    if (known !== undefined) return known;
    const place = words.push(allWords.at(code) ?? '') - 1;
    places.set(code, place);
    return place;
  });
  return { form: { form: 'words', words }, bytes };
}
