import type { ModelMetric, TestRun } from '../domain/results.js';
import { modelTaskPrefix, shortWord, testCategoryPrefix } from '../wire/enums.js';
import type * as wire from '../wire/answers.js';
import type { Answer } from './answer.js';
import { decodeLink, decodeTime, isTaskCompleted } from './decode.js';

/** What tells a test run from others. */
export interface TestRunSummary {
  readonly testRunId: string;
  readonly name: string;
  readonly projectId: string | undefined;
  readonly modelId: string | undefined;
  readonly referenceId: string | undefined;
  readonly evaluationId: string | undefined;
  /** Short word; open, so plain text. */
  readonly modelTask: string | undefined;
  readonly isCompleted: boolean;
  /** In milliseconds since the epoch; `undefined` before it is uploaded. */
  readonly uploadedAtMs: number | undefined;
  /** How many test cases it has; `undefined` when the cluster does not tell. */
  readonly caseCount: number | undefined;
}

export function decodeTestRunSummary(answer: Answer<wire.TestRunDetail>): TestRunSummary {
  return {
    testRunId: answer.requiredText('testRunId'),
    name: answer.text('name') ?? '',
    projectId: answer.object('projectId').text('uuid'),
    modelId: answer.object('modelId').text('uuid'),
    referenceId: answer.text('refDataId'),
    evaluationId: answer.text('evalDataId'),
    modelTask: decodeModelTask(answer.text('modelTask')),
    isCompleted: isTaskCompleted(answer.text('status')),
    uploadedAtMs: decodeTime(answer.text('uploadTime')),
    caseCount: answer.object('metrics').object('summaryCounts').number('total'),
  };
}

export function decodeTestRun(answer: Answer<wire.TestRunDetail>): TestRun {
  const metrics = answer.object('metrics');
  return {
    testRunId: answer.requiredText('testRunId'),
    name: answer.text('name') ?? '',
    modelTask: decodeModelTask(answer.text('modelTask')),
    webUrl: decodeLink(answer.object('webAppUrl').text('url')),
    categories: answer.texts('testCategories').map((word) => shortWord(testCategoryPrefix, word)),
    modelMetrics: decodeModelMetrics(metrics),
    durationMs: metrics.number('durationMillis'),
    engineVersion: answer.text('rimeVersion'),
  };
}

function decodeModelTask(word: string | undefined): string | undefined {
  return word === undefined ? undefined : shortWord(modelTaskPrefix, word);
}

function decodeModelMetrics(metrics: Answer<wire.TestRunMetrics>): readonly ModelMetric[] {
  const performance = metrics.object('modelPerf');
  return performance.names().map((name) => {
    const metric = performance.object(name);
    return { name, reference: metric.number('refMetric'), evaluation: metric.number('evalMetric') };
  });
}
