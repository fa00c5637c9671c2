import { afterEach, describe, expect, test } from '@jest/globals';

import { collect, type Collected } from '../../src/steps/collect.js';
import { execute } from '../../src/steps/execute.js';
import { type LiveClusterOptions } from '../support/live-cluster.js';
import {
  distortBody,
  distortCases,
  distortFinishedJob,
  distortRun,
  type Distort,
} from '../support/live-cluster/distort.js';
import { ok, type Wire } from '../support/live-cluster/reply.js';
import { liveIds, startLiveRun, type LiveRun } from '../support/live-run.js';
import { makePlan } from '../support/make-plan.js';
import { readFixture } from '../support/read-fixture.js';

let run: LiveRun;
afterEach(async () => {
  await run.close();
  expect(run.cluster.contractErrors).toEqual([]);
});

/** Starts a stress test, waits for it and reads it, as a run does, where pages have at most eight cases. */
async function collectFrom(options: LiveClusterOptions): Promise<Collected> {
  run = await startLiveRun({ maxPageSize: 8, ...options });
  const prepared = { ...liveIds, hasOwnObjects: true };
  const finished = await execute({ ...run, plan: makePlan() }, prepared, () => undefined);
  return collect(run.client, finished.testRunId, { ...prepared, job: finished.job });
}

const other = 'ffff0009-0000-4000-8000-0000000000ff';
const summaryCounts = (change: Wire) => () =>
  distortRun(({ metrics, ...told }) => {
    const { summaryCounts: counts } = metrics as { readonly summaryCounts: Wire };
    return { ...told, metrics: { ...(metrics as Wire), summaryCounts: { ...counts, ...change } } };
  });
/** Of one passing case, whatever the run says of severities. */
const severityCounts = (counts: Wire) => () =>
  distortRun(({ metrics, ...told }) => ({
    ...told,
    metrics: { ...(metrics as Wire), severityCounts: counts },
  }));
const batchesOf = (states: readonly unknown[]) => () =>
  distortFinishedJob((stress) => {
    const testBatches = states.map((status, index) => ({ type: `test_${index}`, status }));
    return { ...stress, progress: { testRun: { testBatches } } };
  });

/** A made-up answer in place of an honest one, and what the refusal must say. */
interface Lie {
  readonly name: string;
  readonly distort: () => Distort;
  readonly says: string | RegExp;
}

