import type { EndpointFormat } from '../../../domain/endpoint.js';
import type { Cell } from '../../data/cell.js';
import { columnOf, type Table } from '../../data/table.js';
import type { NumberKind } from '../encode-columns.js';
import type { V2Layout } from './v2-layout.js';

/** The columns that a service is given, and what is known of them. */
export interface SentColumns {
  readonly names: readonly string[];
  /** For each of `names`, in all the rows that are asked for. */
  readonly kinds: readonly NumberKind[];
  /** What the service tells of its inputs, where it speaks v2. */
  readonly layout: V2Layout;
}

/** A batch as JSON, in the form that the service reads. Nulls are null in all of them. */
export function toRequestBody(format: EndpointFormat, batch: Table, sent: SentColumns): string {
  const { names } = sent;
  switch (format) {
    case 'mlflow':
      return JSON.stringify({ dataframe_split: { columns: names, data: rowsOf(batch, names) } });
    case 'instances': {
      const instances = rowsOf(batch, names).map((row) =>
        Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
      );
      return JSON.stringify({ instances });
    }
    case 'v2':
      return JSON.stringify(toTensors(batch, sent));
  }
}

function toTensors(batch: Table, { names, kinds, layout }: SentColumns): object {
  const { rowCount } = batch;
  switch (layout.kind) {
    case 'matrix': {
      const { name, datatype } = layout;
      const data = rowsOf(batch, names)
        .flat()
        .map((cell) => toElement(cell, datatype));
      return { inputs: [{ name, shape: [rowCount, names.length], datatype, data }] };
    }
    case 'columns':
      return {
        inputs: layout.inputs.map(({ name, datatype, isFlat }) => ({
          name,
          shape: isFlat ? [rowCount] : [rowCount, 1],
          datatype,
          data: Array.from(columnOf(batch, name), (cell) => toElement(cell, datatype)),
        })),
      };
    // As MLServer reads a data frame: https://mlserver.readthedocs.io/en/latest/user-guide/content-type.html
    case 'untold':
      return {
        parameters: { content_type: 'pd' },
        inputs: names.map((name, index) => {
          const cells = [...columnOf(batch, name)];
          const datatype = datatypeOf(cells, kinds[index] ?? 'any');
          return {
            name,
            shape: [rowCount, 1],
            datatype,
            ...(datatype === 'BYTES' && { parameters: { content_type: 'str' } }),
            data: cells.map((cell) => toElement(cell, datatype)),
          };
        }),
      };
  }
}

function datatypeOf(cells: readonly Cell[], kind: NumberKind): string {
  if (kind !== 'any') return kind === 'int' ? 'INT64' : 'FP64';
  return cells.every((cell) => cell === null || typeof cell === 'boolean') ? 'BOOL' : 'BYTES';
}

/** Elements of BYTES are texts. What does not fit another type is left as it is, for the service to refuse. */
function toElement(cell: Cell, datatype: string): Cell {
  return datatype === 'BYTES' && cell !== null ? String(cell) : cell;
}

function rowsOf(batch: Table, names: readonly string[]): readonly (readonly Cell[])[] {
  const columns = names.map((name) => [...columnOf(batch, name)]);
  return Array.from({ length: batch.rowCount }, (_, row) => columns.map((cells) => cells[row] ?? null));
}
