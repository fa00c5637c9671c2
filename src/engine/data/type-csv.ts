import type { Column } from './columns/column.js';
import type { CsvTable } from './read-csv.js';
import type { DatasetSettings } from './read-data-params.js';
import { typingOf } from './read-source.js';
import { Table } from './table.js';
import type { TakenRows } from './taken-rows.js';
import { typeColumn } from './type-column.js';
import { typeLabels } from './type-labels.js';

/** The columns of a CSV file, typed like those of the reference. */
export function typeCsv(
  { names, fields, rowCount, sample, form: { spelling } }: CsvTable,
  settings: DatasetSettings,
  isClass: (name: string) => boolean,
  reference: Table | undefined,
): TakenRows {
  const columns = new Map<string, Column>();
  for (const [name, ofColumn] of fields) {
    const typing = typingOf(name, settings, reference);
    columns.set(
      name,
      name === settings.labelColumn
        ? typeLabels(ofColumn, spelling, isClass)
        : typeColumn(ofColumn, spelling, typing, reference?.column(name), sample?.tallies.get(name)),
    );
  }
  return { table: new Table(names, rowCount, (name) => columns.get(name)), rows: sample?.rows };
}
