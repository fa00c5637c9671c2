import type { Problem } from '../../domain/errors.js';
import type { Json } from '../../domain/plan.js';
import { didYouMean } from '../../domain/words/nearest.js';
import { hideLinkSecrets } from '../../domain/words/show-foreign.js';
import { shorten } from '../../domain/words/shorten.js';
import { choosePolicy } from './policy-source.js';
import type { RawInputs } from './raw-inputs.js';
import { readConfigFile, type ConfigValues } from './read-config-file.js';
import { inputNames, settingNames, settings, type Given, type SettingName } from '../settings.js';
import type { ValueType } from '../values/value-type.js';

export interface ReadInputs {
  readonly given: Given;
  /** Whether it was given at all, be it right or wrong. */
  readonly wasGiven: (name: SettingName) => boolean;
  /** What this branch's config file holds, whosever policy is in force; `undefined` without one. */
  readonly head: ConfigValues | undefined;
  readonly dataParams: { readonly [key: string]: Json };
  /** What to call a setting in messages: the input's name, or its key when it came from the file. */
  readonly nameOf: (name: SettingName) => string;
  /** Whose policy holds and how it differs from the base branch's, for whoever reads the verdict; a clause each. */
  readonly policyTold: readonly string[];
  /** Commit of the base branch whose policy holds; `undefined` where it is this branch's own. */
  readonly policyBase: string | undefined;
  /** A key of the config file as it stands there, for `data` may be written as the API writes it. */
  readonly spellingOf: (key: string) => string;
}

const unseen: ReadonlySet<SettingName> = new Set(['api-key', 'ca-cert']);

/** Parses everything that was given: input or flag before config file. Every mistake is added to `problems`. */
export function readGiven({ values, configFile, baseConfig }: RawInputs, problems: Problem[]): ReadInputs {
  const head = configFile && readConfigFile(configFile.path, configFile.text, problems);
  const policyFrom = settings['policy-from'].type.fromText(values['policy-from']?.trim() ?? '') ?? 'head';
  const { file, told, sha } = choosePolicy(head, baseConfig, policyFrom, problems);
  refuseUnknownInputs(values, problems);
  const fromFile = new Set<SettingName>();
  const given: Partial<Record<SettingName, unknown>> = {};

  for (const name of settingNames) {
    const { key, isInput, type } = settings[name];
    const input = isInput ? values[name]?.trim() : undefined;
    if (input) {
      given[name] = parsed(name, shown(name, JSON.stringify(input)), type, type.fromText(input), problems);
    } else if (key !== undefined && file.values.has(key)) {
      const value = file.values.get(key);
      if (value === null || value === undefined) continue;
      fromFile.add(name);
      const result = type.fromConfig(value);
      const inner = result === undefined ? (type.explain?.(value) ?? []) : [];
      for (const one of inner) problems.push({ name: `${key}${one.name}`, message: one.message });
      given[name] =
        inner.length > 0
          ? undefined
          : parsed(key, shown(name, JSON.stringify(value)), type, result, problems);
    }
  }
  const spellingOf = (key: string): string => file.spellings.get(key) ?? key;
  return {
    given: given as Given,
    wasGiven: (name) => name in given,
    head,
    dataParams: file.dataParams,
    nameOf: (name) => (fromFile.has(name) ? spellingOf(settings[name].key ?? name) : name),
    spellingOf,
    policyTold: told,
    policyBase: sha,
  };
}

function parsed(
  name: string,
  given: string,
  { allowed, example, words = [] }: ValueType<unknown>,
  value: unknown,
  problems: Problem[],
): unknown {
  if (value !== undefined) return value;
  const meant = didYouMean(given.replaceAll('"', ''), words);
  problems.push({
    name,
    message: `${shorten(given, 120)} is not allowed; it must be ${allowed}.${meant || ` Example: ${example}`}`,
  });
  return undefined;
}

/** What is secret, or may be when pasted into the wrong place, is never repeated in a message; so is a password in an address. */
function shown(name: SettingName, given: string): string {
  if (unseen.has(name)) return 'what was given';
  return hideLinkSecrets(name === 'cluster-url' ? given.replace(/[^/"]*@/, '') : given);
}

function refuseUnknownInputs(values: Readonly<Record<string, string>>, problems: Problem[]): void {
  for (const [name, value] of Object.entries(values)) {
    if (value.trim() === '' || inputNames.some((known) => known === name)) continue;
    problems.push({ name, message: `is not an input.${didYouMean(name, inputNames)}` });
  }
}
