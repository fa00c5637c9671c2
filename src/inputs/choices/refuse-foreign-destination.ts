import { isDeepStrictEqual } from 'node:util';

import { valueAtBase } from '../given/policy-source.js';
import type { RawInputs } from '../given/raw-inputs.js';
import { readConfigFile } from '../given/read-config-file.js';
import { settings, type SettingName } from '../settings.js';

/** What says where the API key goes. */
const destinations = ['cluster-url', 'ca-cert'] as const satisfies readonly SettingName[];

/**
 * Refuses a cluster that only the config file of a pull request names: the API key would go wherever its author says.
 * The workflow's inputs and the base branch's file are the owners of that choice.
 */
export function refuseForeignDestination(
  { values, configFile, baseConfig, surroundings }: RawInputs,
  problem: (name: string, message: string) => void,
): void {
  if (!surroundings.isProposal || !configFile || !values['api-key']?.trim()) return;
  const file = readConfigFile(configFile.path, configFile.text, []);
  for (const name of destinations) {
    const key = settings[name].key ?? name;
    const proposed = file.values.get(key);
    if (proposed === undefined || proposed === null || values[name]?.trim()) continue;
    if (isDeepStrictEqual(proposed, valueAtBase(baseConfig, key))) continue;
    problem(
      name,
      `stands in ${configFile.path} of this pull request (${key}), but not the same in the base branch${whyUnknown(baseConfig)}: the API key would go wherever a pull request says. Give it as the input ${name} in the workflow, or merge it first.`,
    );
  }
}

function whyUnknown(base: RawInputs['baseConfig']): string {
  return base?.kind === 'unknown' ? `, as far as can be told (${base.why})` : '';
}
