import { findConfigFile } from '../inputs/given/find-config-file.js';
import type { RawInputs } from '../inputs/given/raw-inputs.js';
import type { CommitsEdge } from './latest-commits.js';

/**
 * What a run is given: the inputs, the config file, and on a pull request what its base branch has in that place. Throws
 * InputError when a given file can't be read.
 */
export async function readRawInputs(
  { values, surroundings }: Omit<RawInputs, 'configFile' | 'baseConfig'>,
  edge: Omit<CommitsEdge, 'workspace' | 'log'>,
): Promise<RawInputs> {
  const { workspace, isProposal } = surroundings;
  const configFile = await findConfigFile(values['config'], workspace);
  if (!isProposal) return { values, surroundings, configFile };
  const { readBaseConfig } = await import('./base-branch.js');
  const baseConfig = await readBaseConfig(values['config'], { workspace, ...edge });
  return { values, surroundings, configFile, baseConfig };
}
