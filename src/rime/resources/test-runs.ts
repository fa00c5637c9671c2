import type * as wire from '../../wire/requests.js';
import type { Api } from '../calls/api.js';
import {
  decodeTestRunDetails,
  decodeTestRunSummary,
  type TestRunDetails,
  type TestRunSummary,
} from '../answers/decode-test-run.js';
import { listPages } from '../calls/list-pages.js';
import type { Request } from '../http/request.js';

export interface TestRuns {
  get(testRunId: string, how?: Pick<Request, 'whenRunEnds'>): Promise<TestRunDetails>;
  /** The stress tests of a project, in the cluster's order. */
  list(projectId: string): AsyncIterable<TestRunSummary>;
  rename(testRunId: string, name: string): Promise<void>;
}

export function testRuns(api: Api): TestRuns {
  return {
    get: async (testRunId, how = {}) => {
      const task = `read the test run ${testRunId}`;
      const answer = await api.call('getTestRun', { task, params: { testRunId }, ...how });
      return decodeTestRunDetails(answer.object('testRun'));
    },
    list: (projectId) =>
      listPages(
        (query) =>
          api.call('listTestRuns', { task: `list the test runs of the project ${projectId}`, query }),
        (page) =>
          page
            .list('testRuns')
            .map(decodeTestRunSummary)
            // A cluster that reads neither parameter lists the runs of every project.
            .filter((run) => (run.projectId ?? projectId) === projectId),
        // Both were published: the first to 2.1, the second since 2.2.
        { projectId, 'firstPageQuery.projectId.uuid': projectId },
      ),
    rename: async (testRunId, name) => {
      const body: wire.RenameTestRunInput = { name };
      await api.call('renameTestRun', {
        task: `rename the test run ${testRunId}`,
        params: { testRunId },
        body,
        isHarmless: true,
      });
    },
  };
}
