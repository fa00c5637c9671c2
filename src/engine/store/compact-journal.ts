import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { journalLines } from './journal-lines.js';
import { replaceFile, unfinished } from './replace-file.js';

/** Fewer entries are quickly read, whatever they say. */
const fewestEntries = 100;

/** Whether most of a journal's entries tell of what is gone or was changed again. `recordCount`: how many records are left. */
export function isMostlyPast(entryCount: number, recordCount: number): boolean {
  return entryCount >= fewestEntries && recordCount * 2 < entryCount;
}

/**
 * Writes the journal anew with these entries alone. At any moment the old one or the new one is there, whole. Rejects as the
 * disk does, and then the old one is there.
 */
export async function compactJournal(path: string, entries: Iterable<unknown>): Promise<void> {
  await replaceFile(path, journalLines(entries));
}

/** Removes what a crash has left of a journal that was to take the place of this one. */
export async function removeHalfJournals(path: string): Promise<void> {
  for (const name of await readdir(dirname(path)))
    if (name.startsWith(`${basename(path)}.`) && name.endsWith(unfinished))
      await rm(join(dirname(path), name), { force: true });
}
