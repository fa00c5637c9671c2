import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Outcome } from './domain/outcome.js';
import type { Log } from './domain/world.js';
import { predictionsName } from './reports/predictions/predictions-format.js';
import { reportFiles, type ReportFile, type ReportName, type ReportPaths } from './reports/report-files.js';

/** Writes the reports. One that can't be made or written is a warning, never a verdict; so is a folder, told once. */
export async function storeReports(
  outcome: Outcome,
  dir: string,
  log: Log,
  files: readonly ReportFile[] = reportFiles,
): Promise<ReportPaths> {
  try {
    await mkdir(dir, { recursive: true });
  } catch (error) {
    log.warning(`No report could be written, as the folder ${dir} can't be made: ${reasonOf(error)}`);
    return {};
  }
  const paths: Partial<Record<ReportName, string>> = {};
  const { predictions } = outcome;
  const written = files.map(({ name, render }): Written => ({ name, pieces: () => render(outcome) }));
  // First, since results.json names it.
  if (predictions?.bytes) written.unshift({ name: predictionsName, pieces: () => [predictions.bytes ?? ''] });
  for (const { name, pieces } of written) {
    const path = join(dir, name);
    try {
      await writeWhole(path, pieces());
      paths[name] = path;
    } catch (error) {
      log.warning(`The report ${path} could not be written: ${reasonOf(error)}`);
      // The next one would only say the same.
      if (isFolderTrouble(error)) break;
    }
  }
  return paths;
}

interface Written {
  readonly name: ReportName;
  readonly pieces: () => Iterable<string | Uint8Array>;
}

/** A reader never sees half a file, also when the run is killed meanwhile. */
async function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  const file = await open(part, 'w');
  try {
    for (const piece of pieces) await file.writeFile(piece);
  } catch (error) {
    await file.close();
    await rm(part, { force: true });
    throw error;
  }
  await file.close();
  await rename(part, path);
}

/** A full disk, or a folder that may not be written. */
function isFolderTrouble(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR'].includes(String(error.code))
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
