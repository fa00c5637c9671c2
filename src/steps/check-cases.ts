import { severityOf } from '../domain/judge/severity-of.js';
import type { TestCase } from '../domain/results.js';
import { caseStatuses } from '../domain/vocabulary.js';
import type { TestRunCounts } from '../rime/answers/decode-test-run.js';
import { isSameId } from '../rime/answers/is-same-id.js';
import { showForeign } from '../domain/words/show-foreign.js';
import type { ListedCase } from '../rime/resources/test-cases.js';
import { contradiction } from './contradiction.js';

/**
 * A check of each listed case in turn. It throws RimeError `bad-response` for a case without a type or an id, of
 * another test run, or that comes a second time: type and id together are its key in the run.
 */
export function createCaseCheck(testRunId: string): (listed: ListedCase) => void {
  const idsByType = new Map<string, Set<string>>();
  let place = 0;
  return ({ testCase: { testType, caseId }, testRunId: ofRun }) => {
    place++;
    const name = (): string => `${showForeign(testType, 100)} ${showForeign(caseId, 80)}`;
    if (testType === '' || caseId === '') {
      const lacking = testType === '' ? 'testBatchType' : 'testCaseId';
      throw contradiction(
        testRunId,
        `Every test case of the test run ${testRunId} should have a ${lacking}, and number ${place} of its list has none.`,
      );
    }
    if (ofRun !== undefined && !isSameId(ofRun, testRunId)) {
      throw contradiction(
        testRunId,
        `The test cases of the test run ${testRunId} were asked for, and the case ${name()} is of the test run ${showForeign(ofRun, 80)}.`,
      );
    }
    const ids = idsByType.get(testType) ?? new Set();
    if (ids.has(caseId)) {
      throw contradiction(
        testRunId,
        `Every test case of the test run ${testRunId} should be listed once, and ${name()} came again as number ${place} of the list.`,
      );
    }
    idsByType.set(testType, ids.add(caseId));
  };
}

/**
 * Throws RimeError `bad-response` where the list contradicts the run's own counts: what is missing might be the
 * findings. A case with a word that is unknown here may be counted as any.
 */
export function checkCounts(testRunId: string, counts: TestRunCounts, cases: readonly TestCase[]): void {
  const doubtful = cases.filter(({ unknownWords }) => unknownWords.length > 0).length;
  const known = cases.filter(({ unknownWords }) => unknownWords.length === 0);
  const compare = (what: string, told: number | undefined, listed: number, atMost = listed): void => {
    if (told === undefined || !Number.isFinite(told) || (told >= listed && told <= atMost)) return;
    throw contradiction(
      testRunId,
      `The test run ${testRunId} counts ${told} test cases${what}, and its list has ${listed}.`,
    );
  };
  compare('', counts.total, cases.length);
  for (const status of caseStatuses) {
    const listed = known.filter((testCase) => testCase.status === status).length;
    compare(` with the status ${status}`, counts.byStatus[status], listed, listed + doubtful);
  }
  for (const severity of ['alert', 'warning'] as const) {
    const told = counts.bySeverity[severity] ?? 0;
    // It may count batches, so that only none at all is a contradiction.
    if (!(told > 0) || doubtful > 0 || known.some((testCase) => severityOf(testCase) === severity)) continue;
    throw contradiction(
      testRunId,
      `The test run ${testRunId} counts ${told} of severity ${severity}, and its list has no such test case.`,
    );
  }
}
