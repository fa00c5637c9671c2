import { mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomStream } from '../../src/statistics/random.js';
import { startServer, type BuiltServer } from '../support/built-server.js';

/** `npm run kill-sweep` kills it this often; CI a few times. */
const kills = process.env['CAMPAIGN'] === 'all' ? Number(process.env['KILLS'] ?? '220') : 5;
const key = 'k'.repeat(32);
const final = ['JOB_STATUS_SUCCEEDED', 'JOB_STATUS_FAILED', 'JOB_STATUS_CANCELLED'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-sweep-'));
  writeFileSync(join(folder, 'keys'), `sweep ${key}\n`, { mode: 0o600 });
  const rows = Array.from({ length: 40 }, (_, row) => `${20 + row},${row % 2}`);
  for (const name of ['reference.csv', 'evaluation.csv'])
    writeFileSync(join(folder, name), ['age,y', ...rows].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface WireJob {
  readonly jobId: string;
  readonly status: string;
  readonly errorMsg: string;
  readonly jobData: { readonly stress: { readonly testRunId: string } };
}

/** The members of its answers that are used here. */
interface Answer {
  readonly project: { readonly id: { readonly uuid: string } };
  readonly datasetId: string;
  readonly modelId: { readonly uuid: string };
  readonly job: WireJob;
}
const parse = (text: string): Answer => JSON.parse(text) as Answer;

/** What the server has said with a 2xx, and must say again after it was killed. */
interface Ledger {
  /** Each with the answer it gave. */
  readonly things: Map<string, string>;
  readonly removed: Set<string>;
  /** As last seen. */
  readonly jobs: Map<string, WireJob>;
  /** The cases of each run, as read. */
  readonly cases: Map<string, string>;
}

const ledger: Ledger = { things: new Map(), removed: new Set(), jobs: new Map(), cases: new Map() };
const tally = {
  beforeListening: 0,
  compacting: 0,
  halfJournals: 0,
  answers: 0,
  checked: 0,
  lost: 0,
  resumed: 0,
  interrupted: 0,
};

function open(onStart?: (kill: BuiltServer['kill']) => void): ReturnType<typeof startServer> {
  const flags = ['--data-dir', '.', '--key-file', 'keys', '--jobs', '2'];
  return startServer(flags, { cwd: folder, key, ...(onStart && { onStart }) });
}

const isHalfJournal = (name: string | null): boolean => /^journal\..*\.part$/.test(name ?? '');

/** Opens it, and kills it as soon as it writes its journal anew. */
async function openToCompact(): ReturnType<typeof startServer> {
  const kept = join(folder, '.model-gate-serve');
  let kill: BuiltServer['kill'] | undefined;
  const watcher = watch(kept, (_, name) => {
    if (!isHalfJournal(name)) return;
    watcher.close();
    tally.compacting++;
    kill?.('SIGKILL');
  });
  const server = await open((end) => (kill = end));
  watcher.close();
  if (readdirSync(kept).some(isHalfJournal)) tally.halfJournals++;
  return server;
}

/** Has things made and deleted until most of the journal tells of what is gone. */
async function fillWithPast(server: BuiltServer, round: number): Promise<void> {
  // Each is two entries and no record. A record has an entry at least; a job has one for its test run, too.
  const records = ledger.things.size + ledger.jobs.size * 2 + round;
  const count = 60 + records / 2;
  for (let index = 0; index < count; index++) {
    const body = { name: `passing ${round} ${index}`, model_task: 'MODEL_TASK_BINARY_CLASSIFICATION' };
    const { uuid } = parse(await told(server, 'POST', '/v1/projects', body)).project.id;
    await told(server, 'DELETE', `/v1/projects/${uuid}`);
    ledger.removed.add(`/v1/projects/${uuid}`);
  }
}

/** Throws when it is refused. */
async function told(server: BuiltServer, method: string, path: string, body?: unknown): Promise<string> {
  const { status, text } = await server.ask(method, path, body);
  if (status !== 200) throw new Error(`${method} ${path}: ${status} ${text}`);
  tally.answers++;
  return text;
}

/** Gives it work until it is killed, and writes down each answer only when it is there. */
async function work(server: BuiltServer, round: number): Promise<never> {
  const remember = async (path: string): Promise<void> => {
    ledger.things.set(path, await told(server, 'GET', path));
  };
  const created = parse(
    await told(server, 'POST', '/v1/projects', {
      name: `round ${round}`,
      model_task: 'MODEL_TASK_BINARY_CLASSIFICATION',
    }),
  );
  const project = created.project.id.uuid;
  await remember(`/v1/projects/${project}`);
  const dataset = async (name: string, file: string): Promise<string> => {
    const answer = await told(server, 'POST', `/v1/registry/${project}/dataset`, {
      name: `${name} ${round}`,
      data_info: { connection_info: { data_file: { path: file } }, data_params: { label_col: 'y' } },
    });
    const { datasetId } = parse(answer);
    await remember(`/v1/registry/dataset?datasetId=${datasetId}`);
    return datasetId;
  };
  const [reference, evaluation] = [
    await dataset('reference', 'reference.csv'),
    await dataset('evaluation', 'evaluation.csv'),
  ];
  const model = parse(await told(server, 'POST', `/v1/registry/${project}/model`, { name: `model ${round}` }))
    .modelId.uuid;
  await remember(`/v1/registry/model?modelId.uuid=${model}`);
  for (let step = 0; ; step++) {
    if (step < 3) {
      const started = await server.ask('POST', `/v1/stress-tests/${project}`, {
        test_run_config: {
          run_name: `run ${step}`,
          model_id: { uuid: model },
          data_info: { ref_dataset_id: reference, eval_dataset_id: evaluation },
          categories: ['TEST_CATEGORY_TYPE_ABNORMAL_INPUTS'],
        },
      });
      // With as many waiting as may there is enough to do.
      expect([200, 429]).toContain(started.status);
      if (started.status === 200) ledger.jobs.set(parse(started.text).job.jobId, parse(started.text).job);
    }
    const extra = await dataset(`extra ${step}`, 'evaluation.csv');
    if (step % 2 === 0) {
      const path = `/v1/registry/dataset?datasetId=${extra}`;
      // From now on it may be there or not, until the answer is.
      ledger.things.delete(path);
      await told(server, 'DELETE', `/v1/registry/dataset/${extra}`);
      ledger.removed.add(path);
    }
    await look(server);
    await sleep(20);
  }
}

/** Looks at the jobs that were not over, and reads the cases of those that are. */
async function look(server: BuiltServer): Promise<void> {
  for (const [id, known] of ledger.jobs) {
    if (final.includes(known.status)) continue;
    const { job } = parse(await told(server, 'GET', `/v1/jobs/${id}`));
    ledger.jobs.set(id, job);
    const run = job.jobData.stress.testRunId;
    if (job.status === 'JOB_STATUS_SUCCEEDED') ledger.cases.set(run, await told(server, 'GET', casesOf(run)));
  }
}
const casesOf = (run: string): string => `/v1/test-cases?pageSize=1000&listTestCasesQuery.testRunId=${run}`;

/** Everything that was said is there, as it was. */
async function check(server: BuiltServer, isWhole: boolean): Promise<void> {
  const expectSame = async (path: string, expected: string): Promise<void> => {
    const { status, text } = await server.ask('GET', path);
    tally.checked++;
    if (status === 200 && text === expected) return;
    tally.lost++;
    expect([path, status, text]).toEqual([path, 200, expected]);
  };
  const newest = <T>(items: Iterable<T>): readonly T[] => (isWhole ? [...items] : [...items].slice(-30));
  for (const [path, answer] of newest(ledger.things)) await expectSame(path, answer);
  for (const path of newest(ledger.removed)) expect((await server.ask('GET', path)).status).toBe(404);
  for (const [run, cases] of newest(ledger.cases)) await expectSame(casesOf(run), cases);
  for (const [id, before] of newest(ledger.jobs)) {
    const { status, text } = await server.ask('GET', `/v1/jobs/${id}`);
    expect(status).toBe(200);
    const { job } = parse(text);
    tally.checked++;
    if (final.includes(before.status)) {
      if (job.status !== before.status) tally.lost++;
      expect([job.status, job.jobData]).toEqual([before.status, before.jobData]);
    } else if (job.status === 'JOB_STATUS_FAILED') {
      tally.interrupted++;
      expect(job.errorMsg).toContain('The engine ended while this stress test was running');
    } else if (!final.includes(job.status)) tally.resumed++;
  }
}

test(
  'loses nothing that it has answered, however often it is killed',
  async () => {
    for (let kill = 0; kill < kills; kill++) {
      const random = randomStream('kill sweep', kill);
      if (kill % 8 === 3) {
        const filled = await open();
        if (filled.url === undefined) throw new Error(filled.stderr());
        await fillWithPast(filled, kill);
        filled.kill('SIGKILL');
        await filled.ended;
        const compacting = await openToCompact();
        if (compacting.url !== undefined) {
          compacting.kill('SIGKILL');
          await compacting.ended;
        }
        continue;
      }
      const afterMs = random.below(2500);
      let timer: NodeJS.Timeout | undefined;
      const killLater = (end: BuiltServer['kill']): void =>
        void (timer = setTimeout(() => end('SIGKILL'), afterMs));
      // One in five may die before it listens.
      const server = await (random.below(5) === 0 ? open(killLater) : open());
      if (server.url !== undefined && !timer) killLater(server.kill);
      if (server.url === undefined) {
        expect(server.stderr()).not.toContain('could not be started');
        tally.beforeListening++;
        continue;
      }
      // The end of the process ends the checks, too: what they have found wrong does not come from the network.
      const broken = await check(server, false)
        .then(() => work(server, kill))
        .catch((error: unknown) => error);
      await server.ended;
      clearTimeout(timer);
      if (!Object.hasOwn(broken as object, 'code')) throw broken as Error;
    }
    const server = await open();
    if (server.url === undefined) throw new Error(server.stderr());
    await check(server, true);
    while ([...ledger.jobs.values()].some(({ status }) => !final.includes(status))) {
      await look(server);
      await sleep(50);
    }
    server.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    const statuses = [...ledger.jobs.values()].map(({ status }) => status);
    const count = (status: string): number => statuses.filter((one) => one === status).length;
    const table = {
      kills,
      'of them before it listened': tally.beforeListening,
      'while it wrote its journal anew': tally.compacting,
      'with the new one unfinished': tally.halfJournals,
      'answers with 2xx': tally.answers,
      'looked at again': tally.checked,
      lost: tally.lost,
      'jobs SUCCEEDED': count('JOB_STATUS_SUCCEEDED'),
      'jobs FAILED, and say why': count('JOB_STATUS_FAILED'),
      'jobs that waited and were run later': tally.resumed,
    };
    const lines = Object.entries(table).map(
      ([name, value]) => `${name.padEnd(40)}${value}
`,
    );
    process.stdout.write(lines.join(''));
    expect(tally.lost).toBe(0);
    expect(tally.compacting).toBe(Math.floor((kills + 4) / 8));
    expect(count('JOB_STATUS_SUCCEEDED')).toBeGreaterThan(0);
  },
  60_000 + kills * 10_000,
);
