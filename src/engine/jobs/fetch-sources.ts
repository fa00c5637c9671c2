import { DataError } from '../data/data-error.js';
import { fetchDataset, findDataset, type HubData } from '../hub/fetch-dataset.js';
import { type FetchedModel, fetchModel } from '../hub/fetch-model.js';
import { type FetchedTokenizer, fetchTokenizer } from '../hub/fetch-tokenizer.js';
import type { Hub } from '../hub/hub.js';
import type { JobSpec } from './job-spec.js';

/** A job whose files are all on this machine, and what is to be told of those that were fetched. */
export interface FetchedJob {
  readonly spec: JobSpec;
  readonly notes: readonly string[];
}

/** What of `HubSources` is on this machine. */
export interface FetchedSources {
  readonly model?: FetchedModel | undefined;
  readonly tokenizer?: FetchedTokenizer | undefined;
  readonly reference?: FetchedSplit | undefined;
  readonly evaluation?: FetchedSplit | undefined;
}

/** Has all that a job needs of the Hub on this machine. Throws DataError or ModelError that says what can't be had. */
export async function fetchSources(spec: JobSpec, hub: Hub): Promise<FetchedJob> {
  const { model, tokenizer, reference, evaluation } = spec.fromHub ?? {};
  const fetched = {
    model: model && (await fetchModel(model, hub)),
    tokenizer: tokenizer && (await fetchTokenizer(tokenizer, hub)),
    reference: reference && (await fetchSplit(reference, hub)),
    evaluation: evaluation && (await fetchSplit(evaluation, hub)),
  };
  return { spec: withFetched(spec, fetched), notes: notesOf(fetched) };
}

/** From then on it is all like files of the workspace; what is still to be fetched stays in `fromHub`. */
export function withFetched<Spec extends Omit<JobSpec, 'task'>>(
  spec: Spec,
  { model, tokenizer, reference, evaluation }: FetchedSources,
): Spec {
  const { fromHub } = spec;
  return {
    ...spec,
    ...(model && { modelPath: model.onnxPath }),
    ...(tokenizer && { modelKwargs: { ...spec.modelKwargs, tokenizer: tokenizer.folder } }),
    ...(reference && { reference: { ...spec.reference, path: reference.path } }),
    ...(evaluation && { evaluation: { ...spec.evaluation, path: evaluation.path } }),
    fromHub: fromHub && {
      model: model ? undefined : fromHub.model,
      tokenizer: tokenizer ? undefined : fromHub.tokenizer,
      reference: reference ? undefined : fromHub.reference,
      evaluation: evaluation ? undefined : fromHub.evaluation,
    },
  };
}

export function notesOf({ model, tokenizer, reference, evaluation }: FetchedSources): readonly string[] {
  return [model, tokenizer, reference, evaluation].flatMap((fetched) => fetched?.notes ?? []);
}

/** A split that is a file of this machine. */
export interface FetchedSplit {
  readonly path: string;
  readonly notes: readonly string[];
}

/** One split as a file on this machine. Throws DataError. */
export async function fetchSplit(data: HubData, hub: Hub): Promise<FetchedSplit> {
  const found = await findDataset(data, hub);
  const { id, split } = data;
  if (found.files.length > 1) {
    throw new DataError(
      `The split "${split}" of ${id} is in ${found.files.length} files, and the embedded engine reads one: join them in an earlier step, and give the path.`,
    );
  }
  const [path = ''] = await fetchDataset(found, hub);
  return { path, notes: found.notes };
}
