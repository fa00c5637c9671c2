// As much of a RIME cluster as a run needs where everything exists, and no more: it must cost next to nothing beside
// the client that is measured. The tests' live cluster checks every request and answer, which takes longer than both.
import { createServer } from 'node:http';

export const ids = {
  project: 'aaaa0001-0000-4000-8000-0000000000aa',
  reference: 'dddd0002-0000-4000-8000-0000000000aa',
  evaluation: 'dddd0002-0000-4000-8000-0000000000bb',
  model: 'eeee0003-0000-4000-8000-0000000000aa',
};
const testRunId = 'ffff0004-0000-4000-8000-0000000000aa';

/** `jobMs`: how long the stress test runs. Of `caseCount` cases each 1000th is an alert, each other 100th a warning. */
export async function startBareCluster({ jobMs = 0, caseCount = 100, maxPageSize = 1000 } = {}) {
  const requests = [];
  let endsAt = Infinity;
  const facts = { requests, endedAt: () => endsAt, seenAt: undefined };
  const answers = {
    'GET /v1/rime-info': () => ({ clusterInfoVersion: '2.6.3', expirationTime: '2099-01-31T00:00:00Z' }),
    'GET /v1/projects': () => ({
      projects: [{ project: { id: { uuid: ids.project }, name: 'Loans' } }],
      hasMore: false,
    }),
    'GET /v1/images/loans_image': () => ({ image: { name: 'loans_image', status: 'STATUS_READY' } }),
    'GET /v1/registry/dataset': (query) => ({
      dataset: { datasetId: query.get('datasetId'), validityStatus: 'VALIDITY_STATUS_VALID' },
    }),
    'GET /v1/registry/model': () => ({
      model: { model: { modelId: { uuid: ids.model }, validityStatus: 'VALIDITY_STATUS_VALID' } },
    }),
    [`POST /v1/stress-tests/${ids.project}`]: () => {
      endsAt = performance.now() + jobMs;
      return { job: job('REQUESTED') };
    },
    'GET /v1/jobs/j1': () => {
      const isOver = performance.now() >= endsAt;
      if (isOver) facts.seenAt ??= performance.now();
      return { job: job(isOver ? 'SUCCEEDED' : 'RUNNING') };
    },
    [`GET /v1/test-runs/${testRunId}`]: () => ({
      testRun: {
        testRunId,
        name: 'bench',
        projectId: { uuid: ids.project },
        metrics: { summaryCounts: { total: String(caseCount) } },
        status: 'TEST_TASK_STATUS_COMPLETED',
      },
    }),
    [`POST /v1/test-runs/rename/${testRunId}`]: () => ({ testRun: { testRunId } }),
    'GET /v1/test-cases': (query) => pageOf(query, { caseCount, maxPageSize }),
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://cluster');
    const call = `${request.method} ${pathname}`;
    requests.push(call);
    request.resume().on('end', () => {
      const answer = answers[call]?.(searchParams);
      const text = JSON.stringify(answer ?? { code: 5, message: `no ${call}` });
      response
        .writeHead(answer ? 200 : 404, { 'content-type': 'application/json', 'content-length': text.length })
        .end(text);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { ...facts, url: `http://127.0.0.1:${server.address().port}`, seenAt: () => facts.seenAt, close };
}

function job(status) {
  const stress = { projectId: { uuid: ids.project }, testRunId };
  return {
    jobId: 'j1',
    jobType: 'JOB_TYPE_MODEL_STRESS_TEST',
    status: `JOB_STATUS_${status}`,
    creationTime: new Date().toISOString(),
    jobData: { stress },
  };
}

function pageOf(query, { caseCount, maxPageSize }) {
  const start = Number(query.get('pageToken') ?? 0);
  const size = Math.min(Number(query.get('pageSize') ?? 20), maxPageSize);
  const end = Math.min(start + size, caseCount);
  const testCases = Array.from({ length: end - start }, (_, offset) => testCase(start + offset));
  const hasMore = end < caseCount;
  return { testCases, nextPageToken: hasMore ? String(end) : '', hasMore };
}

function testCase(index) {
  const number = index + 1;
  const [status, severity] =
    number % 1000 === 0
      ? ['FAIL', 'ALERT']
      : number % 100 === 0
        ? ['WARNING', 'WARNING']
        : ['PASS_UNSPECIFIED', 'PASS'];
  return {
    testRunId,
    features: [`feature ${index % 40}`],
    testBatchType: 'subset_performance:subset_accuracy',
    status: `TEST_CASE_STATUS_${status}`,
    severity: `SEVERITY_${severity}`,
    importanceScore: 0.06,
    testCategory: 'TEST_CATEGORY_TYPE_SUBSET_PERFORMANCE',
    category: '',
    metrics: [
      { metric: 'accuracy', category: 'TEST_METRIC_CATEGORY_PERFORMANCE_METRIC_VALUE', floatValue: 0.908 },
      { metric: 'sample_size', category: 'TEST_METRIC_CATEGORY_DATA_SIZE', intValue: String(100 + index) },
    ],
    urlSafeFeatureId: 'aHlwb3RoZXNpcw==',
    testCaseId: String(index),
    display: null,
  };
}
