import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage } from '../data/describe-error.js';
import type { EngineSettings } from '../jobs/job-spec.js';
import { compactJournal, isMostlyPast, removeHalfJournals } from './compact-journal.js';
import { Journal } from './journal.js';
import { lockFolder } from './lock-folder.js';
import { resultFiles } from './result-files.js';
import { resultsInMemory, type EncodeCase } from './run-results.js';
import { syncFolder } from './sync-folder.js';
import { countRecords, recordEntries, repeatEntry, toEntry } from './journal-entries.js';
import { createStore, type Store } from './store.js';
import { StoreError } from './store-error.js';

export interface OpenStore {
  readonly store: Store;
  /** Resolves when all changes so far are safe. Rejects with StoreError when they can't be kept now. */
  readonly synced: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** All in memory, where nothing outlives the process. */
export function storeInMemory(encode: EncodeCase): OpenStore {
  return {
    store: createStore({ results: resultsInMemory(encode) }),
    synced: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** Records in memory, results in files that end with the folder: memory stays flat however many runs there are. */
export async function storeInFolderOf(temporary: string, encode: EncodeCase): Promise<OpenStore> {
  return { ...storeInMemory(encode), store: createStore({ results: await resultFiles(temporary, encode) }) };
}

/**
 * All that an engine was given, in a folder that this one holds alone: `journal` has the changes of the records, `results` a
 * file for each run. `settings`: of the jobs that are still to be run. Throws StoreError when the folder can't be used.
 */
export async function openStore(
  folder: string,
  settings: EngineSettings,
  encode: EncodeCase,
): Promise<OpenStore> {
  const { unlock } = await takeFolder(folder);
  try {
    const results = await resultFiles(join(folder, 'results'), encode);
    const path = join(folder, 'journal');
    await removeHalfJournals(path);
    let { journal, entries } = await Journal.open(path);
    await syncFolder(folder);
    let isReading = true;
    const store = createStore({
      results: {
        ...results,
        // Only when nothing tells of them any more; what a crash leaves is swept at the next start.
        remove: (id) =>
          isReading ||
          void journal.synced().then(
            () => results.remove(id),
            () => undefined,
          ),
      },
      told: (change) => isReading || journal.append(toEntry(change)),
    });
    for (const entry of entries) repeatEntry(store, entry, settings);
    isReading = false;
    if (isMostlyPast(entries.length, countRecords(store))) {
      await journal.close();
      // On a full disk the old one serves as well.
      await compactJournal(path, recordEntries(store)).catch(() => undefined);
      ({ journal, entries } = await Journal.open(path));
    }
    results.sweep((id) => store.testRuns.get(id) !== undefined);
    return {
      store,
      synced: () => journal.synced(),
      close: async () => {
        try {
          await journal.close();
        } finally {
          await unlock();
        }
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function takeFolder(folder: string): ReturnType<typeof lockFolder> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, '.gitignore'), '*\n');
    return await lockFolder(folder);
  } catch (error) {
    throw error instanceof StoreError
      ? error
      : new StoreError(`${folder} can't be used: ${errorMessage(error)}`);
  }
}
