import { readFixture } from '../read-fixture.js';
import type { Call } from './call.js';
import type { CaseSource } from './options.js';
import { answerPage, readPage } from './pages.js';
import { Refusal, type Reply, type Wire } from './reply.js';
import type { Cluster, StoredTestRun } from './state.js';

/** A case that passes. Its members are the wire's; `overrides` may hold anything, also what no contract allows. */
export function wireTestCase(overrides: Wire = {}): Wire {
  return {
    features: ['hypothesis'],
    testBatchType: 'subset_performance:subset_accuracy',
    status: 'TEST_CASE_STATUS_PASS_UNSPECIFIED',
    severity: 'SEVERITY_PASS',
    importanceScore: 0.06,
    testCategory: 'TEST_CATEGORY_TYPE_SUBSET_PERFORMANCE',
    category: '',
    metrics: [
      {
        metric: 'accuracy',
        category: 'TEST_METRIC_CATEGORY_PERFORMANCE_METRIC_VALUE',
        floatValue: 0.908,
        testCaseMonitorInfo: null,
      },
    ],
    urlSafeFeatureId: 'aHlwb3RoZXNpcw==',
    testCaseId: '0',
    display: null,
    ...overrides,
  };
}

/** Of `count` generated cases each 100th is a warning and each 1000th an alert. */
export function generatedCases(count: number): CaseSource {
  const alert = { status: 'TEST_CASE_STATUS_FAIL', severity: 'SEVERITY_ALERT' };
  const warning = { status: 'TEST_CASE_STATUS_WARNING', severity: 'SEVERITY_WARNING' };
  const found = (number: number): Wire => (number % 1000 === 0 ? alert : number % 100 === 0 ? warning : {});
  return {
    count,
    at: (index) => wireTestCase({ testCaseId: String(index), ...found(index + 1) }),
  };
}

/** The 21 cases of the published natural-language-inference run. */
const publishedCases = [1, 2, 3].flatMap((page) => {
  const text = readFixture(`test-cases.nli.page${page}.json`);
  return (JSON.parse(text) as { readonly testCases: readonly Wire[] }).testCases;
});

/** The cases of a run, as the options have them. */
export function casesOf(run: StoredTestRun, { settings }: Cluster): CaseSource {
  const { cases = publishedCases } = settings;
  const list = typeof cases === 'function' ? cases(run.name) : cases;
  if (typeof list === 'number') return generatedCases(list);
  return 'at' in list && 'count' in list ? list : { count: list.length, at: (index) => list[index] ?? {} };
}

/** A run that is still uploading lists the first half of its cases. */
export function listTestCases(call: Call, cluster: Cluster): Reply {
  const asked = readPage(call, cluster);
  const testRunId = asked.filter.get('listTestCasesQuery.testRunId') ?? '';
  if (testRunId === '') throw new Refusal('invalid', 'give a page token or a test run id');
  const run = cluster.state.testRuns.find(({ id }) => id === testRunId);
  if (!run) throw new Refusal('not-found', 'test run not found');
  const source = filtered(casesOf(run, cluster), asked.filter);
  return answerPage(call, asked, {
    name: 'testCases',
    count: run.status === 'COMPLETED' ? source.count : Math.floor(source.count / 2),
    at: (index) => ({ ...source.at(index), testRunId }),
    hasForeignWords: cluster.settings.cases !== undefined,
  });
}

function filtered(source: CaseSource, filter: URLSearchParams): CaseSource {
  const types = filter.getAll('listTestCasesQuery.testTypes');
  const features = filter.getAll('listTestCasesQuery.urlSafeFeatureIds');
  if (types.length === 0 && features.length === 0) return source;
  const kept = Array.from({ length: source.count }, (_, index) => source.at(index)).filter(
    ({ testBatchType, urlSafeFeatureId }) =>
      (types.length === 0 || types.includes(String(testBatchType))) &&
      (features.length === 0 || features.includes(String(urlSafeFeatureId))),
  );
  return { count: kept.length, at: (index) => kept[index] ?? {} };
}
