import { loadDataset } from '../data/load-dataset.js';
import { profileFeatures } from '../data/profile-features.js';
import { readDataParams } from '../data/read-data-params.js';
import { readModelClasses } from '../models/read-model-classes.js';
import { randomStream } from '../../statistics/random.js';
import { missingColumns } from '../suite/check-values.js';
import { ConfigError } from '../suite/config-error.js';
import { runSuite, type BatchResult } from '../suite/run-suite.js';
import { selectTests } from '../suite/select-tests.js';
import { testsOf } from '../tests/index.js';
import type { TestContext } from '../tests/stress-test.js';
import { agreeOnClasses } from './agree-on-classes.js';
import { answerDatasets } from './answer-datasets.js';
import { countPredictions } from './count-predictions.js';
import { describeData } from './describe-data.js';
import { gatherEvidence } from './gather-evidence.js';
import { matchClasses, namesFromModel } from './match-classes.js';
import { measurePerformance } from './measure-performance.js';
import { modalityOf } from './modality.js';
import { modelInputs, openModel, type ModelEdges } from './open-model.js';
import { unmeasuredTests } from './unmeasured-tests.js';
import type { BatchFindings, BatchProgress, JobResult, JobSpec } from './job-spec.js';

export interface JobEdges extends ModelEdges {
  /** Counted in days from 1970-01-01 (UTC). */
  readonly today: number;
  readonly onProgress: (batches: readonly BatchProgress[]) => void;
}

/**
 * One stress test from the files to the findings. The model is closed whatever happens.
 * Throws DataError, ModelError (it can't be opened) or ConfigError for what the user can put right.
 */
export async function runJob(spec: JobSpec, edges: JobEdges): Promise<JobResult> {
  const { modelPath, task } = spec;
  const modelClasses = modelPath === undefined ? undefined : await readModelClasses(modelPath);
  const names = namesFromModel(modelClasses, task);
  const reference = await loadDataset(spec.reference.path, spec.reference.params, task, undefined, names);
  // Read as the reference was: a text column does not become numbers because its rows happen to be digits.
  const evaluation = await loadDataset(spec.evaluation.path, spec.evaluation.params, task, reference, names);
  const data = {
    task,
    modality: modalityOf(reference.textFeatures),
    classNames: agreeOnClasses(reference, evaluation),
    reference,
    evaluation,
    ...profileFeatures(
      reference,
      evaluation,
      spec.reference.params,
      spec.excludeColumns,
      spec.settings.compat,
    ),
    textFeatures: reference.textFeatures,
  };
  const catalogue = testsOf(spec.settings.compat);
  const selected = selectTests(catalogue, data.modality, task, spec.categories, spec.tests);
  const missing = missingColumns(selected, data);
  if (missing.length > 0) throw new ConfigError(missing);
  const areNamed = readDataParams(spec.reference.params).classNames !== undefined;
  const { columns, notes } = matchClasses(modelClasses, data.classNames, areNamed);
  const inputs = modelInputs(reference, spec.reference.params);
  const opened =
    modelPath === undefined
      ? undefined
      : await openModel(modelPath, spec, reference, { count: data.classNames.length, columns }, edges);
  const counted = opened && countPredictions(opened);
  try {
    const files = {
      reference: { path: spec.reference.path, data: reference },
      evaluation: { path: spec.evaluation.path, data: evaluation },
    };
    const { brokenModel, ...answers } = await answerDatasets(counted?.model, files, inputs);
    const context: TestContext = {
      ...data,
      ...answers,
      inputs,
      sensitivity: spec.sensitivity,
      today: edges.today,
      random: (...keys) => randomStream(spec.seed, ...keys),
    };
    const performance = await measurePerformance(context);
    const results = await runSuite(selected, context, edges.onProgress);
    const evidence = {
      ...(await gatherEvidence(context, evaluation, inputs)),
      notes: [...notes, ...(await describeData(context, files.reference, files.evaluation, inputs))],
      unmeasured: unmeasuredTests(spec.tests, results),
      brokenModel,
    };
    return { performance, batches: results.map(toFindings), evidence };
  } finally {
    if (counted) edges.log(`model: ${counted.describe()}`);
    await counted?.model.close();
  }
}

function toFindings({ test, findings, durationMs }: BatchResult): BatchFindings {
  return { testType: test.testType, category: test.category, findings, durationMs };
}
