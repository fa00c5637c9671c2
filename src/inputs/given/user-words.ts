import { sep } from 'node:path';

import { InputError, type Problem } from '../../domain/errors.js';
import { mergeRunConfig } from '../choices/merge-run-config.js';
import { settingNames, type SettingName } from '../settings.js';
import type { RawInputs } from './raw-inputs.js';
import { readGiven } from './read-given.js';

/**
 * The embedded engine names what it speaks of as its clients do: parameters by the API (`data_params.label_col`), files by
 * their place on this machine. To whoever runs the gate these are the keys and the paths that he wrote himself.
 */
export interface UserWords {
  readonly inText: (text: string) => string;
  readonly inProblems: (problems: readonly Problem[]) => InputError;
  /** Has the problems of the work, if it ends with some, in these words. */
  readonly inWork: <T>(work: Promise<T>) => Promise<T>;
}

/** Parameters that have an input of their own. */
const inputsOfParams: Readonly<Record<string, SettingName>> = {
  label_col: 'label-column',
  text_features: 'text-features',
  class_names: 'class-names',
};

/** What may have been given in place of a setting. */
const standIns: Readonly<Record<string, readonly SettingName[]>> = {
  'reference-uri': ['reference-connection', 'dataset-uri'],
  'evaluation-uri': ['evaluation-connection', 'dataset-uri'],
  'model-uri': ['model-info', 'model-endpoint'],
};

/** The words of what was given, which is known to be right. */
export function userWords(raw: RawInputs): UserWords {
  const read = readGiven(raw, []);
  const { nameOf } = mergeRunConfig(read, () => undefined);
  const settingOf = (name: string): string => {
    const setting = settingNames.find((known) => known === name);
    if (setting === undefined) return name;
    const given = [setting, ...(standIns[name] ?? [])].find((one) => read.wasGiven(one));
    return nameOf(given ?? setting);
  };
  const keyOf = (param: string): string => {
    const input = inputsOfParams[param];
    if (input !== undefined && read.wasGiven(input)) return nameOf(input);
    if (input !== undefined && !raw.configFile) return input;
    return read.spellingOf(`data.${param.replaceAll('_', '-')}`);
  };
  const root = raw.surroundings.workspace.replace(/[/\\]?$/, sep);
  const inText = (text: string): string =>
    (root === sep ? text : text.replaceAll(root, '')).replaceAll(
      /\bdata_params\.([a-z]+(?:_[a-z]+)*)/g,
      (_, param: string) => keyOf(param),
    );
  // A sentence about a key begins with it.
  const inProblem = ({ name, message }: Problem): Problem => {
    const [, param, rest] = /^data_params\.(\w+):? (.*)$/s.exec(message) ?? [];
    if (param !== undefined && rest !== undefined) return { name: keyOf(param), message: inText(rest) };
    return { name: settingOf(name), message: inText(message) };
  };
  const inProblems = (problems: readonly Problem[]): InputError => new InputError(problems.map(inProblem));
  const inWork = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw error instanceof InputError ? inProblems(error.problems) : error;
    });
  return { inText, inProblems, inWork };
}
