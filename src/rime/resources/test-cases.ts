import type { TestCase } from '../../domain/results.js';
import type * as wire from '../../wire/answers.js';
import type { Answer } from '../answers/answer.js';
import type { Api } from '../calls/api.js';
import { decodeTestCase } from '../answers/decode-test-case.js';
import { listPages } from '../calls/list-pages.js';
import { createPageSize } from '../calls/page-size.js';
import { createTextSharing } from '../answers/share-texts.js';

/** A case, and the test run that it says it belongs to; `undefined` when it does not say. */
export interface ListedCase {
  readonly testCase: TestCase;
  readonly testRunId: string | undefined;
}

export interface TestCases {
  /** Every case of the run, page after page, as the cluster lists them. */
  list(testRunId: string): AsyncIterable<ListedCase>;
}

/** A run of 100,000 cases is then read in a hundred requests. */
const pageSize = 1000;

export function testCases(api: Api): TestCases {
  const inPieces = createPageSize(pageSize);
  return {
    list: (testRunId) => {
      const share = createTextSharing();
      const task = `list the test cases of the test run ${testRunId}`;
      return listPages(
        (pageQuery) => inPieces(pageQuery, (query) => api.call('listTestCases', { task, query })),
        (page) => readCases(page, share),
        { 'listTestCasesQuery.testRunId': testRunId },
      );
    },
  };
}

/**
 * Throws RimeError `bad-response` for an answer that is not this list at all, or that breaks off: test cases that are
 * not read would be no findings.
 */
function readCases(
  page: Answer<wire.ListTestCasesResponse>,
  share: (text: string) => string,
): readonly ListedCase[] {
  if (!page.has('testCases') && !page.has('hasMore') && !page.has('nextPageToken')) {
    throw page.problem('has no testCases, no hasMore and no nextPageToken, so it is no list of test cases');
  }
  if (page.text('hasMore') === 'true' && page.text('nextPageToken') === undefined) {
    throw page.problem('says that there are more test cases, but has no nextPageToken to ask for them');
  }
  return page
    .list('testCases')
    .map((item) => ({ testCase: decodeTestCase(item, share), testRunId: item.text('testRunId') }));
}