const lies: readonly Lie[] = [
  {
    name: 'a job that was not asked for',
    distort: () =>
      distortBody('getJob', ({ job }) => ({ job: { ...(job as Wire), jobId: 'another\u001b[1m job' } })),
    says: /GET \/v1(-beta)?\/jobs\/\S+ gave an answer that is about the job another\S* job, which was not asked for/,
  },
  {
    name: 'a job of another project',
    distort: () => distortFinishedJob((stress) => ({ ...stress, projectId: { uuid: other } })),
    says: `should be of the project ${liveIds.projectId}, and names ${other}`,
  },
  {
    name: 'a batch that failed',
    distort: batchesOf(['TEST_TASK_STATUS_COMPLETED', 'TEST_TASK_STATUS_FAILED']),
    says: 'should have COMPLETED all its 2 batches of tests, and has not: test_1 is FAILED.',
  },
  {
    name: 'batches that are unfinished',
    distort: batchesOf(
      ['PENDING', 'RUNNING', 'CANCELLED', 'RUNNING'].map((word) => `TEST_TASK_STATUS_${word}`),
    ),
    says: 'has not: test_0 is PENDING, test_1 is RUNNING, test_2 is CANCELLED, ….',
  },
  {
    name: 'a test run that was not asked for',
    distort: () => distortRun((told) => ({ ...told, testRunId: other })),
    says: `was asked for, and the cluster gave the test run ${other}`,
  },
  ...['FAILED', 'RUNNING', 'CANCELLED', 'GARBAGE_COLLECTED', 'PAUSED'].map((word) => ({
    name: `a test run that is ${word}`,
    distort: () => distortRun((told) => ({ ...told, status: `TEST_TASK_STATUS_${word}` })),
    says: `should be COMPLETED, and is ${word}`,
  })),
  {
    name: 'a test run of another project',
    distort: () => distortRun((told) => ({ ...told, projectId: { uuid: other } })),
    says: `should be of the project ${liveIds.projectId}, and names ${other}`,
  },
  {
    name: 'a test run of another model',
    distort: () => distortRun((told) => ({ ...told, modelId: { uuid: other } })),
    says: `should be of the model ${liveIds.modelId}, and names ${other}`,
  },
  {
    name: 'a test run on other reference data',
    distort: () => distortRun((told) => ({ ...told, refDataId: other })),
    says: `should be of the reference dataset ${liveIds.referenceId}, and names ${other}`,
  },
  {
    name: 'a test run on other evaluation data',
    distort: () => distortRun((told) => ({ ...told, evalDataId: liveIds.referenceId })),
    says: `should be of the evaluation dataset ${liveIds.evaluationId}, and names ${liveIds.referenceId}`,
  },
  {
    name: 'a case without an id',
    distort: () =>
      distortCases((testCase, index, page) =>
        index + page === 0 ? { ...testCase, testCaseId: '' } : testCase,
      ),
    says: 'should have a testCaseId, and number 1 of its list has none',
  },
  {
    name: 'a case without a type',
    distort: () =>
      distortCases(({ testBatchType, ...rest }, index, page) =>
        page === 1 && index === 2 ? rest : { testBatchType, ...rest },
      ),
    says: 'should have a testBatchType, and number 11 of its list has none',
  },
  {
    name: 'a case of another test run',
    distort: () =>
      distortCases((testCase, _, page) => (page === 2 ? { ...testCase, testRunId: other } : testCase)),
    says: new RegExp(`the case \\S+ \\S+ is of the test run ${other}`),
  },
  {
    name: 'a second page that repeats the cases of the first',
    distort: () => {
      let first: unknown;
      return distortBody('listTestCases', (body, page) => {
        first ??= body['testCases'];
        return page === 1 ? { ...body, testCases: first } : body;
      });
    },
    says: /should be listed once, and \S+ \S+ came again as number 9 of the list/,
  },
  {
    name: 'a list that breaks off',
    distort: () => distortBody('listTestCases', (body) => ({ ...body, hasMore: false, nextPageToken: '' })),
    // The published run counts 21, and pages have 8.
    says: 'counts 21 test cases, and its list has 8',
  },
  {
    name: 'a list with more cases than the run counts',
    distort: summaryCounts({ total: '20' }),
    says: 'counts 20 test cases, and its list has 21',
  },
  // The published run: 11 passed, 6 warn, 3 failed and 1 was skipped.
  ...Object.entries({ pass: 11, warning: 6, fail: 3, skip: 1 }).flatMap(([status, listed]) =>
    [listed - 1, listed + 1].map((told) => ({
      name: `${told} cases with the status ${status} for ${listed}`,
      distort: summaryCounts({ [status]: String(told) }),
      says: `counts ${told} test cases with the status ${status}, and its list has ${listed}`,
    })),
  ),
];

