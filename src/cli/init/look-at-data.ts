import { resolve } from 'node:path';

import { roleOf, type ColumnRole } from '../../engine/data/column-role.js';
import { countDistinct } from '../../engine/data/columns/count-distinct.js';
import { describeReading } from '../../engine/data/describe-reading.js';
import { loadDataset } from '../../engine/data/load-dataset.js';
import { countTexts } from '../../engine/data/profile/distinct-cells.js';
import { columnOf } from '../../engine/data/table.js';

/** What a data file shows of itself. */
export interface SeenData {
  /** As written in a config file. */
  readonly path: string;
  readonly rowCount: number;
  readonly columns: readonly SeenColumn[];
  /** What a reader would not expect of it, a sentence each: its separator, its encoding. */
  readonly notes: readonly string[];
}

export interface SeenColumn {
  readonly name: string;
  readonly kind: 'numbers' | 'categories' | 'flags';
  readonly distinctCount: number;
  /** Values by how often they occur; empty with more of them than classes are likely. */
  readonly values: ReadonlyMap<string, number>;
  /** Whether all its values are whole numbers. */
  readonly isWhole: boolean;
  /** Whether it is prose: several words in most rows. */
  readonly isProse: boolean;
  readonly role: ColumnRole | undefined;
}

export const mostClasses = 50;
const fewestWords = 4;
const looked = 200;

/** Reads a file whole, as a run does. Throws DataError when it can't be read. */
export async function lookAtData(path: string, workspace: string): Promise<SeenData> {
  const absolutePath = resolve(workspace, path);
  // Without a label nothing is asked of any column.
  const loaded = await loadDataset(absolutePath, {}, 'regression');
  const columns = loaded.table.names.map((name): SeenColumn => {
    const column = columnOf(loaded.table, name);
    const distinctCount = countDistinct(column);
    const some = [...Array(Math.min(looked, column.length)).keys()].flatMap((row) => column.cell(row) ?? []);
    const words = some.map((cell) => (typeof cell === 'string' ? cell.trim().split(/\s+/).length : 0));
    const isProse =
      column.kind === 'categories' &&
      distinctCount > mostClasses &&
      words.reduce((sum, count) => sum + count, 0) >= fewestWords * words.length;
    return {
      name,
      kind: column.kind,
      distinctCount,
      values: distinctCount <= mostClasses ? countTexts(column) : new Map(),
      isWhole: some.every(Number.isSafeInteger),
      isProse,
      role: roleOf(name, isProse ? 'text' : column.kind === 'numbers' ? 'numeric' : 'categorical', column),
    };
  });
  return { path, rowCount: loaded.table.rowCount, columns, notes: describeReading(path, loaded) };
}
