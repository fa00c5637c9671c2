import type { RimeError } from '../domain/errors.js';
import type { Job } from '../rime/answers/decode-job.js';
import type { TestRunDetails } from '../rime/answers/decode-test-run.js';
import { isSameId } from '../rime/answers/is-same-id.js';
import { showForeign } from '../domain/words/show-foreign.js';
import { contradiction } from './contradiction.js';

/** What is known beforehand of the test run that is to be read; what is `undefined` is not known, and not checked. */
export interface Expected {
  readonly projectId?: string | undefined;
  readonly modelId?: string | undefined;
  readonly referenceId?: string | undefined;
  readonly evaluationId?: string | undefined;
  /** The job that made it, as it was at its end. */
  readonly job?: Job | undefined;
}

/**
 * Throws RimeError `bad-response` unless the test run is the one asked for, is ours, and was completed with all its
 * batches. What the cluster does not tell can't contradict: old dialects name no model or data in the run.
 */
export function checkTestRun(testRunId: string, run: TestRunDetails, expected: Expected): void {
  const refuse = (what: string): RimeError => contradiction(testRunId, what);
  if (!isSameId(run.testRunId, testRunId)) {
    throw refuse(
      `The test run ${testRunId} was asked for, and the cluster gave the test run ${show(run.testRunId)}.`,
    );
  }
  for (const [name, member] of owned) {
    const [wanted, told] = [expected[member], run[member]];
    if (wanted === undefined || told === undefined || isSameId(wanted, told)) continue;
    throw refuse(`The test run ${testRunId} should be of the ${name} ${wanted}, and names ${show(told)}.`);
  }
  if (expected.job) checkJob(testRunId, expected.job, expected.projectId, refuse);
  if (run.state !== undefined && run.state !== 'COMPLETED') {
    throw refuse(`The test run ${testRunId} should be COMPLETED, and is ${run.state}.`);
  }
}

const owned = [
  ['project', 'projectId'],
  ['model', 'modelId'],
  ['reference dataset', 'referenceId'],
  ['evaluation dataset', 'evaluationId'],
] as const;

/** The job has succeeded; `refuse` makes the error. */
function checkJob(
  testRunId: string,
  { jobId, testRunId: told, projectId, batches }: Job,
  wantedProjectId: string | undefined,
  refuse: (what: string) => RimeError,
): void {
  if (told !== undefined && !isSameId(told, testRunId)) {
    throw refuse(`The test run ${testRunId} should be that of the job ${jobId}, which names ${show(told)}.`);
  }
  if (wantedProjectId !== undefined && projectId !== undefined && !isSameId(projectId, wantedProjectId)) {
    throw refuse(
      `The job ${jobId} should be of the project ${wantedProjectId}, and names ${show(projectId)}.`,
    );
  }
  const open = batches.filter(({ state }) => state !== undefined && state !== 'COMPLETED');
  if (open.length === 0) return;
  const shown = open.slice(0, 3).map(({ testType, state }) => `${testType} is ${state ?? ''}`);
  const rest = open.length > shown.length ? ', …' : '';
  throw refuse(
    `The job ${jobId} should have COMPLETED all its ${batches.length} batches of tests, and has not: ${shown.join(', ')}${rest}.`,
  );
}

function show(foreignId: string): string {
  return showForeign(foreignId, 80);
}
