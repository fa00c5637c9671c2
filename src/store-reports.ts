import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Outcome } from './domain/outcome.js';
import type { Log } from './domain/world.js';
import { reportFiles, type ReportName, type ReportPaths } from './reports/report-files.js';

/** Writes every report. One that can't be written is a warning, never a verdict. */
export async function storeReports(outcome: Outcome, dir: string, log: Log): Promise<ReportPaths> {
  const paths: Partial<Record<ReportName, string>> = {};
  for (const { name, render } of reportFiles) {
    const path = join(dir, name);
    try {
      await mkdir(dir, { recursive: true });
      // A reader never sees half a file, also when the run is killed meanwhile.
      await writeFile(`${path}.part`, render(outcome));
      await rename(`${path}.part`, path);
      paths[name] = path;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.warning(`The report ${path} could not be written: ${reason}`);
    }
  }
  return paths;
}
