import type { TestCase } from '../domain/results.js';
import type { Api } from './api.js';
import { decodeTestCase } from './decode-test-case.js';
import { listPages } from './list-pages.js';

export interface TestCases {
  /** Every case of the run, page after page. */
  list(testRunId: string): AsyncIterable<TestCase>;
}

export function testCases(api: Api): TestCases {
  return {
    list: (testRunId) =>
      listPages(
        (query) =>
          api.call('listTestCases', { task: `list the test cases of the test run ${testRunId}`, query }),
        (page) => page.list('testCases').map(decodeTestCase),
        { 'listTestCasesQuery.testRunId': testRunId },
      ),
  };
}
