import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { dataFormatOf } from '../../domain/data-formats.js';
import { usualForm } from '../data/csv/csv-form.js';
import type { CsvTable } from '../data/read-csv.js';
import { readSource } from '../data/read-source.js';
import { readDataParams } from '../data/read-data-params.js';
import type { DatasetSpec } from '../jobs/job-spec.js';
import { packColumns, type PackedColumns, unpackColumns } from './pack-columns.js';

/** A smaller file is read as soon as a thread is started. */
const leastBytes = 4 * 1024 * 1024;

/**
 * Reads a CSV file in a thread of its own, while this one reads another. `script`: what the thread runs; it calls `worker()`.
 * `undefined` whenever the file is better read here: a small one, a part of one, one that is written in an unusual way, or
 * that cannot be read, so that there is one place that says why. Never rejects.
 */
export async function readAhead(script: string, dataset: DatasetSpec): Promise<CsvTable | undefined> {
  const { path, params, shards } = dataset;
  if (shards || params.nrows !== undefined || params.loading_kwargs !== undefined) return undefined;
  if (dataFormatOf(path) !== 'csv' || availableParallelism() < 2) return undefined;
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size < leastBytes) return undefined;
  const packed = await new Promise<PackedColumns | undefined>((resolve) => {
    const task: ReadingTask = { path, params };
    const thread = new Worker(script, { workerData: task });
    thread.once('message', resolve);
    thread.once('error', () => resolve(undefined));
    thread.once('exit', () => resolve(undefined));
  });
  return packed && { ...unpackColumns(packed), form: usualForm };
}

type ReadingTask = Pick<DatasetSpec, 'path' | 'params'>;

/** What the thread does. It tells nothing when the file is better read by the other one. */
export async function readInThread(): Promise<void> {
  const { path, params } = workerData as ReadingTask;
  const source = await readSource(path, readDataParams(params)).catch(() => undefined);
  if (source?.kind !== 'text' || source.written.length > 0) return;
  const [packed, buffers] = packColumns(source.table);
  parentPort?.postMessage(packed, buffers);
}
