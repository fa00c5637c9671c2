import { RimeError } from '../domain/errors.js';
import type { Results, TestCase } from '../domain/results.js';
import type { RimeClient } from '../rime/rime-client.js';

/**
 * Reads the finished test run and every one of its test cases; a gate that reads the first page only under-counts.
 * Throws RimeError when a call fails, the list does not end, or it has fewer cases than the run itself counts.
 */
export async function collect(client: RimeClient, testRunId: string): Promise<Results> {
  const testRun = await client.testRuns.get(testRunId);
  const cases: TestCase[] = [];
  for await (const testCase of client.testCases.list(testRunId)) cases.push(testCase);
  const { caseCount = 0 } = testRun;
  if (cases.length < caseCount) {
    const message = `The test run ${testRunId} counts ${caseCount} test cases, but its list has only ${cases.length}. What is missing may have failed, so this is not judged. Run the job again.`;
    throw new RimeError('bad-response', message, { method: 'GET', path: '/v1/test-cases', status: 200 });
  }
  return { testRun, cases };
}
