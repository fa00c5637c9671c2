import type { DataParams } from '../../domain/plan.js';
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
import { gatherEvidence } from './gather-evidence.js';
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
  const inputs = modelInputs(reference, spec.reference.params);
  const opened = await openModel(spec, reference, inputs, data.classNames.length, edges);
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
    const evidence = await gatherEvidence(context, evaluation, inputs);
    return { performance, batches: results.map(toFindings), evidence };
  } finally {
    if (counted) edges.log(`model: ${counted.describe()}`);
    await model?.close();
  }
}

function toFindings({ test, findings, durationMs }: BatchResult): BatchFindings {
  return { testType: test.testType, category: test.category, findings, durationMs };
}

/** The columns that the model sees: all but the label and those that are not for it, in file order. */
function modelInputs({ table }: LoadedDataset, params: DataParams): readonly string[] {
  const notForTheModel = [params['label_col'], params['features_not_in_model']].flat();
  return table.names.filter((name) => !notForTheModel.includes(name));
}

async function openModel(
  { modelPath, task, settings }: JobSpec,
  reference: LoadedDataset,
  features: readonly string[],
  classCount: number,
  { onChild, log }: JobEdges,
): Promise<Model | undefined> {
  if (modelPath === undefined) return undefined;
  return loadModel({
    path: modelPath,
    task,
    features,
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
