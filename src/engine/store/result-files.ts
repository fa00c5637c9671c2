import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage } from '../data/describe-error.js';
import type { RunResults } from '../jobs/records.js';
import { seal, unseal } from '../jobs/sealed-value.js';
import { writeWhole } from '../models/answers/cache-files.js';
import type { RunResultsStore } from './run-results.js';
import { StoreError } from './store-error.js';

/** Changes with the layout of what is kept, so that an older file is none. */
const heading = 'model-gate run 1\n';
const ending = '.run';
/** How many are held in memory: those that somebody is reading page by page. */
const mostHeld = 4;

export interface ResultFiles extends RunResultsStore {
  /** Removes what a crash has left of runs that are not there. */
  sweep(isThere: (id: string) => boolean): void;
}

/** Results in a file each, so that memory holds none but those that are being read. Makes the folder. */
export async function resultFiles(folder: string): Promise<ResultFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const held = new Map<string, RunResults>();
  const pathOf = (id: string): string => join(folder, `${id}${ending}`);
  /** The newest is the last. */
  const hold = (id: string, results: RunResults): RunResults => {
    held.delete(id);
    held.set(id, results);
    for (const oldest of [...held.keys()].slice(0, -mostHeld)) held.delete(oldest);
    return results;
  };
  return {
    keep: async (id, results) => {
      try {
        await writeWhole(pathOf(id), seal(heading, results), { flush: true });
        await syncFolder(folder);
      } catch (error) {
        throw new StoreError(`the results could not be kept: ${errorMessage(error)}`);
      }
      hold(id, results);
    },
    of: (id) => hold(id, held.get(id) ?? read(pathOf(id), id)),
    remove: (id) => {
      held.delete(id);
      rmSync(pathOf(id), { force: true });
    },
    sweep: (isThere) => {
      for (const name of readdirSync(folder))
        if (!name.endsWith(ending) || !isThere(name.slice(0, -ending.length)))
          rmSync(join(folder, name), { force: true });
    },
  };
}

function read(path: string, id: string): RunResults {
  try {
    const results = unseal(heading, readFileSync(path));
    if (results === undefined) throw new RangeError('the file is damaged, or of another version');
    return results as RunResults;
  } catch (error) {
    throw new StoreError(`the results of test run ${id} can't be read: ${errorMessage(error)}`);
  }
}

/** A new name in a folder is safe only when the folder is. Windows can't, and need not. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
