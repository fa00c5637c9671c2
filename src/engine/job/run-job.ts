import { loadDataset } from '../data/load-dataset.js';
import { profileFeatures } from '../data/profile-features.js';
import { readDataParams } from '../data/read-data-params.js';
import { randomStream } from '../../statistics/random.js';
import { missingColumns } from '../suite/check-values.js';
import { ConfigError } from '../suite/config-error.js';
import { runSuite, type BatchResult } from '../suite/run-suite.js';
import { selectTests } from '../suite/select-tests.js';
import { testsOf } from '../tests/index.js';
import type { TestContext } from '../tests/stress-test.js';
import { agreeOnClasses } from './agree-on-classes.js';
import { checkCompat } from './check-compat.js';
import { countPredictions } from './count-predictions.js';
import { describeData } from './describe-data.js';
import { gatherEvidence } from './gather-evidence.js';
import { keepPredictions } from './keep-predictions.js';
import { measurePerformance } from './measure-performance.js';
import { modalityOf } from './modality.js';
import { modelInputs, openModel, type ModelEdges } from './open-model.js';
import { unmeasuredTests } from './unmeasured-tests.js';
import type { BatchFindings, BatchProgress, JobResult, JobSpec } from './job-spec.js';

export interface JobEdges extends ModelEdges {
  readonly onProgress: (batches: readonly BatchProgress[]) => void;
}

/**
 * One stress test from the files to the findings. The model is closed whatever happens.
 * Throws DataError, ModelError or ConfigError for what the user can put right.
 */
export async function runJob(spec: JobSpec, edges: JobEdges): Promise<JobResult> {
  const { protectedFeatures, intersections } = readDataParams(spec.reference.params);
  checkCompat(spec.settings.compat, intersections);
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
  const selected = selectTests(
    testsOf(spec.settings.compat),
    data.modality,
    spec.task,
    spec.categories,
    spec.tests,
  );
  const missing = missingColumns(selected, data);
  if (missing.length > 0) throw new ConfigError(missing);
  const { modelPath } = spec;
  const inputs = modelInputs(reference, spec.reference.params);
  const opened =
    modelPath === undefined
      ? undefined
      : await openModel(modelPath, spec, reference, data.classNames.length, edges);
  const counted = opened && countPredictions(opened);
  const model = counted?.model;
  try {
    const context: TestContext = {
      ...data,
      protectedFeatures,
      intersections,
      model,
      predictions: keepPredictions(model, data),
      sensitivity: spec.sensitivity,
      random: (...keys) => randomStream(spec.seed, ...keys),
    };
    const performance = await measurePerformance(context);
    const results = await runSuite(selected, context, edges.onProgress);
    const evidence = {
      ...(await gatherEvidence(context, evaluation, inputs)),
      notes: await describeData(
        context,
        { path: spec.reference.path, data: reference },
        { path: spec.evaluation.path, data: evaluation },
        inputs,
      ),
      unmeasured: unmeasuredTests(spec.tests, results),
    };
    return { performance, batches: results.map(toFindings), evidence };
  } finally {
    if (counted) edges.log(`model: ${counted.describe()}`);
    await model?.close();
  }
}

function toFindings({ test, findings, durationMs }: BatchResult): BatchFindings {
  return { testType: test.testType, category: test.category, findings, durationMs };
}
