import { loadAll } from 'js-yaml';

import type { Problem } from '../../domain/errors.js';
import type { Json } from '../../domain/plan.js';
import { dataParamKey, dataParamNames, readDataParam } from '../structured/data-params.js';
import { isBounded } from '../values/is-bounded.js';
import { isPlainObject } from '../values/json-map.js';
import { didYouMean } from '../../domain/words/nearest.js';
import { shown } from '../values/part.js';
import { inputNames, settingNames, settings } from '../settings.js';

export interface ConfigValues {
  /** By config key, such as `gate.max-alerts`; not yet parsed. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Keys of `data:` that have no input of their own, in snake_case. */
  readonly dataParams: { readonly [key: string]: Json };
  /** How keys are written in the file, where it is not as in `values`. */
  readonly spellings: ReadonlyMap<string, string>;
}

const knownKeys = settingNames.flatMap((name) => settings[name].key ?? []);
const rootKeys = knownKeys.filter((key) => !key.includes('.'));
const sections = new Set(
  knownKeys.filter((key) => key.includes('.')).map((key) => key.split('.', 1)[0] ?? ''),
);

/** Reads the config file's text into its keys. Problems are added to the list; nothing is thrown. */
export function readConfigFile(path: string, text: string, problems: Problem[]): ConfigValues {
  const values = new Map<string, unknown>();
  const dataParams: Record<string, Json> = {};
  const visited = new Set<string>();
  const spellings = new Map<string, string>();
  const problem = (name: string, message: string): void =>
    void problems.push({ name, message: `${message} (in ${path})` });

  const visit = (key: string, value: unknown): void => {
    const param = dataParamKey(key);
    if (visited.has(key)) {
      problem(key, 'is given twice, with - and with _: give one of the two');
      return;
    }
    visited.add(key);
    if (knownKeys.includes(key)) values.set(key, value);
    else if (param !== undefined) readDataParam(param, value, dataParams, problem);
    else problem(key, unknownKey(key));
  };
  const document = parse(path, text, problems);
  for (const [section, content] of Object.entries(document)) {
    if (!sections.has(section)) visit(section, content);
    else if (isPlainObject(content)) {
      for (const [key, value] of Object.entries(content)) {
        // The keys of `data` are the API's own, so there its spelling is read, too.
        const known = `${section}.${section === 'data' ? key.replaceAll('_', '-') : key}`;
        if (known !== `${section}.${key}`) spellings.set(known, `${section}.${key}`);
        visit(known, value);
      }
    } else if (content !== null) {
      problem(section, `must be a map with the keys ${keysOf(section).join(', ')}, not ${shown(content)}`);
    }
  }
  return { values, dataParams, spellings };
}

function parse(path: string, text: string, problems: Problem[]): Record<string, unknown> {
  try {
    const documents: readonly unknown[] = loadAll(text.replace(/^\uFEFF/, ''), { filename: path });
    const [document, second] = documents;
    if (document === undefined || document === null) return {};
    if (!isBounded(document)) {
      const message = `${path} holds more than 100000 values or is nested more than 64 levels deep, perhaps through aliases.`;
      problems.push({ name: 'config', message });
      return {};
    }
    if (isPlainObject(document) && second === undefined) return document;
    problems.push({ name: 'config', message: `${path} must hold one map at its top level.` });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ name: 'config', message: `${path} is not valid YAML: ${reason}` });
  }
  return {};
}

function unknownKey(key: string): string {
  if (key === 'api-key' || key.endsWith('.api-key')) {
    return 'the API key never stands in a file: pass it as the input api-key or in RIME_API_KEY';
  }
  const input = inputNames.find((name) => name === key);
  const home = input && settings[input].key;
  if (home !== undefined) return `unknown key. In the file it is "${home}"`;
  const section = key.includes('.') ? key.split('.', 1)[0] : undefined;
  const allowed = section === undefined ? [...sections, ...rootKeys] : keysOf(section);
  return `unknown key.${didYouMean(key.slice(key.indexOf('.') + 1), allowed)} Allowed: ${allowed.join(', ')}`;
}

function keysOf(section: string): string[] {
  const own = knownKeys
    .filter((key) => key.startsWith(`${section}.`))
    .map((key) => key.slice(section.length + 1));
  return section === 'data' ? [...own, ...dataParamNames.map((name) => name.replaceAll('_', '-'))] : own;
}
