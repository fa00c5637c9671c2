import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { dataFormatOf } from '../../domain/data-formats.js';
import type { DatasetSpec, JobSpec } from '../jobs/job-spec.js';
import type { PackedColumns } from './pack-columns.js';

/** A smaller file is read as soon as a thread is started. */
const leastBytes = 4 * 1024 * 1024;

/** What the thread is told. */
export type ReadingTask = Pick<DatasetSpec, 'path' | 'params'>;

/** A file that is being read in a thread. */
export interface Reading extends ReadingTask {
  /** Never rejects. */
  readonly columns: Promise<PackedColumns | undefined>;
}

/**
 * Has a thread of its own read a CSV file. `script`: what the thread runs; it calls `worker()`. No columns come of it
 * whenever the file is better read by whoever wants it: a small one, a part of one, one that is written in an unusual way, or
 * that cannot be read, so that there is one place that says why.
 */
export function startReading(script: string, dataset: DatasetSpec): Reading {
  const { path, params } = dataset;
  return { path, params, columns: readInThread(script, dataset) };
}

/**
 * The same before the code of the job is loaded, which takes as long as to start a thread; `undefined` when it is not known
 * yet whether the file will be read, and as a whole.
 */
export function startEarly(script: string, spec: JobSpec): Reading | undefined {
  const { evaluation, fromHub, settings } = spec;
  // What is kept of an earlier run may be all that is needed.
  if (fromHub || evaluation.web || settings.cache?.isNamed || settings.maxRows !== undefined)
    return undefined;
  return startReading(script, evaluation);
}

async function readInThread(script: string, dataset: DatasetSpec): Promise<PackedColumns | undefined> {
  const { path, params } = dataset;
  if (!isWorthwhile(dataset)) return undefined;
  return new Promise((resolve) => {
    const task: ReadingTask = { path, params };
    const thread = new Worker(script, { workerData: task });
    thread.once('message', resolve);
    thread.once('error', () => resolve(undefined));
    thread.once('exit', () => resolve(undefined));
  });
}

/** At once, not when this thread has time again. */
function isWorthwhile({ path, params, shards }: DatasetSpec): boolean {
  if (shards || params.nrows !== undefined || params.loading_kwargs !== undefined) return false;
  if (dataFormatOf(path) !== 'csv' || availableParallelism() < 2) return false;
  try {
    const found = statSync(path);
    return found.isFile() && found.size >= leastBytes;
  } catch {
    return false;
  }
}