describe.each(['ga', 'beta'] as const)('a %s cluster', (dialect) => {
  test('that is honest is read with every page of its cases', async () => {
    const { testRun, cases } = await collectFrom({ dialect });
    expect(testRun).toMatchObject({ testRunId: run.cluster.state.testRuns[0]?.id, modelId: liveIds.modelId });
    // `metrics.summaryCounts` of the published run: 21 in all, of which 11 passed, 6 warn, 3 failed and 1 was skipped.
    const count = (wanted: string): number => cases.filter(({ status }) => status === wanted).length;
    expect([cases.length, count('pass'), count('warning'), count('fail'), count('skip')]).toEqual([
      21, 11, 6, 3, 1,
    ]);
    const asked = run.cluster.requests.filter(({ operation }) => operation === 'listTestCases');
    expect(asked.map(({ url }) => [...new URL(url, run.cluster.url).searchParams.keys()])).toEqual([
      ['listTestCasesQuery.testRunId', 'pageSize'],
      ['pageToken', 'pageSize'],
      ['pageToken', 'pageSize'],
    ]);
  });

  test.each(lies)('that tells of $name is not believed', async ({ distort, says }) => {
    await expect(collectFrom({ dialect, distort: distort() })).rejects.toMatchObject({
      name: 'RimeError',
      code: 'bad-response',
      message: typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says),
    });
  });

  test.each([
    ['alert', { numHighSeverity: '1' }],
    ['warning', { numLowSeverity: 2, numHighSeverity: '0' }],
  ])('that counts one %s or more and lists none is not believed', async (severity, counts) => {
    await expect(collectFrom({ dialect, cases: 5, distort: severityCounts(counts)() })).rejects.toMatchObject(
      {
        code: 'bad-response',
        message: expect.stringContaining(`of severity ${severity}, and its list has no such test case`),
      },
    );
  });

  test('that gives another finished run of the same project for ours is not believed', async () => {
    run = await startLiveRun({ dialect });
    const prepared = { ...liveIds, hasOwnObjects: true };
    const [first, second] = [
      await execute({ ...run, plan: makePlan() }, prepared, () => undefined),
      await execute({ ...run, plan: makePlan() }, prepared, () => undefined),
    ];
    await expect(collect(run.client, first.testRunId, { job: second.job })).rejects.toThrow(
      `The test run ${first.testRunId} should be that of the job ${second.job.jobId}, which names ${second.testRunId}.`,
    );
  });

  const untold =
    (...names: readonly string[]) =>
    (told: Wire) =>
      Object.fromEntries(Object.entries(told).filter(([name]) => !names.includes(name)));
  const lastPage = (more: Wire) => () =>
    distortBody('listTestCases', (body) =>
      body['hasMore'] === true ? untold('hasMore')(body) : { ...body, ...more },
    );
  test.each<{ readonly name: string; readonly distort: () => Distort }>([
    { name: 'no model', distort: () => distortRun(untold('modelId')) },
    { name: 'no model but null', distort: () => distortRun((told) => ({ ...told, modelId: null })) },
    {
      name: 'no project and no data',
      distort: () => distortRun(untold('projectId', 'refDataId', 'evalDataId')),
    },
    {
      name: 'its ids in capitals',
      distort: () => distortRun((told) => ({ ...told, refDataId: liveIds.referenceId.toUpperCase() })),
    },
    { name: 'no status', distort: () => distortRun(untold('status')) },
    {
      name: 'the zero status',
      distort: () => distortRun((told) => ({ ...told, status: 'TEST_TASK_STATUS_UNSPECIFIED' })),
    },
    { name: 'no metrics', distort: () => distortRun((told) => ({ ...told, metrics: null })) },
    { name: 'no counts', distort: () => distortRun((told) => ({ ...told, metrics: {} })) },
    { name: 'some counts', distort: summaryCounts({ total: null, fail: undefined }) },
    { name: 'counts that are no number', distort: summaryCounts({ total: 'NaN', pass: 'Infinity' }) },
    { name: 'severities of batches', distort: severityCounts({ numLowSeverity: '1', numHighSeverity: '9' }) },
    { name: 'no severity counted though some are listed', distort: severityCounts({ numHighSeverity: '0' }) },
    { name: 'no batches', distort: () => distortFinishedJob((stress) => ({ ...stress, progress: null })) },
    {
      name: 'batches without a status',
      distort: batchesOf([undefined, null, 'TEST_TASK_STATUS_UNSPECIFIED']),
    },
    { name: 'no project of the job', distort: () => distortFinishedJob(untold('projectId')) },
    { name: 'no run of the job', distort: () => distortFinishedJob(untold('testRunId')) },
    { name: 'no run of the cases', distort: () => distortCases(untold('testRunId')) },
    { name: 'no hasMore', distort: () => distortBody('listTestCases', untold('hasMore')) },
    {
      name: 'hasMore false on every page',
      distort: () => distortBody('listTestCases', (body) => ({ ...body, hasMore: false })),
    },
    {
      name: 'hasMore null on every page',
      distort: () => distortBody('listTestCases', (body) => ({ ...body, hasMore: null })),
    },
    {
      name: 'hasMore as text',
      distort: () => distortBody('listTestCases', (body) => ({ ...body, hasMore: String(body['hasMore']) })),
    },
    {
      name: 'a token on the last page too',
      distort: lastPage({ hasMore: null, nextPageToken: 'end' }),
    },
  ])('that is honest and tells $name is believed', async ({ distort }) => {
    const honest = distort();
    // A page after the last one, of a cluster that gives a token with every page.
    const beyond: Distort = (reply, call) =>
      call.query.get('pageToken') === 'end'
        ? ok({ testCases: [], nextPageToken: 'end' })
        : honest(reply, call);
    expect((await collectFrom({ dialect, distort: beyond })).cases).toHaveLength(21);
  });

  test.each([
    // It is asked for once more, for the token came before.
    ['without items, with the same token', { testCases: [], nextPageToken: 'end' }, 5],
    ['without items, with another token', { testCases: [], nextPageToken: 'more', hasMore: 'true' }, 4],
    ['that leaves out whatever is unset', {}, 4],
  ])('may end its list with a page %s', async (_, last, requests) => {
    let pages = 0;
    const distort: Distort = (reply, call) => {
      if (call.operation !== 'listTestCases') return reply;
      if (call.query.get('pageToken') === 'end') return ok(last);
      return ok({
        ...(JSON.parse(reply.text) as Wire),
        hasMore: null,
        ...(++pages === 3 && { nextPageToken: 'end' }),
      });
    };
    expect((await collectFrom({ dialect, distort })).cases).toHaveLength(21);
    expect(run.count('listTestCases')).toBe(requests);
  });

  test('that knows new words may count their cases as it likes', async () => {
    const words: readonly Wire[] = [{ status: 'TEST_CASE_STATUS_DOUBTFUL' }, { severity: 'SEVERITY_DIRE' }];
    const distort = distortCases((testCase, index, page) =>
      page === 0 && index < 2 ? { ...testCase, ...words[index] } : testCase,
    );
    const { cases } = await collectFrom({ dialect, distort });
    expect(cases.flatMap(({ unknownWords }) => unknownWords)).toEqual([
      'TEST_CASE_STATUS_DOUBTFUL',
      'SEVERITY_DIRE',
    ]);
  });

  test('whose answer about the job is too large is told so at once, and asked no more', async () => {
    let polls = 0;
    const large = ok({ job: ' '.repeat(65 * 1024 * 1024) });
    const distort: Distort = (reply, { operation }) =>
      operation === 'getJob' && ++polls > 1 ? large : reply;
    await expect(collectFrom({ dialect, distort })).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('got an answer of more than 64 MiB, which is not read'),
    });
    // The first poll, the one whose answer was too large, and the look before the job is cancelled.
    expect([run.count('getJob'), run.count('cancelJob'), run.world.sleeps.length]).toEqual([3, 1, 1]);
  });
});

