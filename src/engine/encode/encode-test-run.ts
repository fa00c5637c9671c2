import type { TestRunDetail } from '../../wire/answers.js';
import { modelTaskPrefix, testCategoryPrefix, wireWord } from '../../wire/enums.js';
import type { TestRunRecord } from '../jobs/records.js';
import { engineVersion } from './engine-version.js';
import { encodeTally } from './encode-test-case.js';
import { timestamp } from './timestamp.js';

export function encodeTestRun(run: TestRunRecord): TestRunDetail {
  const { request } = run;
  return {
    testRunId: run.id,
    name: request.name,
    projectId: { uuid: request.projectId },
    modelTask: wireWord(modelTaskPrefix, run.task),
    modelId: { uuid: request.modelId },
    refDataId: request.referenceId,
    evalDataId: request.evaluationId,
    uploadTime: timestamp(run.createdAtMs),
    webAppUrl: null,
    testCategories: run.categories.map((category) => wireWord(testCategoryPrefix, category)),
    metrics: {
      modelPerf: Object.fromEntries(run.performance.map(encodePerformance)),
      durationMillis: String(Math.round(run.durationMs)),
      ...encodeTally(run.tally),
    },
    status: 'TEST_TASK_STATUS_COMPLETED',
    rimeVersion: engineVersion,
    ...(run.sampled?.reference !== undefined && { refDataSamplingPct: run.sampled.reference }),
    ...(run.sampled?.evaluation !== undefined && { evalDataSamplingPct: run.sampled.evaluation }),
  };
}

function encodePerformance({
  name,
  reference,
  evaluation,
}: TestRunRecord['performance'][number]): [string, object] {
  return [
    name,
    {
      ...(reference !== undefined && { refMetric: reference }),
      ...(evaluation !== undefined && { evalMetric: evaluation }),
    },
  ];
}
