import type { Column } from '../../../src/engine/data/columns/column.js';
import { type Cell, columnOf, type Table } from '../../../src/engine/data/table.js';

/** Rows of numbers: row r is `values[r * width … (r + 1) * width]`. */
export interface Matrix {
  readonly rowCount: number;
  readonly width: number;
  readonly values: Float64Array;
}

export type Encoder = (table: Table) => Matrix;

/** A category that occurs in fewer training rows has no column of its own. */
const leastLevelRows = 5;
const leastNumberShare = 0.99;

interface ColumnEncoder {
  readonly width: number;
  readonly write: (cell: Cell, into: Float64Array, at: number) => void;
}

/**
 * Learns how to make numbers of the named columns, as a usual pipeline does: numbers standardised, with the median
 * where there is none (a text that is a number counts as one); categories one column per level, none for an unknown one.
 */
export function fitEncoder(training: Table, names: readonly string[]): Encoder {
  const columns = names.map((name) => ({ name, encoder: fitColumn(columnOf(training, name)) }));
  const width = columns.reduce((sum, { encoder }) => sum + encoder.width, 0);
  return (table) => {
    const values = new Float64Array(table.rowCount * width);
    let offset = 0;
    for (const { name, encoder } of columns) {
      const cells = columnOf(table, name);
      for (let row = 0; row < table.rowCount; row++) {
        encoder.write(cells.cell(row), values, row * width + offset);
      }
      offset += encoder.width;
    }
    return { rowCount: table.rowCount, width, values };
  };
}

function fitColumn(cells: Column): ColumnEncoder {
  const given = cells.filter((cell) => cell !== null);
  const numbers = given.filter((cell) => typeof cell === 'number');
  return numbers.length >= leastNumberShare * given.length && numbers.length > 0
    ? fitNumbers(numbers)
    : fitLevels(given);
}

function fitNumbers(numbers: readonly number[]): ColumnEncoder {
  const median = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
  const scale = Math.sqrt(variance) || 1;
  return {
    width: 1,
    write: (cell, into, at) => {
      const value = cell === null || cell === '' ? NaN : Number(cell);
      into[at] = ((Number.isFinite(value) ? value : median) - mean) / scale;
    },
  };
}

function fitLevels(given: readonly Cell[]): ColumnEncoder {
  const counts = new Map<string, number>();
  for (const cell of given) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  const levels = [...counts].filter(([, count]) => count >= leastLevelRows).map(([level]) => level);
  const places = new Map(levels.sort().map((level, place) => [level, place]));
  return {
    width: places.size,
    write: (cell, into, at) => {
      const place = cell === null ? undefined : places.get(String(cell));
      if (place !== undefined) into[at + place] = 1;
    },
  };
}
