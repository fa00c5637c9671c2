import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

import { InputError, type Problem } from '../../domain/errors.js';
import type { Plan } from '../../domain/plan.js';
import type { RawInputs, Surroundings } from '../given/raw-inputs.js';
import { localFiles } from './local-files.js';

/**
 * Throws InputError for files that are not where the plan says, counted from the workspace, but lie beside the config
 * file: its writer took that for the place where paths start. Whatever else is missing is told where it is read.
 */
export async function refuseBesideConfig(
  plan: Plan,
  {
    configFile,
    surroundings: { workspace },
  }: Pick<RawInputs, 'configFile'> & { readonly surroundings: Pick<Surroundings, 'workspace'> },
): Promise<void> {
  if (!configFile) return;
  const folder = dirname(resolve(workspace, configFile.path));
  if (folder === resolve(workspace)) return;
  const problems: Problem[] = [];
  for (const { name, path } of localFiles(plan)) {
    if (
      isAbsolute(path) ||
      (await exists(resolve(workspace, path))) ||
      !(await exists(resolve(folder, path)))
    )
      continue;
    const fromRoot = relative(workspace, resolve(folder, path)).replaceAll('\\', '/');
    const message = `${JSON.stringify(path)} is not in the workspace, from whose root paths count, but beside the config file ${configFile.path}. Write ./${fromRoot}`;
    problems.push({ name, message });
  }
  if (problems.length > 0) throw new InputError(problems);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
