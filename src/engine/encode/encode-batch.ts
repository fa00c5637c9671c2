import type { TestFacts } from '../contract/stress-test.js';
import type { BatchRecord, CaseOutline } from '../jobs/records.js';
import { testCategoryPrefix, wireWord } from '../../wire/enums.js';
import { distinct, isFailing, summarizeCases } from './summarize-cases.js';

/** All that one test found. `facts`: `undefined` for a test that the catalogue has no longer. */
export function encodeBatch(
  { testType, category, durationMs }: BatchRecord,
  cases: readonly CaseOutline[],
  facts: Pick<TestFacts, 'title' | 'description'> | undefined,
  testRunId: string,
): object {
  const { severity, summaryCounts } = summarizeCases(cases);
  return {
    testRunId,
    testType,
    testName: facts?.title ?? testType,
    description: facts?.description ?? '',
    testCategory: wireWord(testCategoryPrefix, category),
    durationInMillis: String(Math.round(durationMs)),
    severity,
    summaryCounts,
    failingFeatures: distinct(cases.filter(isFailing).flatMap(({ caseResult }) => caseResult.features)),
    metrics: [],
    showInTestComparisons: true,
    display: null,
    failingRowsResult: null,
    securityTestDetails: null,
  };
}
