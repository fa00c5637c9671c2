import { findByIdOrUndefined } from '../../rime/calls/find-or-undefined.js';
import type { BaselineSearch } from './baseline-search.js';
import { readTestRun, type BaselineClient } from './read-test-run.js';
import type { ComparedRun } from './compared-run.js';

/** One test run of the cluster, by its id. */
export async function findTestRun(
  client: BaselineClient,
  id: string,
  own: ComparedRun,
): Promise<BaselineSearch> {
  const what = `the test run ${id}`;
  if (id === own.testRunId) return { kind: 'missing', reason: `${what} is this run itself` };
  const summary = await findByIdOrUndefined(() => client.testRuns.get(id));
  if (!summary) return { kind: 'missing', reason: `the cluster has no test run ${id}` };
  const { state = 'COMPLETED' } = summary;
  if (state !== 'COMPLETED') return { kind: 'missing', reason: `${what} is not completed` };
  return readTestRun(client, id, what, {});
}
