import type { ModelMetric, TestRun } from '../../domain/results.js';
import type { CaseStatus } from '../../domain/vocabulary.js';
import { modelTaskPrefix, shortWord, testCategoryPrefix } from '../../wire/enums.js';
import type * as wire from '../../wire/answers.js';
import type { Answer } from './answer.js';
import { decodeLink, decodeTaskState, decodeTime, isTaskCompleted } from './decode.js';

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

/** What a test run tells of itself and of its cases; `undefined` for what it does not tell. */
export interface TestRunDetails extends TestRunSummary, TestRun {
  /** Such as `COMPLETED` or `FAILED`. */
  readonly state: string | undefined;
  readonly counts: TestRunCounts;
}

/** A run's own counts. */
export interface TestRunCounts {
  readonly total: number | undefined;
  readonly byStatus: Readonly<Record<CaseStatus, number | undefined>>;
  /** These may count batches instead of cases. */
  readonly bySeverity: Readonly<Record<'warning' | 'alert', number | undefined>>;
}

export function decodeTestRunDetails(answer: Answer<wire.TestRunDetail>): TestRunDetails {
  return {
    ...decodeTestRunSummary(answer),
    ...decodeTestRun(answer),
    state: decodeTaskState(answer.text('status')),
    counts: decodeCounts(answer.object('metrics')),
  };
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

function decodeTestRun(answer: Answer<wire.TestRunDetail>): TestRun {
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

function decodeCounts(metrics: Answer<wire.TestRunMetrics>): TestRunCounts {
  const cases = metrics.object('summaryCounts');
  const severities = metrics.object('severityCounts');
  return {
    total: cases.number('total'),
    byStatus: {
      pass: cases.number('pass'),
      warning: cases.number('warning'),
      fail: cases.number('fail'),
      skip: cases.number('skip'),
    },
    bySeverity: {
      warning: severities.number('numLowSeverity'),
      alert: severities.number('numHighSeverity'),
    },
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
