import { type Cell, type Table } from '../../data/table.js';
import { ModelError } from '../model.js';
import { toHalf } from './half-floats.js';

export const tensorTypes = ['float32', 'float64', 'float16', 'int64', 'int32', 'bool', 'string'] as const;
export type TensorType = (typeof tensorTypes)[number];

export function isTensorType(type: string): type is TensorType {
  return tensorTypes.some((known) => known === type);
}

export type TensorData =
  Float32Array | Float64Array | Uint16Array | BigInt64Array | Int32Array | Uint8Array | string[];

/**
 * The cells of these columns, row by row, as a tensor's data. Null is NaN for floats and "" for strings; true and false
 * are 1 and 0 for numbers and, as Python writes them, "True" and "False" for strings; a number is written as a text
 * where a string is expected. `firstRow`: index of the first row, for messages.
 * Throws ModelError, with column and row, for any other cell that the type cannot hold, and for a missing column.
 */
export function fillTensor(
  table: Table,
  columns: readonly string[],
  type: TensorType,
  firstRow: number,
): TensorData {
  const size = table.rowCount * columns.length;
  switch (type) {
    case 'string':
      return fill(new Array<string>(size).fill(''), table, columns, firstRow, type, toText);
    case 'float32':
      return fill(new Float32Array(size), table, columns, firstRow, type, toFloat);
    case 'float64':
      return fill(new Float64Array(size), table, columns, firstRow, type, toFloat);
    case 'float16':
      return fill(new Uint16Array(size), table, columns, firstRow, type, toFloat16);
    case 'int32':
      return fill(new Int32Array(size), table, columns, firstRow, type, toInt32);
    case 'int64':
      return fill(new BigInt64Array(size), table, columns, firstRow, type, toInt64);
    case 'bool':
      return fill(new Uint8Array(size), table, columns, firstRow, type, toBit);
  }
}

/** Whether an input of this type can be given such a cell. */
export function tensorAccepts(type: TensorType, cell: 'number' | 'string' | 'null'): boolean {
  if (type === 'string') return true;
  if (type === 'bool' || cell === 'string') return false;
  return cell === 'number' || type.startsWith('float');
}

function fill<Value, Data extends { [index: number]: Value }>(
  data: Data,
  table: Table,
  columns: readonly string[],
  firstRow: number,
  type: TensorType,
  convert: (cell: Cell) => Value | undefined,
): Data {
  for (const [offset, name] of columns.entries()) {
    const cells = table.column(name);
    if (!cells) throw new ModelError(`The model needs the column "${name}", which these data do not have.`);
    for (let row = 0; row < table.rowCount; row++) {
      const cell = cells.cell(row);
      const value = convert(cell);
      if (value === undefined) throw unfit(name, firstRow + row, type, cell);
      data[row * columns.length + offset] = value;
    }
  }
  return data;
}

function unfit(name: string, row: number, type: TensorType, cell: Cell): ModelError {
  const shown = cell === null ? 'null' : `${typeof cell} ${JSON.stringify(cell).slice(0, 100)}`;
  return new ModelError(
    `The model's input for column "${name}" takes ${type}; row ${row + 1} holds ${shown}.`,
    { isLasting: true },
  );
}

function toText(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'True' : 'False';
  return cell === null ? '' : String(cell);
}

function toFloat(cell: Cell): number | undefined {
  if (cell === null) return NaN;
  return typeof cell === 'string' ? undefined : Number(cell);
}

function toFloat16(cell: Cell): number | undefined {
  const value = toFloat(cell);
  return value === undefined ? undefined : toHalf(value);
}

function toInt32(cell: Cell): number | undefined {
  const value = typeof cell === 'boolean' ? Number(cell) : cell;
  return typeof value === 'number' && (value | 0) === value ? value : undefined;
}

function toInt64(cell: Cell): bigint | undefined {
  const value = typeof cell === 'boolean' ? Number(cell) : cell;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

function toBit(cell: Cell): number | undefined {
  return cell === true || cell === 1 ? 1 : cell === false || cell === 0 ? 0 : undefined;
}
