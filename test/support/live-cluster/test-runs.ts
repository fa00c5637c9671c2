import { readFixture } from '../read-fixture.js';
import { param, textAt, type Call } from './call.js';
import { countCases } from './count-cases.js';
import { answerItems, readPage } from './pages.js';
import { ok, Refusal, type Reply, type Wire } from './reply.js';
import { uuid, webHost, type Cluster, type StoredTestRun } from './state.js';

const { testRun: publishedRun } = JSON.parse(readFixture('test-run-get.nli.json')) as {
  readonly testRun: Wire;
};

export function getTestRun(call: Call, cluster: Cluster): Reply {
  return ok({ testRun: showTestRun(findTestRun(call, cluster), cluster) });
}

export function renameTestRun(call: Call, cluster: Cluster): Reply {
  const run = findTestRun(call, cluster);
  run.name = textAt(call.body, 'name');
  return ok({ testRun: showTestRun(run, cluster) });
}

/** Newest first. `projectId` is the older, `firstPageQuery.projectId.uuid` the newer name of the same filter. */
export function listTestRuns(call: Call, cluster: Cluster): Reply {
  const asked = readPage(call, cluster);
  const projectId = asked.filter.get('firstPageQuery.projectId.uuid') ?? asked.filter.get('projectId') ?? '';
  if (projectId === '') throw new Refusal('invalid', 'give a page token or a project id');
  if (!cluster.state.projects.some(({ id }) => id === projectId)) {
    throw new Refusal('not-found', 'project not found');
  }
  const runs = cluster.state.testRuns.filter((run) => run.projectId === projectId).reverse();
  const items = runs.map((run) => showTestRun(run, cluster));
  return answerItems(call, asked, 'testRuns', items);
}

function findTestRun(call: Call, { state }: Cluster): StoredTestRun {
  const run = state.testRuns.find(({ id }) => id === param(call, 'testRunId'));
  if (!run) throw new Refusal('not-found', 'test run not found');
  return run;
}

/** The published run with this one's ids, state and counts. */
function showTestRun(run: StoredTestRun, cluster: Cluster): Wire {
  const { settings, state } = cluster;
  const isCompleted = run.status === 'COMPLETED';
  const project = state.projects.find(({ id }) => id === run.projectId);
  const shown = {
    ...publishedRun,
    testRunId: run.id,
    name: run.name,
    projectId: uuid(run.projectId),
    modelTask: project?.modelTask ?? 'MODEL_TASK_UNSPECIFIED',
    refDataId: run.referenceId,
    evalDataId: run.evaluationId,
    modelId: uuid(run.modelId),
    uploadTime: run.uploadTime,
    webAppUrl: { url: `${webHost}/test-runs/${run.id}` },
    metrics: isCompleted ? { ...(publishedRun['metrics'] as Wire), ...countCases(run, cluster) } : null,
    status: `TEST_TASK_STATUS_${run.status}`,
    progress: isCompleted ? '' : '2 / 6 tests completed',
    rimeVersion: settings.version,
  };
  return settings.dialect === 'beta' ? withoutLaterMembers(shown) : shown;
}

const laterMembers = ['binTimeInterval', 'refDataSamplingPct', 'evalDataSamplingPct', 'scheduleId'];

function withoutLaterMembers(shown: Wire): Wire {
  return Object.fromEntries(Object.entries(shown).filter(([name]) => !laterMembers.includes(name)));
}
