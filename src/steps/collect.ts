import type { Results, TestCase } from '../domain/results.js';
import { checkComplete } from '../rime/check-complete.js';
import type { RimeClient } from '../rime/rime-client.js';

/**
 * Reads the finished test run and every one of its test cases; a gate that reads the first page only under-counts.
 * Throws RimeError when a call fails, the list does not end, or it has fewer cases than the run itself counts.
 */
export async function collect(
  client: RimeClient,
  testRunId: string,
): Promise<Pick<Results, 'testRun' | 'cases'>> {
  const { caseCount, ...testRun } = await client.testRuns.get(testRunId);
  const cases: TestCase[] = [];
  for await (const testCase of client.testCases.list(testRunId)) cases.push(testCase);
  checkComplete(caseCount, cases.length);
  return { testRun, cases };
}
