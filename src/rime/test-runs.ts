import type { TestRun } from '../domain/results.js';
import type { Api } from './api.js';
import { decodeTestRun } from './decode-test-run.js';

export interface TestRuns {
  get(testRunId: string): Promise<TestRun>;
}

export function testRuns(api: Api): TestRuns {
  return {
    get: async (testRunId) => {
      const task = `read the test run ${testRunId}`;
      return decodeTestRun((await api.call('getTestRun', { task, params: { testRunId } })).object('testRun'));
    },
  };
}
