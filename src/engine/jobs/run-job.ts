import { about } from '../data/user-error.js';
import type { OpenModel } from '../models/model.js';
import { readModelClasses } from '../models/read-model-classes.js';
import { describePace } from './describe-usage.js';
import type { JobEdges } from './job-edges.js';
import type { JobResult, JobSpec } from './job-spec.js';
import { openModel } from './open-model.js';
import { openPastResults } from './past-results/past-results.js';
import { prepareJob } from './prepare-job.js';
import { rateJob } from './rate-job.js';
import { readSources } from './read-sources.js';

/**
 * One stress test from the files to the findings; those of an earlier run where they are kept and nothing has changed.
 * Throws DataError, ModelError (it can't be opened) or ConfigError for what the user can put right.
 */
export async function runJob(spec: JobSpec, edges: JobEdges): Promise<JobResult> {
  const past = await openPastResults(spec, edges);
  const known = await past?.find();
  if (known) return known;
  const { result, model } = await runAnew(spec, edges);
  await past?.keep(result, spec.modelPath === undefined ? [] : model?.identity());
  return result;
}

async function runAnew(
  spec: JobSpec,
  edges: JobEdges,
): Promise<{ readonly result: JobResult; readonly model: OpenModel | undefined }> {
  const { modelPath, modelKwargs, endpoint } = spec;
  const modelClasses =
    modelPath === undefined || endpoint
      ? undefined
      : await about('model-uri', () => readModelClasses(modelPath, modelKwargs));
  const prepared = await prepareJob(spec, modelClasses, edges);
  const { reference, data, matched } = prepared;
  const { classNames } = data;
  const classes = {
    count: classNames.length,
    columns: matched.columns,
    labels: modelClasses ?? classNames,
  };
  const rowCount = reference.table.rowCount + prepared.evaluation.table.rowCount;
  const read = await readSources(spec, prepared);
  const onPace = (rowsPerSecond: number): void => {
    if (model) edges.tell(describePace(model.runtime, rowsPerSecond, rowCount));
  };
  const open = (path: string): Promise<OpenModel> =>
    openModel(path, spec, reference, classes, edges, { cache: spec.settings.cache, onPace });
  const model: OpenModel | undefined =
    modelPath === undefined
      ? undefined
      : // A service that can't be asked now is no mistake in what was given.
        await (endpoint ? open(modelPath) : about('model-uri', () => open(modelPath)));
  const { evidence, ...result } = await rateJob(spec, prepared, model, edges);
  const sources = { ...read, runtime: model?.runtime };
  return { result: { ...result, evidence: { ...evidence, sources } }, model };
}
