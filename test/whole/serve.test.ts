import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findPythonWith } from '../engine/models/python/find-python.js';
import { startServer, type BuiltServer } from '../support/built-server.js';
import { serveHub } from '../support/hub/serve-hub.js';
import { walkThroughHub } from '../support/hub/walk-through-hub.js';
import { files, namesOfHub, walkThrough } from '../support/walk-through.js';

const key = 's'.repeat(32);
const tls = resolve('test/fixtures/tls');
let folder: string;
let server: BuiltServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'keys'), `notebook ${key}\nci ${'c'.repeat(32)}\n`, { mode: 0o600 });
  for (const name of ['reference.csv', 'evaluation.csv', 'model.onnx'])
    cpSync(join('examples/bank', name), join(folder, name));
});
afterEach(async () => {
  server?.kill('SIGTERM');
  expect(await server?.ended).toBe(0);
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(
  flags: readonly string[],
  options: Partial<Parameters<typeof startServer>[1]> = {},
): Promise<BuiltServer> {
  const started = await startServer(['--key-file', 'keys', ...flags], { cwd: folder, key, ...options });
  if (started.url === undefined) throw new Error(started.stderr());
  server = started;
  return started;
}

interface Started {
  readonly job: {
    readonly jobId: string;
    readonly status: string;
    readonly errorMsg: string;
    readonly jobData: { readonly stress: { readonly testRunId: string } };
  };
}

/** Starts a stress test of the bank's model, whose labels are in column `y`. */
async function startJob({ ask }: BuiltServer, label = 'y'): Promise<string> {
  const post = async (path: string, body: unknown): Promise<Record<string, unknown>> =>
    JSON.parse((await ask('POST', path, body)).text) as Record<string, unknown>;
  const created = await post('/v1/projects', {
    name: 'bank',
    model_task: 'MODEL_TASK_BINARY_CLASSIFICATION',
  });
  const { uuid } = (created as { project: { id: { uuid: string } } }).project.id;
  const dataset = (name: string): Promise<Record<string, unknown>> =>
    post(`/v1/registry/${uuid}/dataset`, {
      name: `${name} ${label}`,
      data_info: {
        connection_info: { data_file: { path: `${name}.csv` } },
        data_params: { label_col: label, class_names: ['no', 'yes'] },
      },
    });
  const [reference, evaluation] = [await dataset('reference'), await dataset('evaluation')];
  const model = await post(`/v1/registry/${uuid}/model`, {
    name: `model ${label}`,
    model_info: { model_path: { path: 'model.onnx' } },
  });
  const started = await post(`/v1/stress-tests/${uuid}`, {
    test_run_config: {
      run_name: 'bank',
      model_id: model['modelId'],
      data_info: { ref_dataset_id: reference['datasetId'], eval_dataset_id: evaluation['datasetId'] },
      categories: ['TEST_CATEGORY_TYPE_MODEL_PERFORMANCE'],
    },
  });
  return (started as unknown as Started).job.jobId;
}

async function jobOf({ ask }: BuiltServer, id: string): Promise<Started['job']> {
  return (JSON.parse((await ask('GET', `/v1/jobs/${id}`)).text) as Started).job;
}

async function endOf(from: BuiltServer, id: string): Promise<Started['job']> {
  for (;;) {
    const job = await jobOf(from, id);
    if (/SUCCEEDED|FAILED|CANCELLED/.test(job.status)) return job;
    await sleep(50);
  }
}

/** The example's transformer and the first hundred of its pairs. */
function pairsInFiles(): ReturnType<typeof files> {
  cpSync('examples/nli/model', join(folder, 'nli'), { recursive: true });
  const splits = { train: 'reference.jsonl', test: 'evaluation.jsonl' };
  for (const name of Object.values(splits)) {
    const pairs = readFileSync(join('examples/nli', name), 'utf8').split('\n');
    writeFileSync(join(folder, name), pairs.slice(0, 100).join('\n'));
  }
  return files('nli', splits);
}

describe('serve', () => {
  test('runs the published walk-through twice, over https, with names of the Hub and with files', async () => {
    const hub = await serveHub(walkThroughHub(100));
    try {
      const secure = await start(
        ['--tls-cert', join(tls, 'server.cert.pem'), '--tls-key', join(tls, 'server.key.pem')],
        {
          ca: readFileSync(join(tls, 'ca.cert.pem'), 'utf8'),
          env: { HF_ENDPOINT: hub.endpoint, HF_HOME: join(folder, 'hf') },
        },
      );
      expect(secure.url).toMatch(/^https:/);
      const jobs = new Set<string>();
      for (const walked of [namesOfHub, namesOfHub, pairsInFiles(), pairsInFiles()]) {
        const { job, testRun, testCases } = await walkThrough(secure, walked);
        expect(testRun).toMatchObject({ status: 'TEST_TASK_STATUS_COMPLETED' });
        expect(testCases.length).toBeGreaterThan(0);
        jobs.add(job.jobId);
      }
      expect(jobs.size).toBe(4);
    } finally {
      await hub.close();
    }
  }, 180_000);

  test('keeps its limits, takes a key back, and marks what it stops', async () => {
    const flags = ['--data-dir', '.', '--max-rows', '1000', '--max-connections', '3', '--jobs', '2'];
    const limited = await start(flags);
    const job = await endOf(limited, await startJob(limited));
    expect(job).toMatchObject({ status: 'JOB_STATUS_FAILED' });
    expect(job.errorMsg).toContain('has more than 1000 rows; this engine reads at most 1000 (--max-rows)');

    // Of more connections than allowed each further one is closed without a word.
    const { port } = new URL(limited.url);
    const sockets = Array.from({ length: 4 }, () => connect(Number(port), '127.0.0.1'));
    const ends = sockets.map(
      (socket) =>
        new Promise<string>((finish) => {
          socket.once('close', () => finish('closed')).once('error', () => finish('closed'));
          void sleep(300).then(() => finish('open'));
        }),
    );
    expect((await Promise.all(ends)).filter((end) => end === 'open').length).toBeLessThanOrEqual(3);
    for (const socket of sockets) socket.destroy();
    await sleep(50);

    writeFileSync(join(folder, 'keys'), `ci ${'c'.repeat(32)}\n`);
    expect((await limited.ask('GET', '/v1/rime-info')).status).toBe(401);
    writeFileSync(join(folder, 'keys'), `notebook ${key}\n`);
    limited.kill('SIGTERM');
    expect(await limited.ended).toBe(0);

    const free = await start(['--data-dir', '.']);
    expect(await jobOf(free, job.jobId)).toMatchObject({
      status: 'JOB_STATUS_FAILED',
      errorMsg: job.errorMsg,
    });
  }, 60_000);

  test('does what its page shows', async () => {
    const shown = await start(['--data-dir', '.']);
    const page = readFileSync('docs/serve.md', 'utf8');
    const blocks = [...page.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language, text = '']) => ({
      language,
      text: text.replaceAll('http://127.0.0.1:8080', shown.url),
    }));
    const done = await endOf(shown, await startJob(shown));
    const env = { ...process.env, KEY: key, TEST_RUN_ID: done.jobData.stress.testRunId };
    const curl = blocks.find(({ text }) => text.includes('curl'))?.text ?? '';
    const { stdout } = await promisify(execFile)('bash', ['-c', curl], { env });
    expect(JSON.parse(stdout)).toMatchObject({
      categoryTestResults: [{ testCategory: 'TEST_CATEGORY_TYPE_MODEL_PERFORMANCE' }],
    });

    const python = findPythonWith('requests');
    if (python === undefined) return; // It has said so.
    const failed = await endOf(shown, await startJob(shown, 'nothing'));
    expect(failed.status).toBe('JOB_STATUS_FAILED');
    const script = blocks.find(({ language }) => language === 'python')?.text ?? '';
    const given = `KEY = ${JSON.stringify(key)}\njob_id = ${JSON.stringify(failed.jobId)}\n`;
    const printed = await promisify(execFile)(python, ['-c', given + script]);
    expect(printed.stdout).toContain(failed.errorMsg);
  }, 60_000);
});
