import { parentPort, workerData } from 'node:worker_threads';
import { usualForm } from '../data/csv/csv-form.js';
import type { Fields } from '../data/csv/fields.js';
import { sortValues } from '../data/profile/sorted-numbers.js';
import type { CsvTable } from '../data/read-csv.js';
import { readSource } from '../data/read-source.js';
import { readDataParams } from '../data/read-data-params.js';
import type { DatasetSpec } from '../jobs/job-spec.js';
import { packColumns, unpackColumns } from './pack-columns.js';
import { type Reading, type ReadingTask, startReading } from './start-reading.js';

/** Fewer rows are sorted before a thread has warmed up to it. */
const leastSorted = 250_000;

/**
 * Reads a CSV file in a thread of its own, while this one reads another; `begun`: a thread that may be at it already.
 * `script`: as for `startReading`. `undefined` when the file is better read here. Never rejects.
 */
export async function readAhead(
  script: string,
  dataset: DatasetSpec,
  begun?: Reading,
): Promise<CsvTable | undefined> {
  const reading = begun?.path === dataset.path ? begun : startReading(script, dataset);
  const packed = await reading.columns;
  return packed && { ...unpackColumns(packed), form: usualForm };
}

/** What the thread does. It tells nothing when the file is better read by the other one. */
export async function readInThread(): Promise<void> {
  const { path, params } = workerData as ReadingTask;
  const source = await readSource(path, readDataParams(params)).catch(() => undefined);
  if (source?.kind !== 'text' || source.written.length > 0) return;
  const { table } = source;
  const fields = table.rowCount < leastSorted ? table.fields : sortFields(table.fields);
  const [packed, buffers] = packColumns({ ...table, fields });
  parentPort?.postMessage(packed, buffers);
}

/** Numbers are sorted here, too: whoever has read the other file is at that now. */
function sortFields(fields: CsvTable['fields']): CsvTable['fields'] {
  return new Map(
    [...fields].map(([name, column]): [string, Fields] => [
      name,
      column.kind === 'numbers' ? { ...column, sorted: sortValues(column.values) } : column,
    ]),
  );
}
