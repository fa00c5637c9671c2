import type { ModelMetric, TestRun } from '../domain/results.js';
import { modelTaskPrefix, shortWord, testCategoryPrefix } from '../wire/enums.js';
import type * as wire from '../wire/answers.js';
import type { Answer } from './answer.js';
import { decodeLink } from './decode.js';

export function decodeTestRun(answer: Answer<wire.TestRunDetail>): TestRun {
  const metrics = answer.object('metrics');
  const modelTask = answer.text('modelTask');
  return {
    testRunId: answer.requiredText('testRunId'),
    name: answer.text('name') ?? '',
    modelTask: modelTask === undefined ? undefined : shortWord(modelTaskPrefix, modelTask),
    webUrl: decodeLink(answer.object('webAppUrl').text('url')),
    categories: answer.texts('testCategories').map((word) => shortWord(testCategoryPrefix, word)),
    modelMetrics: decodeModelMetrics(metrics),
    durationMs: metrics.number('durationMillis'),
    engineVersion: answer.text('rimeVersion'),
  };
}

function decodeModelMetrics(metrics: Answer<wire.TestRunMetrics>): readonly ModelMetric[] {
  const performance = metrics.object('modelPerf');
  return performance.names().map((name) => {
    const metric = performance.object(name);
    return { name, reference: metric.number('refMetric'), evaluation: metric.number('evalMetric') };
  });
}
