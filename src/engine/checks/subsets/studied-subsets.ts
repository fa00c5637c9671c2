import { noCells } from '../../data/columns/column.js';
import type { Table } from '../../data/table.js';
import type { TestContext } from '../../contract/stress-test.js';
import { includedColumns, studiedColumns, type StudiedColumn } from '../studied-columns.js';
import { crossCuts } from './cross-cuts.js';
import { cutOnce } from './cut-column.js';
import type { Cuts } from './cuts.js';

/** What the rows are sliced by: a column, or several crossed. */
export interface Slicing {
  readonly features: readonly string[];
  /** Whether one of the columns is protected: its groups must be served as well as the rest. */
  readonly isProtected: boolean;
  /** Made when asked for, as a table may have hundreds of columns; the same for all samples. */
  readonly cut: (parts: number, leastRows: number) => Cuts;
}

/**
 * Every column under test, and every list of `data_params.intersections` of which all columns are, in the tables given
 * (the first is the evaluation data), without the excluded.
 */
export function studiedSlicings(
  context: TestContext,
  tables: readonly Table[],
  excluded: ReadonlySet<string>,
): readonly Slicing[] {
  const [evaluation, ...others] = tables;
  if (!evaluation) return [];
  const columns = includedColumns(context, evaluation, excluded);
  const elsewhere = others.map(
    (table) => new Map(studiedColumns(context, table).map((one) => [one.name, one])),
  );
  const cut = ({ kind, name, cells }: StudiedColumn, parts: number): Cuts =>
    cutOnce(kind, [cells, ...elsewhere.map((table) => table.get(name)?.cells ?? noCells)], parts);
  const single = columns.map((column): Slicing => ({
    features: [column.name],
    isProtected: isProtected(context, [column]),
    cut: (parts) => cut(column, parts),
  }));
  const crossed = context.intersections.flatMap((features): Slicing[] => {
    const parts = features.map((feature) => columns.find(({ name }) => name === feature));
    const found = parts.filter((column) => column !== undefined);
    if (found.length < features.length) return [];
    return [
      {
        features,
        isProtected: isProtected(context, found),
        cut: (most, leastRows) => {
          // As many intervals of each column as leave the pieces enough rows on average.
          const affordable = Math.floor((evaluation.rowCount / leastRows) ** (1 / found.length));
          const each = Math.max(2, Math.min(most, affordable));
          return crossCuts(found.map((column) => ({ name: column.name, cuts: cut(column, each) })));
        },
      },
    ];
  });
  return [...single, ...crossed];
}

function isProtected({ protectedFeatures }: TestContext, columns: readonly StudiedColumn[]): boolean {
  return columns.some(
    ({ name, source }) => protectedFeatures.includes(name) || protectedFeatures.includes(source),
  );
}
