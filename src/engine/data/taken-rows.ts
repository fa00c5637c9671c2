import { takeRows, type Table } from './table.js';

/** Some rows of a file, all when `rows` is undefined. */
export interface TakenRows {
  readonly table: Table;
  readonly rows: readonly number[] | undefined;
}

/** Without those of the file's rows. */
export function dropRows(taken: TakenRows, dropped: ReadonlySet<number>): TakenRows {
  if (dropped.size === 0) return taken;
  const { table, rows } = taken;
  const fileRow = (place: number): number => rows?.[place] ?? place;
  const kept = Array.from({ length: table.rowCount }, (_, place) => place).filter(
    (place) => !dropped.has(fileRow(place)),
  );
  return { table: takeRows(table, kept), rows: kept.map(fileRow) };
}
