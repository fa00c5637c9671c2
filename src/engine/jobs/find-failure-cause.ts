import { type Cell, columnOf, type Table, takeRows, withColumn } from '../data/table.js';
import { ModelError, type OpenModel } from '../models/model.js';
import type { FailureCause } from '../models/model-failures.js';

/** Of a table with more columns the likeliest are tried. */
const mostTried = 50;

/** Rows of a table that the model answers. */
export interface GoodRows {
  readonly table: Table;
  readonly rows: readonly number[];
}

/**
 * Finds the column for whose cell the model fails on a row: a good row's cell is put in its place, column by column, the
 * likeliest first, until the model answers. `inputs`: the columns that the model is given. `good`: of the same data or
 * of the others. `undefined` when no single cell is to blame, or nothing is good.
 */
export async function findFailureCause(
  model: OpenModel,
  table: Table,
  row: number,
  inputs: readonly string[],
  good: GoodRows,
  reference: Table,
): Promise<FailureCause | undefined> {
  const alone = takeRows(table, [row]);
  if (await isAnswered(model, alone)) {
    return { kind: 'other-rows', columns: inputs.filter((name) => turnsToFractions(table, reference, name)) };
  }
  const [goodRow] = good.rows;
  if (goodRow === undefined) return undefined;
  const suspicions = new Map(inputs.map((name) => [name, suspicionOf(cellOf(table, name, row), good, name)]));
  const ranked = [...inputs].sort((a, b) => (suspicions.get(b) ?? 0) - (suspicions.get(a) ?? 0));
  for (const column of ranked.slice(0, mostTried)) {
    if (!model.mayRisk()) break;
    const healed = withColumn(alone, column, [cellOf(good.table, column, goodRow)]);
    if (await isAnswered(model, healed)) return { kind: 'cell', column, cell: cellOf(table, column, row) };
  }
  return undefined;
}

async function isAnswered(model: OpenModel, rows: Table): Promise<boolean> {
  try {
    await model.predict(rows);
    return true;
  } catch (error) {
    if (error instanceof ModelError) return false;
    throw error;
  }
}

/** 2: no good row has a cell of this kind there; 1: none has this text; 0: nothing odd. */
function suspicionOf(cell: Cell, { table, rows }: GoodRows, name: string): number {
  const cells = columnOf(table, name);
  const kind = kindOf(cell);
  if (!rows.some((row) => kindOf(cells.cell(row)) === kind)) return 2;
  return typeof cell === 'string' && !rows.some((row) => cells.cell(row) === cell) ? 1 : 0;
}

function kindOf(cell: Cell): string {
  if (cell === null) return 'null';
  return typeof cell === 'number' ? (Number.isInteger(cell) ? 'integer' : 'fraction') : typeof cell;
}

/** Whole numbers in the reference; with a null here, pandas makes all of the column fractions (see `ColumnKinds`). */
function turnsToFractions(table: Table, reference: Table, name: string): boolean {
  const [here, there] = [columnOf(table, name), reference.column(name)];
  return (
    there !== undefined &&
    there.length > 0 &&
    there.every((cell) => kindOf(cell) === 'integer') &&
    here.some((cell) => cell === null || kindOf(cell) === 'fraction')
  );
}

function cellOf(table: Table, name: string, row: number): Cell {
  return columnOf(table, name).cell(row);
}
