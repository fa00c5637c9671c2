import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

import { isWithin } from '../domain/words/is-within.js';
/** Where reports may lie. */
export interface ReportBounds {
  /** Absolute path. */
  readonly workspace: string;
  /** Absolute paths of the folders that they must lie in; `undefined`: anywhere. */
  readonly reportRoots: readonly string[] | undefined;
}

/** What a later step or run would act on. Case counts on no system that matters here. */
const guarded = ['.git', '.github'];

/**
 * Why no report may be written to a folder, links followed as far as it exists; `undefined` when they may. A completed
 * sentence without its subject.
 */
export async function whyNoReports(
  dir: string,
  { workspace, reportRoots }: ReportBounds,
): Promise<string | undefined> {
  const place = await realPlace(dir);
  const home = await realPlace(workspace);
  const names = (isWithin(home, place) ? relative(home, place) : place).toLowerCase().split(sep);
  const found = guarded.find((name) => names.includes(name));
  if (found !== undefined)
    return `lies in ${found}, which later steps act on. Give another folder, such as model-gate-report.`;
  if (reportRoots === undefined) return undefined;
  const roots = await Promise.all(reportRoots.map(realPlace));
  return roots.some((root) => isWithin(root, place))
    ? undefined
    : "leads out of the workspace and the runner's temporary folder (RUNNER_TEMP). Give a folder in one of them, such as model-gate-report.";
}

/** Where a path leads, of which the end may not exist yet. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realPlace(above), basename(path));
  }
}
