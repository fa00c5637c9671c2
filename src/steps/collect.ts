import type { Results, TestCase } from '../domain/results.js';
import type { TestRunDetails } from '../rime/answers/decode-test-run.js';
import type { RimeClient } from '../rime/rime-client.js';
import { checkCounts, createCaseCheck } from './check-cases.js';
import { checkTestRun, type Expected } from './check-test-run.js';

/** What is needed of a cluster. */
export interface ResultsClient {
  readonly testRuns: Pick<RimeClient['testRuns'], 'get'>;
  readonly testCases: Pick<RimeClient['testCases'], 'list'>;
}

export interface Collected extends Pick<Results, 'cases'> {
  readonly testRun: TestRunDetails;
}

/**
 * Reads the finished test run and every one of its test cases; a gate that reads the first page only under-counts.
 * Throws RimeError when a call fails, and `bad-response` when the answers are not whole, finished and ours: another
 * run than asked for or than `expected`, one that is not completed, cases that are not its own, come twice, or are not
 * as many as it counts. What the cluster does not tell can't contradict.
 */
export async function collect(
  client: ResultsClient,
  testRunId: string,
  expected: Expected,
): Promise<Collected> {
  const testRun = await client.testRuns.get(testRunId);
  checkTestRun(testRunId, testRun, expected);
  const checkCase = createCaseCheck(testRunId);
  const cases: TestCase[] = [];
  for await (const listed of client.testCases.list(testRunId)) {
    checkCase(listed);
    cases.push(listed.testCase);
  }
  checkCounts(testRunId, testRun.counts, cases);
  return { testRun, cases };
}
