import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { Outcome } from '../domain/outcome.js';
import { usualFormats, type ReportFormat } from '../domain/vocabulary.js';
import type { Log } from '../domain/world.js';
import { reportsAskedFor, type ReportFile } from '../reports/report-files.js';
import { reportList, type ReportName, type ReportPaths } from '../reports/report-list.js';
import { whyNoReports, type ReportBounds } from './report-folder.js';

export interface StoredReports {
  readonly paths: ReportPaths;
  /** The paths of those that no longer hold what was written. */
  readonly changed: () => Promise<readonly string[]>;
}

const noReports: StoredReports = { paths: {}, changed: () => Promise.resolve([]) };

/** Puts the reports of this run in the place of those of an earlier one. What can't be done is a warning, never a verdict. */
export async function replaceReports(
  outcome: Outcome,
  dir: string,
  bounds: ReportBounds,
  log: Log,
): Promise<StoredReports> {
  const why = await whyNoReports(dir, bounds);
  if (why !== undefined) {
    log.warning(`No report was written: ${dir} ${why}`);
    return noReports;
  }
  await removeReports(dir, log, outcome.asked?.report.formats);
  return storeReports(outcome, dir, log);
}

/**
 * Removes what an earlier run left in the folder, so that nothing of it stands beside the reports of this one: a report
 * that this run does not have, or could not write. Other files are left alone, also one with the name of a report that only
 * who asks for it has: a model card may be the user's own. What can't be removed is a warning.
 */
export async function removeReports(
  dir: string,
  log: Log,
  asked: readonly ReportFormat[] = usualFormats,
): Promise<void> {
  const ours = reportList
    .filter(({ format }) => [...usualFormats, ...asked].includes(format ?? 'json'))
    .map(({ name }) => name);
  const parts = (await readdir(dir).catch(() => [])).filter(isPart);
  for (const name of [...ours, ...parts]) {
    const path = join(dir, name);
    try {
      await unlink(path);
    } catch (error) {
      if (isOneOf(error, ['ENOENT', 'ENOTDIR'])) continue;
      log.warning(`The report ${path} of an earlier run could not be removed: ${reasonOf(error)}`);
    }
  }
}

/**
 * Writes the reports that such a run has and was asked for. One that can't be made or written is a warning, never a verdict; so is a
 * folder, told once.
 */
export async function storeReports(
  outcome: Outcome,
  dir: string,
  log: Log,
  files: readonly ReportFile[] = reportsAskedFor(outcome),
): Promise<StoredReports> {
  try {
    await mkdir(dir, { recursive: true });
  } catch (error) {
    log.warning(`No report could be written, as the folder ${dir} can't be made: ${reasonOf(error)}`);
    return noReports;
  }
  const hashes = new Map<string, string>();
  const paths: Partial<Record<ReportName, string>> = {};
  for (const { name, render } of files) {
    const path = join(dir, name);
    try {
      hashes.set(path, await writeWhole(path, render(outcome)));
      paths[name] = path;
    } catch (error) {
      log.warning(`The report ${path} could not be written: ${reasonOf(error)}`);
      // The next one would only say the same.
      if (isFolderTrouble(error)) break;
    }
  }
  const changed = async (): Promise<readonly string[]> => {
    const found = await Promise.all([...hashes].map(async ([path, hash]) => (await hashOf(path)) !== hash));
    return [...hashes.keys()].filter((_, index) => found[index]);
  };
  return { paths, changed };
}

/** `undefined` where it can't be read. */
async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  return pipeline(createReadStream(path), hash).then(
    () => hash.digest('hex'),
    () => undefined,
  );
}

/** A name that nobody can have put a link at before. */
const partOf = (path: string): string => `${path}.${randomBytes(8).toString('hex')}.part`;
const isPart = (name: string): boolean =>
  reportList.some(
    ({ name: own }) => name.startsWith(own) && /^(\.[0-9a-f]{16})?\.part$/.test(name.slice(own.length)),
  );

/** A reader never sees half a file, also when the run is killed meanwhile; a link in its place is replaced, not followed. Returns its SHA-256. */
async function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): Promise<string> {
  const part = partOf(path);
  const file = await open(part, 'wx');
  const hash = createHash('sha256');
  try {
    for (const piece of pieces) {
      hash.update(piece);
      await file.writeFile(piece);
    }
  } catch (error) {
    await file.close();
    await rm(part, { force: true });
    throw error;
  }
  await file.close();
  await rename(part, path);
  return hash.digest('hex');
}

/** A full disk, or a folder that may not be written. */
function isFolderTrouble(error: unknown): boolean {
  return isOneOf(error, ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR']);
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
