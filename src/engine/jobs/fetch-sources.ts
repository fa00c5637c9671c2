import { dataFormatOf } from '../../domain/data-formats.js';
import { formatBytes } from '../../domain/words/format-bytes.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import { fetchDataset, findDataset, type HubData } from '../hub/fetch-dataset.js';
import { type FetchedModel, fetchModel } from '../hub/fetch-model.js';
import { type FetchedTokenizer, fetchTokenizer } from '../hub/fetch-tokenizer.js';
import type { WebFiles } from '../downloads/web-files.js';
import type { Hub } from '../hub/hub.js';
import { openShard } from '../hub/open-shard.js';
import type { DatasetSpec, JobSpec } from './job-spec.js';

/** A job whose files are all on this machine, and what is to be told of those that were fetched. */
export interface FetchedJob {
  readonly spec: JobSpec;
  readonly notes: readonly string[];
}

/** What was fetched of a job's sources. */
export interface FetchedSources {
  readonly model?: FetchedModel | undefined;
  readonly tokenizer?: FetchedTokenizer | undefined;
  readonly reference?: FetchedSplit | undefined;
  readonly evaluation?: FetchedSplit | undefined;
}

/** Where things are that are not on this machine. */
export interface Remotes {
  readonly hub: Hub;
  readonly web: WebFiles;
}

/** Has all that a job needs on this machine. Throws DataError or ModelError that says what can't be had. */
export async function fetchSources(spec: JobSpec, remotes: Remotes): Promise<FetchedJob> {
  const { model, tokenizer } = spec.fromHub ?? {};
  const fetched = {
    model: model && (await fetchModel(model, remotes.hub)),
    tokenizer: tokenizer && (await fetchTokenizer(tokenizer, remotes.hub)),
    reference: await fetchData('reference', spec, remotes),
    evaluation: await fetchData('evaluation', spec, remotes),
  };
  return { spec: withFetched(spec, fetched), notes: notesOf(fetched) };
}

/** `undefined` for data of the workspace. Throws DataError. */
export async function fetchData(
  role: 'reference' | 'evaluation',
  spec: Pick<JobSpec, 'fromHub' | typeof role>,
  { hub, web }: Remotes,
): Promise<FetchedSplit | undefined> {
  const split = spec.fromHub?.[role];
  if (split) return fetchSplit(split, hub);
  const file = spec[role].web;
  return file && web.fetch(file, role);
}

/** From then on it is all like files of the workspace; what is still to be fetched stays in `fromHub` and `web`. */
export function withFetched<Spec extends Omit<JobSpec, 'task'>>(
  spec: Spec,
  { model, tokenizer, reference, evaluation }: FetchedSources,
): Spec {
  const { fromHub } = spec;
  return {
    ...spec,
    ...(model && { modelPath: model.onnxPath }),
    ...(tokenizer && { modelKwargs: { ...spec.modelKwargs, tokenizer: tokenizer.folder } }),
    reference: toRead(spec.reference, reference, model),
    evaluation: toRead(spec.evaluation, evaluation, model),
    fromHub: fromHub && {
      model: model ? undefined : fromHub.model,
      tokenizer: tokenizer ? undefined : fromHub.tokenizer,
      reference: reference ? undefined : fromHub.reference,
      evaluation: evaluation ? undefined : fromHub.evaluation,
    },
  };
}

/** Of each dataset for a model of the Hub, unless `nrows` says otherwise: a transformer reads a few rows a second. */
const sampledRows = 1000;

function toRead(
  spec: DatasetSpec,
  fetched: FetchedSplit | undefined,
  model: FetchedModel | undefined,
): DatasetSpec {
  const { params } = spec;
  return {
    ...spec,
    ...(fetched && { path: fetched.path, shards: fetched.shards, web: undefined }),
    ...(model && { params: { ...params, nrows: params['nrows'] ?? sampledRows } }),
  };
}

export function notesOf({ model, tokenizer, reference, evaluation }: FetchedSources): readonly string[] {
  return [model, tokenizer, reference, evaluation].flatMap((fetched) => fetched?.notes ?? []);
}

/** A split of which all that is read is on this machine, or will be when it is read. */
export interface FetchedSplit extends Pick<DatasetSpec, 'path' | 'shards'> {
  readonly notes: readonly string[];
}

/** A split of more bytes is not kept in the cache: what is needed of it is fetched when it is read. */
const mostKeptBytes = 1024 ** 3;

/** One split, ready to be read. `mostBytes` of it are kept in the cache. Throws DataError. */
export async function fetchSplit(data: HubData, hub: Hub, mostBytes = mostKeptBytes): Promise<FetchedSplit> {
  const found = await findDataset(data, hub);
  const { repository, commit, files, notes } = found;
  const isParquet = files.every(({ path }) => dataFormatOf(path) === 'parquet');
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  if (isParquet && sizeBytes > mostBytes && !hub.isOffline) {
    return {
      path: `${data.id}/${files[0]?.path ?? ''}`,
      shards: files.map((file) => () => Promise.resolve(openShard({ repository, commit, file }, hub))),
      notes: [
        ...notes,
        `Of the ${formatBytes(sizeBytes)} of the split ${quoteWord(data.split)} only the columns and rows that are used were fetched; nothing of it is kept.`,
      ],
    };
  }
  const paths = await fetchDataset(found, hub);
  const [path = ''] = paths;
  return paths.length === 1 ? { path, notes } : { path, shards: paths, notes };
}
