import { afterEach, expect, test } from '@jest/globals';

import {
  generatedCases,
  startLiveCluster,
  wireTestCase,
  type LiveCluster,
  type LiveClusterOptions,
} from '../support/live-cluster.js';
import { ask, type Asked } from '../support/live-cluster/ask.js';
import { textAt } from '../support/live-cluster/call.js';
import { prepare, start, walkThrough, type Prepared } from '../support/live-cluster/seed-run.js';

let cluster: LiveCluster;
let prepared: Prepared;

/** Runs a stress test to its end and returns the test run's id. */
async function finishRun(options: LiveClusterOptions = {}): Promise<string> {
  cluster = await startLiveCluster({ jobStates: ['succeeded'], ...options });
  prepared = await prepare(cluster, 'ga');
  const jobId = textAt((await start(cluster, prepared)).body, 'job.jobId');
  await get(walkThrough.ga.job(jobId));
  return cluster.state.testRuns[0]?.id ?? '';
}

afterEach(async () => {
  expect(cluster.contractErrors).toEqual([]);
  await cluster.close();
});

const get = (path: string): Promise<Asked> => ask('GET', cluster.url + path);
const listCases = (testRunId: string): string => `/v1/test-cases?listTestCasesQuery.testRunId=${testRunId}`;

test('a hundred thousand cases are listed to the last', async () => {
  const testRunId = await finishRun({ cases: 100_000 });
  let [count, path] = [0, `${listCases(testRunId)}&pageSize=1000`];
  for (let more = true; more;) {
    const { body } = await get(path);
    count += (body as { testCases: object[] }).testCases.length;
    path = `/v1/test-cases?pageSize=1000&pageToken=${encodeURIComponent(textAt(body, 'nextPageToken'))}`;
    more = (body as { hasMore: boolean }).hasMore;
  }
  expect(count).toBe(100_000);
  // Each 1000th is an alert, each other 100th a warning: 100 and 900.
  expect((await get(`/v1/test-runs/${testRunId}`)).body).toMatchObject({
    testRun: { metrics: { severityCounts: { numHighSeverity: '100', numLowSeverity: '900' } } },
  });
  expect(generatedCases(2000).at(999)).toMatchObject({ severity: 'SEVERITY_ALERT', testCaseId: '999' });
});

test('cases may be given, with words of the future, by the name of the run', async () => {
  const severity = 'SEVERITY_CATASTROPHE';
  const testRunId = await finishRun({
    cases: (runName) => [wireTestCase({ severity, category: runName })],
  });
  const { body } = await get(listCases(testRunId));
  expect(body).toMatchObject({ testCases: [{ severity, category: 'gate' }] });
});

test('a run can be found by its project, and be renamed', async () => {
  const testRunId = await finishRun();
  await ask('POST', `${cluster.url}/v1/test-runs/rename/${testRunId}`, { body: { name: 'Gate #41' } });
  for (const filter of ['projectId', 'firstPageQuery.projectId.uuid']) {
    const { body } = await get(`/v1/test-runs?${filter}=${prepared.projectId}`);
    expect(body).toMatchObject({ testRuns: [{ testRunId, name: 'Gate #41' }] });
  }
  expect((await get('/v1/test-runs')).status).toBe(400);
  expect(await get('/v1/projects')).toMatchObject({
    body: { projects: [{ project: { name: 'NLI gate' } }] },
  });
});

test('cases can be asked for by test and feature', async () => {
  const testRunId = await finishRun();
  // Of the published cases two were made by this test, one of them on the premise.
  const transformed = `${listCases(testRunId)}&listTestCasesQuery.testTypes=text_upper_case`;
  expect((await get(transformed)).body).toMatchObject({ testCases: { length: 2 } });
  const feature = 'listTestCasesQuery.urlSafeFeatureIds=cHJlbWlzZQ%3D%3D';
  expect((await get(`${transformed}&${feature}`)).body).toMatchObject({ testCases: { length: 1 } });
});