describe('published test cases', () => {
  const casesOf = async (fixture: string) => {
    const { testCases } = JSON.parse(readFixture(fixture)) as {
      readonly testCases: readonly Wire[];
    };
    const distort = distortRun((told) => ({ ...told, metrics: null }));
    return (await collectFrom({ cases: testCases, distort })).cases;
  };

  test('with zero values left out have passed', async () => {
    expect(
      (await casesOf('test-cases.sparse.json')).map(({ testType, status }) => [testType, status]),
    ).toEqual([
      ['text_lower_case', 'pass'],
      ['text_synonym_swap_attack', 'fail'],
    ]);
  });

  test('may be none at all', async () => {
    expect(await casesOf('test-cases.empty.json')).toEqual([]);
  });

  test('of a tabular run read as well', async () => {
    expect(await casesOf('test-cases.tabular.json')).toHaveLength(13);
  });
});

test('a page token that comes again is an error, after the page was asked for once more', async () => {
  const distort = distortBody('listTestCases', (body) => ({
    ...body,
    hasMore: true,
    nextPageToken: 'again',
  }));
  const again: Distort = (reply, call) =>
    distort(call.query.get('pageToken') === 'again' ? ok({ testCases: [] }) : reply, call);
  await expect(collectFrom({ distort: again })).rejects.toMatchObject({
    code: 'bad-response',
    message: expect.stringContaining('repeats the page token of an earlier page'),
  });
  expect(run.count('listTestCases')).toBe(3);
});

test('a page that can’t be read for a moment is asked for again', async () => {
  const { cases } = await collectFrom({
    faults: ({ operation, operationIndex }) =>
      operation === 'listTestCases' && operationIndex === 1 ? 'status-500' : undefined,
  });
  expect(cases).toHaveLength(21);
});

test('a run that is not there is not found', async () => {
  run = await startLiveRun();
  await expect(collect(run.client, other, {})).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('The cluster says: "test run not found"'),
  });
});
