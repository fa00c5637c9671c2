import { DataError } from '../data/data-error.js';
import { fetchDataset, findDataset, type HubData } from '../hub/fetch-dataset.js';
import { fetchModel } from '../hub/fetch-model.js';
import type { Hub } from '../hub/hub.js';
import type { JobSpec } from './job-spec.js';

/** A job whose files are all on this machine, and what is to be told of those that were fetched. */
export interface FetchedJob {
  readonly spec: JobSpec;
  readonly notes: readonly string[];
}

/** Has all that a job needs of the Hub on this machine. Throws DataError or ModelError that says what can't be had. */
export async function fetchSources(spec: JobSpec, hub: Hub): Promise<FetchedJob> {
  const { model, reference, evaluation } = spec.fromHub ?? {};
  const fetchedModel = model && (await fetchModel(model, hub));
  const fetchedReference = reference && (await fetchSplit(reference, hub));
  const fetchedEvaluation = evaluation && (await fetchSplit(evaluation, hub));
  return {
    spec: {
      ...spec,
      fromHub: undefined,
      ...(fetchedModel && { modelPath: fetchedModel.onnxPath }),
      ...(fetchedReference && { reference: { ...spec.reference, path: fetchedReference.path } }),
      ...(fetchedEvaluation && { evaluation: { ...spec.evaluation, path: fetchedEvaluation.path } }),
    },
    notes: [fetchedModel, fetchedReference, fetchedEvaluation].flatMap((fetched) => fetched?.notes ?? []),
  };
}

/** One split as a file on this machine. Throws DataError. */
export async function fetchSplit(
  data: HubData,
  hub: Hub,
): Promise<{ readonly path: string; readonly notes: readonly string[] }> {
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
