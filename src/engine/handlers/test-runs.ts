import { encodeTestRun } from '../encode/encode-test-run.js';
import { urlSafeFeatureId } from '../encode/encode-test-case.js';
import type { CaseOutline } from '../jobs/records.js';
import type { Handlers } from '../server/listen.js';
import { cutPage, cutRange, readPage } from '../server/paginate.js';
import { JsonAnswer } from '../server/json-answer.js';
import { invalid } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';
import { findTestRun } from './find.js';

const projectFilters = ['project_id', 'first_page_query.project_id.uuid'];
const testingFilter = 'first_page_query.testing_type';
const scheduleFilter = 'first_page_query.schedule_id.uuid';
const stressTesting = 'TEST_TYPE_STRESS_TESTING_UNSPECIFIED';
const runFilter = 'list_test_cases_query.test_run_id';
const typeFilter = 'list_test_cases_query.test_types';
const featureFilter = 'list_test_cases_query.url_safe_feature_ids';

export function testRunHandlers({
  store,
}: EngineParts): Pick<
  Handlers,
  'getTestRun' | 'listTestRuns' | 'renameTestRun' | 'deleteTestRun' | 'listTestCases'
> {
  return {
    getTestRun: ({ params }) => ({ testRun: encodeTestRun(findTestRun(store, params['testRunId'])) }),
    listTestRuns: ({ query }) => {
      const page = readPage(query, 'test-runs', [...projectFilters, testingFilter, scheduleFilter]);
      const ids = projectFilters.flatMap((name) => page.filter[name] ?? []);
      // Each is a stress test, and none of a schedule.
      const isForeign =
        scheduleFilter in page.filter || page.filter[testingFilter]?.includes(stressTesting) === false;
      // The last one first, as on the platform's own list.
      const runs = store.testRuns.list().toReversed();
      const { items, ...rest } = cutPage(
        runs.filter(({ request }) => !isForeign && ids.every((id) => id === request.projectId)),
        page,
      );
      return { testRuns: items.map(encodeTestRun), ...rest };
    },
    renameTestRun: ({ params, body }) => {
      const run = findTestRun(store, params['testRunId']);
      store.testRuns.change(run, { request: { ...run.request, name: body.requiredText('name') } });
      return { testRun: encodeTestRun(run) };
    },
    deleteTestRun: ({ params }) => {
      store.testRuns.remove(findTestRun(store, params['testRunId']));
      return {};
    },
    listTestCases: ({ query }) => {
      const page = readPage(query, 'test-cases', [runFilter, typeFilter, featureFilter]);
      const [testRunId, second] = page.filter[runFilter] ?? [];
      if (testRunId === undefined || second !== undefined) {
        throw invalid('give listTestCasesQuery.testRunId once on the first page, then pageToken alone');
      }
      const results = store.results.of(findTestRun(store, testRunId).id);
      const types = page.filter[typeFilter];
      const featureIds = page.filter[featureFilter];
      const isAsked = ({ testType, caseResult }: CaseOutline): boolean =>
        (types?.includes(testType) ?? true) &&
        (featureIds?.includes(urlSafeFeatureId(caseResult.features)) ?? true);
      const asked =
        types || featureIds
          ? results.outlines().flatMap((one, place) => (isAsked(one) ? place : []))
          : undefined;
      const { start, end, ...rest } = cutRange(asked?.length ?? results.caseCount, page);
      const places = asked?.slice(start, end) ?? Array.from({ length: end - start }, (_, nth) => start + nth);
      return new JsonAnswer('testCases', results.casesJson(places), rest);
    },
  };
}
