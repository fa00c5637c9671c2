import { resolve } from 'node:path';

import { findConfigFile } from './find-config-file.js';
import type { RawInputs } from './raw-inputs.js';
import { readGiven } from './read-given.js';
import type { Given } from '../settings.js';

/** Absolute path of the report folder. */
export function reportDirOf(given: Pick<Given, 'report-dir'>, workspace: string): string {
  return resolve(workspace, given['report-dir'] ?? 'model-gate-report');
}

/**
 * The report folder of a run that has no plan, since something else that was given is wrong: as given, in the config file
 * when that can be read, else the default. Never throws.
 */
export async function findReportDir({
  values,
  surroundings,
}: Omit<RawInputs, 'configFile'>): Promise<string> {
  const { workspace } = surroundings;
  const configFile = await findConfigFile(values['config'], workspace).catch(() => undefined);
  const { given } = readGiven({ values, configFile, surroundings }, []);
  return reportDirOf(given, workspace);
}
