import { shorten } from '../../domain/words/shorten.js';
import { findOrUndefined } from '../../rime/calls/find-or-undefined.js';
import type { RimeClient } from '../../rime/rime-client.js';
import type { Expected } from '../check-test-run.js';
import { collect, type ResultsClient } from '../collect.js';
import type { BaselineSearch } from './baseline-search.js';

/** What is needed of a cluster. */
export interface BaselineClient extends ResultsClient {
  readonly testRuns: Pick<RimeClient['testRuns'], 'get' | 'list'>;
}

/** A test run of the cluster as a baseline; `what`: it, as messages call it. Throws as `collect`. */
export async function readTestRun(
  client: BaselineClient,
  testRunId: string,
  what: string,
  expected: Expected,
): Promise<BaselineSearch> {
  const found = await findOrUndefined(() => collect(client, testRunId, expected));
  if (!found || found.cases.length === 0) return { kind: 'broken', reason: `${what} has no test case` };
  const { testRun, cases } = found;
  const label = shorten(testRun.name.trim() || testRunId, 200);
  const { projectId } = testRun;
  return {
    kind: 'found',
    baseline: { label, testRun, projectId, cases, rows: undefined, rowsMissing: undefined },
  };
}
