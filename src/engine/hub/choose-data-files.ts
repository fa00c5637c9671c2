import { dataFormatOf, listDataEndings } from '../../domain/data-formats.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import { chooseConfig, noSplit } from './choose-name.js';
import { HubError } from './hub-error.js';
import { toMatcher } from './match-pattern.js';
import type { CardConfig } from './read-card.js';
import type { RepoFile } from './repo-file.js';

export interface AskedData {
  readonly id: string;
  readonly config: string | undefined;
  readonly split: string;
}

/**
 * The files of a split that a dataset's repository holds itself, in order of their names: those that its card names, else
 * those that are named after the split. Throws HubError when there are none, or a script would have to make them.
 */
export function chooseDataFiles(
  files: readonly RepoFile[],
  configs: readonly CardConfig[],
  asked: AskedData,
): readonly RepoFile[] {
  const data = files.filter(({ path }) => dataFormatOf(path) !== undefined && !isAside(path));
  const found = configs.length > 0 ? byCard(files, configs, asked) : byName(data, asked);
  const endings = new Set(found.map(({ path }) => dataFormatOf(path)));
  if (found.length > 0 && endings.size === 1 && !endings.has(undefined)) return found;
  if (found.length > 0) {
    const example = found.find(({ path }) => dataFormatOf(path) === undefined) ?? found[0];
    throw new HubError(
      `The split ${quoteWord(asked.split)} of the dataset ${asked.id} is not of one format of ${listDataEndings()}: it has ${quoteWord(example?.path ?? '')}. Export it to one, and give its path.`,
    );
  }
  const script = `${asked.id.split('/').at(-1) ?? ''}.py`;
  if (configs.length === 0 && files.some(({ path }) => path === script)) {
    throw new HubError(
      `The dataset ${asked.id} is made by a loading script, ${script}, which is not run: use a copy of it in Parquet, or export the splits to files and give their paths.`,
    );
  }
  const names = configs.length > 0 ? splitsOf(configs, asked) : guessSplits(data);
  throw noSplit(names, asked.split, asked.id);
}

function byCard(
  files: readonly RepoFile[],
  configs: readonly CardConfig[],
  asked: AskedData,
): readonly RepoFile[] {
  const patterns = configOf(configs, asked)?.patterns.get(asked.split) ?? [];
  const matchers = patterns.map(toMatcher);
  return files.filter(({ path }) => !isAside(path) && matchers.some((matches) => matches(path)));
}

function configOf(configs: readonly CardConfig[], { id, config }: AskedData): CardConfig | undefined {
  const marked = config === undefined ? configs.find(({ isDefault }) => isDefault) : undefined;
  if (marked) return marked;
  const names = configs.map(({ name }) => name);
  const chosen = chooseConfig(names, config, id);
  return configs.find(({ name }) => name === chosen);
}

function splitsOf(configs: readonly CardConfig[], asked: AskedData): readonly string[] {
  return [...(configOf(configs, asked)?.patterns.keys() ?? [])];
}

/** Without a card: `train.csv`, `data/train-00000-of-00002.parquet`, `train/part.jsonl`. */
function byName(data: readonly RepoFile[], { id, config, split }: AskedData): readonly RepoFile[] {
  if (config !== undefined) chooseConfig(['default'], config, id);
  return data.filter(({ path }) => path.split('/').some((part) => wordOf(part) === split));
}

/** What a file or folder is named after: `train` of `train-00000-of-00002.parquet`. */
function wordOf(part: string): string {
  return /^([A-Za-z0-9]+)(?:[-_.].*)?$/.exec(part)?.[1] ?? part;
}

const splitWords = ['train', 'test', 'validation', 'valid', 'val', 'dev', 'eval'];

function guessSplits(data: readonly RepoFile[]): readonly string[] {
  const words = new Set(data.flatMap(({ path }) => path.split('/').map(wordOf)));
  return splitWords.filter((word) => words.has(word));
}

/** Files about the data or the repository. */
function isAside(path: string): boolean {
  return path
    .split('/')
    .some((part) => part.startsWith('.') || /^(?:dataset_infos?|state|config)\.json$/.test(part));
}
