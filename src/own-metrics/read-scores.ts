import { createHash } from 'node:crypto';

import type { EvaluatedValues } from '../domain/evidence.js';
import { guessDirection } from '../domain/metrics/guess-direction.js';
import { longestOwnName, type OwnMetric } from '../domain/own-metric.js';
import { quoteWord } from '../domain/words/quote-word.js';
import type { Cell } from '../engine/data/cell.js';
import type { Column } from '../engine/data/columns/column.js';
import { DataError } from '../engine/data/data-error.js';
import { checkColumn, listColumns } from '../engine/data/find-column.js';
import { readTable, type SourceTable } from '../engine/data/read-table.js';
import { columnOf } from '../engine/data/table.js';
import { typeColumn } from '../engine/data/type-column.js';
import type { Typing } from '../engine/data/typing/typing.js';
import { meanInterval, pairedMeanDifference, sampleMean } from '../statistics/mean-difference.js';
import { wilsonInterval } from '../statistics/proportion-interval.js';

export interface OwnScores {
  /** Their mean. */
  readonly metric: OwnMetric;
  readonly rows: EvaluatedValues;
}

const idColumn = 'id';
const usualColumns: readonly string[] = ['score', 'correct'];
const level = 0.95;
/** Unpacked, in bytes. */
const mostBytes = 2 * 1024 * 1024 * 1024;

/**
 * The scores of a file with a row for each row that was scored: its `id`, and `score`, `correct` (0 and 1, or true and
 * false) or one other column. Throws DataError when it is no such file, a row has no id or no score, or an id is there
 * twice.
 */
export async function readScores(path: string): Promise<OwnScores> {
  let name = '';
  const source = await readTable(
    path,
    {
      check: (names) => {
        checkColumn({ names }, idColumn, 'the column of ids', path);
        name = chooseColumn(names, path);
      },
      typingOf: (column) => (column === idColumn ? 'prose' : 'number'),
      needs: (column) => column === idColumn || column === name,
    },
    mostBytes,
  );
  const hashes = hashIds(columnFrom(source, idColumn, 'prose'), path);
  const values = readNumbers(columnFrom(source, name, 'number'), name, path);
  if (values.length === 0) throw new DataError(`${path} has no rows of data.`);
  return { metric: toMetric(name, values, path), rows: toRows(hashes, values) };
}

function chooseColumn(names: readonly string[], path: string): string {
  const usual = usualColumns.filter((one) => names.includes(one));
  const others = names.filter((one) => one !== idColumn);
  const [chosen] = usual.length === 1 ? usual : others;
  if (chosen === undefined || (usual.length !== 1 && others.length > 1)) {
    throw new DataError(
      `${path} needs one column of scores beside ${idColumn}, called score or correct. Its columns: ${listColumns(names)}.`,
    );
  }
  if (chosen.length > longestOwnName) {
    throw new DataError(
      `${path}: the name of its column of scores has more than ${longestOwnName} characters.`,
    );
  }
  return chosen;
}

function columnFrom(source: SourceTable, name: string, typing: Typing): Column {
  if (source.kind === 'typed') return columnOf(source.table, name);
  const { fields, form } = source.table;
  const ofColumn = fields.get(name);
  if (!ofColumn) throw new TypeError('the columns were checked before');
  return typeColumn(ofColumn, form.spelling, typing);
}

/** The first 8 bytes of each id's SHA-256. An id is what it reads as: 7 of JSON is "7" of CSV. */
function hashIds(ids: Column, path: string): BigInt64Array {
  const rows = new Map<string, number>();
  return BigInt64Array.from(
    ids.map((cell, row) => {
      if (cell === null || cell === '') throw new DataError(`${path}, row ${row + 1}: the id is missing.`);
      const id = String(cell);
      const before = rows.get(id);
      if (before !== undefined) {
        throw new DataError(
          `${path} has the id ${quoteWord(id)} twice, in rows ${before + 1} and ${row + 1}: each scored row needs an id of its own.`,
        );
      }
      rows.set(id, row);
      return createHash('sha256').update(id).digest().readBigInt64BE();
    }),
  );
}

function readNumbers(column: Column, name: string, path: string): Float64Array {
  return Float64Array.from(
    column.map((cell, row) => {
      const value = toNumber(cell);
      const isRight = value === 0 || value === 1;
      if (Number.isFinite(value) && (isRight || name !== 'correct')) return value;
      const allowed = name === 'correct' ? '0, 1, true or false' : 'a finite number';
      throw new DataError(
        `${path}, column ${quoteWord(name)}, row ${row + 1}: ${cell === null ? 'null' : quoteWord(String(cell))} is not ${allowed}.`,
      );
    }),
  );
}

/** NaN for what is neither a number nor true or false. */
function toNumber(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  const word = String(cell).toLowerCase();
  return word === 'true' ? 1 : word === 'false' ? 0 : NaN;
}

function toMetric(name: string, values: Float64Array, path: string): OwnMetric {
  const worseWhen = guessDirection(name);
  if (worseWhen === undefined) {
    throw new DataError(
      `${path}: nothing tells whether more of ${quoteWord(name)} is better. Call the column score where it is, and error or loss where less is.`,
    );
  }
  const rows = values.length;
  const sum = values.reduce((total, value) => total + value, 0);
  const areShares = values.every((value) => value === 0 || value === 1);
  const { low, high } = areShares
    ? wilsonInterval({ successes: sum, total: rows }, level)
    : meanInterval(pairedMeanDifference(sampleMean(values)), level);
  const interval = low < high ? { low, high, level } : undefined;
  return { name, value: sum / rows, worseWhen, rows, interval, isScored: true };
}

/** As the rows of a regression model that says the score, so that what keeps those keeps these. */
function toRows(hashes: BigInt64Array, values: Float64Array): EvaluatedValues {
  const rowCount = values.length;
  return {
    kind: 'values',
    rowNumbers: Int32Array.from({ length: rowCount }, (_, row) => row + 1),
    hashes,
    labels: new Float64Array(rowCount).fill(NaN),
    predictions: { kind: 'values', rowCount, values },
    labelSpan: 0,
  };
}
