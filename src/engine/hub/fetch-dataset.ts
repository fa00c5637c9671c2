import { readFile } from 'node:fs/promises';

import { quoteWord } from '../../domain/words/quote-word.js';
import { DataError } from '../data/data-error.js';
import { chooseDataFiles } from './choose-data-files.js';
import { chooseConfig, noSplit } from './choose-name.js';
import type { Hub } from './hub.js';
import { HubError } from './hub-error.js';
import { missingShards } from './missing-shards.js';
import { readCard } from './read-card.js';
import { renamedNote } from './renamed-note.js';
import { toRepository, type Repository } from './repository.js';
import type { RepoFile } from './repo-file.js';

/** A split of a dataset of the Hub, as it is asked for. */
export interface HubData {
  /** `owner/name`. */
  readonly id: string;
  readonly split: string;
  /** `default`, or the only one, when not given. */
  readonly config: string | undefined;
  /** Branch, tag or commit of the repository's own files; when not given, the Hub's Parquet conversion comes first. */
  readonly revision: string | undefined;
}

/** The files of a split at a commit, in order: one table in pieces. */
export interface FoundData {
  readonly repository: Repository;
  readonly commit: string;
  readonly files: readonly RepoFile[];
  /** What the reader of a verdict should know of them, the pinned commit first. */
  readonly notes: readonly string[];
}

/** Where the Hub keeps its conversion: `<config>/<split>/0000.parquet`, `<config>/partial-<split>/0000.parquet`. */
const conversion = 'refs/convert/parquet';

/** Finds the files of a split without fetching them: they may be read in pieces, too. Throws DataError. */
export async function findDataset(data: HubData, hub: Hub): Promise<FoundData> {
  try {
    const repository = toRepository('dataset', data.id);
    const converted = data.revision === undefined ? await findConverted(repository, data, hub) : undefined;
    return converted ?? (await findOwn(repository, data, hub));
  } catch (error) {
    throw toDataError(error);
  }
}

/** Has the files of a split in the cache; returns their absolute paths in order. Throws DataError. */
export async function fetchDataset(
  { repository, commit, files }: FoundData,
  hub: Hub,
): Promise<readonly string[]> {
  try {
    return await hub.fetch(repository, commit, files);
  } catch (error) {
    throw toDataError(error);
  }
}

/** `undefined` when the Hub has converted nothing. */
async function findConverted(
  repository: Repository,
  { id, split, config }: HubData,
  hub: Hub,
): Promise<FoundData | undefined> {
  const pinned = await hub.pin(repository, conversion).catch((error: unknown) => {
    const isAbsent = error instanceof HubError && ['no-revision', 'not-cached'].includes(error.trouble);
    if (isAbsent) return undefined;
    throw error;
  });
  if (!pinned) return undefined;
  const { commit, newId } = pinned;
  const { folders } = await hub.list(repository, commit, '', false);
  if (folders.length === 0) return undefined;
  const chosen = chooseConfig(folders, config, id);
  const { files } = await hub.list(repository, commit, chosen, true);
  const inSplit = (name: string): RepoFile[] =>
    files.filter(({ path }) => path.startsWith(`${chosen}/${name}/`) && path.endsWith('.parquet'));
  const whole = inSplit(split);
  const found = whole.length > 0 ? whole : inSplit(`partial-${split}`);
  if (found.length === 0) throw noSplit(splitsOf(files), split, id);
  const part =
    whole.length > 0 ? '' : ' Only its beginning was converted (the first 5 GB), and only that is used.';
  return {
    repository,
    commit,
    files: found,
    notes: [
      `The split ${quoteWord(split)} is of ${id}@${commit} of Hugging Face (${conversion}), configuration ${quoteWord(chosen)}.${part}`,
      ...renamedNote(id, newId),
    ],
  };
}

function splitsOf(files: readonly RepoFile[]): readonly string[] {
  const names = files.flatMap(
    ({ path }) =>
      path
        .split('/')
        .at(-2)
        ?.replace(/^partial-/, '') ?? [],
  );
  return [...new Set(names)];
}

async function findOwn(repository: Repository, data: HubData, hub: Hub): Promise<FoundData> {
  const { id, split, revision = 'main' } = data;
  const { commit, newId } = await hub.pin(repository, revision);
  const { files } = await hub.list(repository, commit, '', true);
  const card = files.find(({ path }) => path === 'README.md');
  const configs = card ? readCard(await readFileOf(repository, commit, card, hub)) : [];
  const chosen = chooseDataFiles(files, configs, data);
  const paths = chosen.map(({ path }) => path);
  return {
    repository,
    commit,
    files: chosen,
    notes: [
      `The split ${quoteWord(split)} is of ${id}@${commit} of Hugging Face.`,
      ...missingShards(paths, split, id),
      ...renamedNote(id, newId),
    ],
  };
}

const mostCardBytes = 5 * 1024 * 1024;

async function readFileOf(repository: Repository, commit: string, file: RepoFile, hub: Hub): Promise<string> {
  if (file.sizeBytes > mostCardBytes) return '';
  const [path = ''] = await hub.fetch(repository, commit, [file]);
  return readFile(path, 'utf8');
}

function toDataError(error: unknown): unknown {
  return error instanceof HubError ? new DataError(error.message, { cause: error }) : error;
}
