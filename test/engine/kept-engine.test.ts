import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { JobRunner } from '../../src/engine/jobs/job-runner.js';
import { emptyResult, fakeRunner } from './jobs/fake-runner.js';
import { openEngine, register, type EngineUnderTest } from './server/engine-client.js';

let parent: string;
const opened: EngineUnderTest[] = [];
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
  rmSync(parent, { recursive: true, force: true });
});

async function open(
  name: string,
  runner: JobRunner = fakeRunner(),
  jobsAtOnce = 1,
): Promise<EngineUnderTest> {
  const engine = await openEngine({ runner, serving: { dataFolder: join(parent, name), jobsAtOnce } });
  opened.push(engine);
  return engine;
}

/** The folder as a process that is killed at this moment leaves it. */
function killedNow(name: string): string {
  const copy = `${name}-${opened.length}`;
  cpSync(join(parent, name), join(parent, copy), {
    recursive: true,
    filter: (path) => basename(path) !== 'lock',
  });
  return copy;
}

type Ids = Awaited<ReturnType<typeof register>>;

async function start({ post }: EngineUnderTest, ids: Ids, name: string): Promise<string> {
  const answer = await post(`/v1/stress-tests/${ids.project}`, {
    test_run_config: {
      run_name: name,
      model_id: { uuid: ids.model },
      data_info: { ref_dataset_id: ids.reference, eval_dataset_id: ids.evaluation },
      categories: ['TEST_CATEGORY_TYPE_ABNORMAL_INPUTS'],
    },
  });
  expect(answer.status).toBe(200);
  return (answer.body as { job: { jobId: string } }).job.jobId;
}

interface WireJob {
  readonly status: string;
  readonly errorMsg: string;
  readonly jobData: { readonly stress: { readonly testRunId: string } };
}
const jobOf = async ({ get }: EngineUnderTest, id: string): Promise<WireJob> =>
  ((await get(`/v1/jobs/${id}`)).body as unknown as { job: WireJob }).job;

describe('an engine with a data folder', () => {
  test('has all it was given after it was killed, and every job is over, runs again, or failed', async () => {
    const runner = fakeRunner();
    const first = await open('data', runner);
    const ids = await register(first);
    const [done, atWork, waiting] = [
      await start(first, ids, 'done'),
      await start(first, ids, 'at work'),
      await start(first, ids, 'waiting'),
    ];
    runner.started[0]?.succeed(emptyResult);
    while ((await jobOf(first, done)).status !== 'JOB_STATUS_SUCCEEDED') await setImmediate();
    while (runner.started.length < 2) await setImmediate();
    await first.get('/v1/jobs');
    const lists = [
      '/v1/projects',
      `/v1/registry/${ids.project}/dataset`,
      `/v1/registry/${ids.project}/model`,
      `/v1/test-runs?firstPageQuery.projectId.uuid=${ids.project}`,
    ];
    const told = async ({ get }: EngineUnderTest): Promise<unknown> =>
      Promise.all(lists.map((path) => get(path)));
    const before = await told(first);
    const cases = `/v1/test-cases?listTestCasesQuery.testRunId=${(await jobOf(first, done)).jobData.stress.testRunId}`;

    const nextRunner = fakeRunner();
    const second = await open(killedNow('data'), nextRunner);
    expect(await told(second)).toEqual(before);
    expect(await second.get(cases)).toEqual(await first.get(cases));
    expect(await jobOf(second, done)).toEqual({
      ...(await jobOf(first, done)),
      archivedJobLogs: expect.anything() as unknown,
    });
    expect(await jobOf(second, atWork)).toMatchObject({
      status: 'JOB_STATUS_FAILED',
      errorMsg: expect.stringContaining('The engine ended while this stress test was running'),
    });
    nextRunner.started[0]?.succeed(emptyResult);
    while ((await jobOf(second, waiting)).status !== 'JOB_STATUS_SUCCEEDED') await setImmediate();
  });

  test('changes and deletions are there after it was killed, too', async () => {
    const first = await open('data');
    const ids = await register(first);
    await first.put(`/v1/projects/${ids.project}`, { project: { name: 'renamed' } });
    await first.remove(`/v1/registry/dataset/${ids.evaluation}`);
    const second = await open(killedNow('data'));
    expect((await second.get(`/v1/projects/${ids.project}`)).body).toMatchObject({
      project: { project: { name: 'renamed' } },
    });
    expect((await second.get(`/v1/registry/dataset?datasetId=${ids.evaluation}`)).status).toBe(404);
    expect((await second.get(`/v1/registry/dataset?datasetId=${ids.reference}`)).status).toBe(200);
  });

  test('that stops cancels what is at work, and runs at the next start what waits', async () => {
    const first = await open('data', fakeRunner(), 2);
    const ids = await register(first);
    const jobs = [await start(first, ids, 'a'), await start(first, ids, 'b'), await start(first, ids, 'c')];
    await opened.pop()?.close();
    const runner = fakeRunner();
    const second = await open('data', runner);
    const statuses = await Promise.all(jobs.map(async (id) => (await jobOf(second, id)).status));
    expect(statuses.slice(0, 2)).toEqual(['JOB_STATUS_CANCELLED', 'JOB_STATUS_CANCELLED']);
    expect(runner.started).toHaveLength(1);
  });

  test('is refused a folder that another one holds', async () => {
    await open('data');
    await expect(open('data')).rejects.toThrow(/could not be started: .*another engine keeps its data in/);
  });
});

describe('several jobs at once', () => {
  test('run as many as are allowed, and the next when one is over', async () => {
    const runner = fakeRunner();
    const engine = await open('data', runner, 2);
    const ids = await register(engine);
    for (const name of ['a', 'b', 'c']) await start(engine, ids, name);
    expect(runner.started).toHaveLength(2);
    runner.started[1]?.succeed(emptyResult);
    while (runner.started.length < 3) await setImmediate();
  });
});
