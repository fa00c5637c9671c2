import { isDeepStrictEqual } from 'node:util';

import { valueAtBase } from '../given/policy-source.js';
import type { RawInputs } from '../given/raw-inputs.js';
import type { ReadInputs } from '../given/read-given.js';
import { settings, type SettingName } from '../settings.js';

/** What a pull request may not choose by itself, and what would come of it. */
const owned: readonly {
  readonly name: SettingName;
  readonly risk: string;
  /** Whether it matters only where an API key reached the job. */
  readonly isOfKey: boolean;
}[] = [
  { name: 'cluster-url', risk: 'the API key would go wherever a pull request says', isOfKey: true },
  { name: 'ca-cert', risk: 'the API key would go wherever a pull request says', isOfKey: true },
  { name: 'engine-env', risk: 'its model would be given any variable it asks for', isOfKey: false },
];

/**
 * Refuses what only the config file of a pull request says of the workflow's secrets: where the API key goes, and which
 * variables the model is given. The workflow's inputs and the base branch's file are the owners of that choice.
 */
export function refuseUnowned(
  { values, configFile, baseConfig, surroundings }: RawInputs,
  { head }: Pick<ReadInputs, 'head'>,
  problem: (name: string, message: string) => void,
): void {
  if (!surroundings.isProposal || !configFile || !head) return;
  const hasKey = Boolean(values['api-key']?.trim());
  for (const { name, risk, isOfKey } of owned) {
    const { key = name, isInput } = settings[name];
    const proposed = head.values.get(key);
    if (proposed === undefined || proposed === null || values[name]?.trim() || (isOfKey && !hasKey)) continue;
    if (isDeepStrictEqual(proposed, valueAtBase(baseConfig, key))) continue;
    const cure = isInput
      ? `Give it as the input ${name} in the workflow, or merge it first.`
      : 'Merge it first.';
    problem(
      name,
      `stands in ${configFile.path} of this pull request (${key}), but not the same in the base branch${whyUnknown(baseConfig)}: ${risk}. ${cure}`,
    );
  }
}

function whyUnknown(base: RawInputs['baseConfig']): string {
  return base?.kind === 'unknown' ? `, as far as can be told (${base.why})` : '';
}
