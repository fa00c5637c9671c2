import { load } from 'js-yaml';

import { isObject } from './is-object.js';

/** A configuration of a dataset by its card. */
export interface CardConfig {
  readonly name: string;
  readonly isDefault: boolean;
  /** Patterns of paths by split. */
  readonly patterns: ReadonlyMap<string, readonly string[]>;
}

const mostConfigs = 2000;

/**
 * The configurations that a dataset's card (README.md) names in its YAML, with the patterns of their data files; none
 * when it names none, or can't be read. Source: Hub documentation, "Manual configuration" of data files.
 */
export function readCard(text: string): readonly CardConfig[] {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (yaml === undefined) return [];
  const configs = configsOf(yaml);
  return configs.slice(0, mostConfigs).flatMap((config) => {
    if (!isObject(config)) return [];
    const { config_name: name, data_files: files, data_dir: folder, default: isDefault } = config;
    const prefix = typeof folder === 'string' ? `${folder.replace(/\/+$/, '')}/` : '';
    const patterns = readPatterns(files ?? (prefix === '' ? undefined : '**'), prefix);
    return patterns
      ? [{ name: typeof name === 'string' ? name : 'default', isDefault: isDefault === true, patterns }]
      : [];
  });
}

function configsOf(yaml: string): readonly unknown[] {
  try {
    const card = load(yaml);
    return isObject(card) && Array.isArray(card['configs']) ? (card['configs'] as unknown[]) : [];
  } catch {
    return [];
  }
}

/** `data_files`: a pattern, a list of patterns, a list of `{split, path}`, or a map from split to patterns. */
function readPatterns(files: unknown, prefix: string): CardConfig['patterns'] | undefined {
  const toTexts = (value: unknown): string[] =>
    [value].flat().flatMap((path) => (typeof path === 'string' ? [`${prefix}${path}`] : []));
  if (isObject(files)) {
    return new Map(Object.entries(files).map(([split, paths]) => [split, toTexts(paths)]));
  }
  const parts = [files].flat().filter(isObject);
  const bare = toTexts(files);
  if (parts.length === 0) return bare.length > 0 ? new Map([['train', bare]]) : undefined;
  const patterns = new Map<string, string[]>();
  for (const { split, path } of parts) {
    if (typeof split === 'string') patterns.set(split, [...(patterns.get(split) ?? []), ...toTexts(path)]);
  }
  return patterns;
}
