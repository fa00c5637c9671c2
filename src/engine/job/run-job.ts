import { loadDataset, type LoadedDataset } from '../data/load-dataset.js';
import { profileFeatures } from '../data/profile-features.js';
import type { Model } from '../models/model.js';
import { loadModel } from '../models/load-model.js';
import { randomStream } from '../../statistics/random.js';
import { runSuite, type BatchResult } from '../suite/run-suite.js';
import { selectTests } from '../suite/select-tests.js';
import { stressTests } from '../tests/index.js';
import type { TestContext } from '../tests/stress-test.js';
import { agreeOnClasses } from './agree-on-classes.js';
import { countPredictions } from './count-predictions.js';
import { keepPredictions } from './keep-predictions.js';
import { measurePerformance } from './measure-performance.js';
import { modalityOf } from './modality.js';
import type { BatchFindings, BatchProgress, JobResult, JobSpec } from './job-spec.js';

export interface JobEdges {
  readonly onProgress: (batches: readonly BatchProgress[]) => void;
  /** Told the id of every process the job starts. */
  readonly onChild: (pid: number) => void;
  readonly log: (line: string) => void;
}

/**
 * One stress test from the files to the findings. The model is closed whatever happens.
 * Throws DataError, ModelError or ConfigError for what the user can put right.
 */
export async function runJob(spec: JobSpec, edges: JobEdges): Promise<JobResult> {
  const reference = await loadDataset(spec.reference.path, spec.reference.params, spec.task);
  // Read as the reference was: a text column does not become numbers because its rows happen to be digits.
  const evaluation = await loadDataset(spec.evaluation.path, spec.evaluation.params, spec.task, reference);
  const data = {
    task: spec.task,
    modality: modalityOf(reference.textFeatures),
    classNames: agreeOnClasses(reference, evaluation),
    reference,
    evaluation,
    features: profileFeatures(reference, evaluation, spec.reference.params, spec.excludeColumns),
    textFeatures: reference.textFeatures,
  };
  const selected = selectTests(stressTests, data.modality, spec.task, spec.categories, spec.tests);
  const opened = await openModel(spec, reference, data.classNames.length, edges);
  const counted = opened && countPredictions(opened);
  const model = counted?.model;
  try {
    const context: TestContext = {
      ...data,
      model,
      predictions: keepPredictions(model, data),
      sensitivity: spec.sensitivity,
      random: (...keys) => randomStream(spec.seed, ...keys),
    };
    const performance = await measurePerformance(context);
    const results = await runSuite(selected, context, edges.onProgress);
    return { performance, batches: results.map(toFindings) };
  } finally {
    if (counted) edges.log(`model: ${counted.describe()}`);
    await model?.close();
  }
}

function toFindings({ test, findings, durationMs }: BatchResult): BatchFindings {
  return { testType: test.testType, category: test.category, findings, durationMs };
}

async function openModel(
  { modelPath, task, settings, reference: { params } }: JobSpec,
  reference: LoadedDataset,
  classCount: number,
  { onChild, log }: JobEdges,
): Promise<Model | undefined> {
  if (modelPath === undefined) return undefined;
  const notForTheModel = [params['label_col'], params['features_not_in_model']].flat();
  return loadModel({
    path: modelPath,
    task,
    features: reference.table.names.filter((name) => !notForTheModel.includes(name)),
    textFeatures: reference.textFeatures,
    classCount,
    runtime: settings.runtime,
    python: settings.python,
    assets: settings.assets,
    workspace: settings.root,
    predictTimeoutMs: settings.predictTimeoutMs,
    onChild,
    log,
  });
}
