import { type Column, toColumn } from '../data/columns/column.js';
import { type Cell, columnOf, type Table, takeRows } from '../data/table.js';
import type { TestContext, TestData } from '../contract/stress-test.js';
import { pairProperties, type TextProperties, textProperties } from './text-properties.js';

/** A column by which data are sliced into subsets, or compared with the reference. */
export interface StudiedColumn {
  /** The feature's name, or for a property of a text `sentence.AverageTokenLength`. */
  readonly name: string;
  /** The column of the table that it comes from. */
  readonly source: string;
  readonly kind: 'numeric' | 'categorical';
  readonly cells: Column;
}

/**
 * The columns to study in a table: the features as they are, but for each text its properties (null where the text is
 * null), and for a pair of texts in natural-language inference, premise first, also the properties of the pair, named
 * after the hypothesis. The same context gives the same names and order for both datasets.
 */
export function studiedColumns(context: TestData, table: Table): StudiedColumn[] {
  const columns = context.features.flatMap(({ name, kind }): StudiedColumn[] => {
    const cells = columnOf(table, name);
    if (kind !== 'text') return [{ name, source: name, kind, cells }];
    return spread(name, measureTexts(cells), textProperties(''));
  });
  const [premise, hypothesis] = context.textFeatures;
  if (context.task !== 'natural-language-inference' || premise === undefined || hypothesis === undefined) {
    return columns;
  }
  const premises = columnOf(table, premise);
  const pairs = columnOf(table, hypothesis).map((cell, row) => {
    const other = premises.cell(row);
    return cell === null || other === null ? null : pairProperties(String(other), String(cell));
  });
  return [...columns, ...spread(hypothesis, pairs, pairProperties('', ''))];
}

/** What `exclude_columns` may name: a column of the evaluation data, or a property of its texts. */
export function excludableColumns(data: TestData): readonly string[] {
  const { table } = data.evaluation;
  // No row is needed to know the names, and measuring texts takes seconds.
  return [...table.names, ...studiedColumns(data, takeRows(table, [])).map(({ name }) => name)];
}

/** The same without the excluded: names of columns of the table, with all properties of its texts, or of one property. */
export function includedColumns(
  context: TestContext,
  table: Table,
  excluded: ReadonlySet<string>,
): StudiedColumn[] {
  return studiedColumns(context, table).filter(
    ({ name, source }) => !excluded.has(name) && !excluded.has(source),
  );
}

/** Several tests look at the same column, and measuring 100,000 texts takes seconds. */
const measuredTexts = new WeakMap<Column, readonly (TextProperties | null)[]>();

function measureTexts(cells: Column): readonly (TextProperties | null)[] {
  const known = measuredTexts.get(cells);
  if (known) return known;
  const rows = cells.map((cell) => (cell === null ? null : textProperties(String(cell))));
  measuredTexts.set(cells, rows);
  return rows;
}

/** One column per property; `sample` tells the properties' names and types even when there is no row. */
function spread<Properties extends object>(
  source: string,
  rows: readonly (Properties | null)[],
  sample: Properties,
): StudiedColumn[] {
  const keys = Object.keys(sample) as (keyof Properties & string)[];
  return keys.map((key) => ({
    name: `${source}.${key}`,
    source,
    kind: typeof sample[key] === 'number' ? 'numeric' : 'categorical',
    cells: toColumn(rows.map((row) => (row ? (row[key] as Cell) : null))),
  }));
}
