import { testsOf } from '../checks/index.js';
import { encodeBatch } from '../encode/encode-batch.js';
import { encodeCategories } from '../encode/encode-category.js';
import { casesByFeature, encodeFeature } from '../encode/encode-feature.js';
import { urlSafeFeatureId } from '../encode/encode-test-case.js';
import type { CaseOutline, TestRunRecord } from '../jobs/records.js';
import type { Handlers } from '../server/listen.js';
import { cutPage, readPage, type PageRequest } from '../server/paginate.js';
import type { Query } from '../server/query.js';
import { invalid, notFound } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';
import { findTestRun } from './find.js';

/** A test run's cases, put together by test, by feature and by category. */
export function resultHandlers({
  store,
  settings,
}: EngineParts): Pick<
  Handlers,
  | 'listBatchResults'
  | 'getBatchResult'
  | 'listFeatureResults'
  | 'getFeatureResult'
  | 'listSummaryTests'
  | 'getCategoryResults'
> {
  const facts = new Map(testsOf(settings.compat).map((test) => [test.testType, test]));
  const batchesOf = (run: TestRunRecord): ReadonlyMap<string, () => object> => {
    const cases = casesByTest(store.results.of(run.id).outlines());
    return new Map(
      run.batches
        .filter(({ testType }) => cases.has(testType))
        .map((batch) => [
          batch.testType,
          () => encodeBatch(batch, cases.get(batch.testType) ?? [], facts.get(batch.testType), run.id),
        ]),
    );
  };
  /** The run that the first page asks for, and which page it is. */
  const readRunPage = (
    query: Query,
    list: string,
    filter: string,
    name: string,
  ): { readonly run: TestRunRecord; readonly page: PageRequest } => {
    const page = readPage(query, list, [filter]);
    const [id, second] = page.filter[filter] ?? [];
    if (id === undefined || second !== undefined)
      throw invalid(`give ${name} once on the first page, then pageToken alone`);
    return { run: findTestRun(store, id), page };
  };
  return {
    listBatchResults: ({ query }) => {
      const { run, page } = readRunPage(query, 'batch-results', 'test_run_id', 'testRunId');
      const { items, ...rest } = cutPage([...batchesOf(run).values()], page);
      return { testBatches: items.map((encode) => encode()), ...rest };
    },
    getBatchResult: ({ params }) => {
      const run = findTestRun(store, params['testRunId']);
      const { testType = '' } = params;
      const encode = batchesOf(run).get(testType);
      if (!encode) throw notFound(`batch ${testType} of test run ${run.id}`);
      return { testBatch: encode() };
    },
    listFeatureResults: ({ query }) => {
      const { run, page } = readRunPage(query, 'feature-results', 'test_run_id', 'testRunId');
      const { items, ...rest } = cutPage([...casesByFeature(store.results.of(run.id).outlines())], page);
      return { featureResults: items.map(([name, cases]) => encodeFeature(name, cases)), ...rest };
    },
    getFeatureResult: ({ params }) => {
      const run = findTestRun(store, params['testRunId']);
      const { urlSafeFeatureId: id = '' } = params;
      const found = [...casesByFeature(store.results.of(run.id).outlines())].find(
        ([name]) => urlSafeFeatureId([name]) === id,
      );
      if (!found) throw notFound(`feature ${id} in test run ${run.id}`);
      return { featureResult: encodeFeature(...found) };
    },
    listSummaryTests: ({ query }) => {
      const { run, page } = readRunPage(query, 'summary-tests', 'query.test_run_id', 'query.testRunId');
      const { items, ...rest } = cutPage(encodeCategories(run, store.results.of(run.id).outlines()), page);
      return { summaryTestResults: items, ...rest };
    },
    getCategoryResults: ({ params }) => {
      const run = findTestRun(store, params['testRunId']);
      return { categoryTestResults: encodeCategories(run, store.results.of(run.id).outlines()) };
    },
  };
}

function casesByTest(cases: readonly CaseOutline[]): ReadonlyMap<string, readonly CaseOutline[]> {
  const byTest = new Map<string, CaseOutline[]>();
  for (const one of cases) {
    const found = byTest.get(one.testType);
    if (found) found.push(one);
    else byTest.set(one.testType, [one]);
  }
  return byTest;
}
