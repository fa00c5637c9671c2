// `model-gate serve` with a data folder: polls while a job runs and 100 wait, a list of 100,000 cases read page by page, the
// start with 1,000 stored runs, and memory over 500 runs. Needs `dist` and `build/` (npm run build).
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { noEvidence } from '../build/domain/evidence.js';
import { tallyCases } from '../build/engine/jobs/tally-cases.js';
import { startEngine } from '../build/engine/start-engine.js';
import { openStore } from '../build/engine/store/open-store.js';
import { cpuMsOf } from './process-facts.mjs';

const key = 'b'.repeat(32);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const parent = mkdtempSync(join(tmpdir(), 'bench-serve-'));
process.once('exit', () => rmSync(parent, { recursive: true, force: true }));
writeFileSync(join(parent, 'keys'), `bench ${key}\n`, { mode: 0o600 });

await pollWhileWorking();
await readCases();
await startWithRuns();
await rememberRuns();
agent.destroy();

/** One job runs, 100 wait; polls come at a fixed pace, whether answered or not, so that none waits for another's turn. */
async function pollWhileWorking() {
  const folder = join(parent, 'bank');
  cpSync('examples/bank', folder, { recursive: true });
  const server = await serve(folder);
  const client = clientOf(server.url);
  const { project, startJob } = await register(client);
  const started = performance.now();
  const jobs = await Promise.all(Array.from({ length: 101 }, (_, index) => startJob(`run ${index}`)));
  console.log(
    `Queued: 101 stress tests taken in ${(performance.now() - started).toFixed(0)} ms, one runs, 100 wait`,
  );
  const refused = await client('POST', `/v1/stress-tests/${project}`, startJob.body('one too many'), [429]);
  console.log(`  one more: ${refused.message}`);
  await polls(client, jobs, 1000, 2); // Neither of the two is compiled before.
  for (const perSecond of [1000, 2000]) {
    const before = server.cpuMs();
    const { latencies, seconds } = await polls(client, jobs, perSecond, 10);
    const cpuMs = (server.cpuMs() - before) / latencies.length;
    const at = (share) =>
      latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))].toFixed(1);
    console.log(
      `  polls at ${perSecond}/s: ${(latencies.length / seconds).toFixed(0)} answered a second, ` +
        `median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms, ${cpuMs.toFixed(2)} ms of the server's CPU each` +
        (perSecond === 1000 ? ' (aim: 1,000/s at 50 ms)' : ''),
    );
  }
  await server.stop();
}

async function polls(client, jobs, perSecond, seconds) {
  const [latencies, open] = [[], []];
  const started = performance.now();
  for (let sent = 0; sent < perSecond * seconds;) {
    const due = Math.min(perSecond * seconds, Math.floor(((performance.now() - started) / 1000) * perSecond));
    for (; sent < due; sent++) {
      // From when it was due: a client that is late must not make the server look quick.
      const dueMs = started + (sent / perSecond) * 1000;
      const poll = client('GET', `/v1/jobs/${jobs[sent % jobs.length]}`);
      open.push(poll.then(() => latencies.push(performance.now() - dueMs)));
    }
    await sleep(1);
  }
  await Promise.all(open);
  return { latencies: latencies.sort((a, b) => a - b), seconds: (performance.now() - started) / 1000 };
}

async function readCases() {
  const folder = join(parent, 'cases');
  await store(folder, 1, 100_000);
  const server = await serve(folder);
  const client = clientOf(server.url);
  for (const pageSize of [1000, 20]) {
    const [started, before] = [performance.now(), server.cpuMs()];
    let [count, token] = [0, undefined];
    do {
      const query = token === undefined ? 'listTestCasesQuery.testRunId=run-0' : `pageToken=${token}`;
      const page = await client('GET', `/v1/test-cases?pageSize=${pageSize}&${query}`);
      count += page.testCases.length;
      token = page.nextPageToken;
    } while (token);
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `Cases: ${count} in pages of ${pageSize}: ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} cases/s, ${Math.round((count * 1000) / (server.cpuMs() - before))} per second of the server's CPU` +
        (pageSize === 1000 ? ' (aim: 50,000)' : ''),
    );
  }
  await server.stop();
}

async function startWithRuns() {
  for (const count of [0, 1000]) {
    const folder = join(parent, `runs-${count}`);
    await store(folder, count, 250);
    const [times, cpu] = [[], []];
    for (let turn = 0; turn < 5; turn++) {
      const started = performance.now();
      const server = await serve(folder);
      await clientOf(server.url)('GET', '/v1/test-runs?pageSize=1000');
      times.push(performance.now() - started);
      cpu.push(server.cpuMs());
      await server.stop();
    }
    const best = Math.min(...times).toFixed(0);
    console.log(
      `Start with ${count} stored runs to the answered list of them: ${best} ms, ${Math.min(...cpu).toFixed(0)} ms of CPU, best of 5 (aim: 1000 ms)`,
    );
  }
}

/** In this process, with jobs that do nothing but find 250 cases, so that what is measured is the engine alone. */
async function rememberRuns() {
  const folder = join(parent, 'memory');
  cpSync('examples/bank', folder, { recursive: true });
  const batches = [{ testType: 'drift', category: 'drift', durationMs: 1, cases: makeCases(250) }];
  const run = async (_spec, events) => {
    events.started();
    return { batches: [...batches], performance: [], evidence: noEvidence };
  };
  const engine = await startEngine({
    root: folder,
    workerScript: '/none',
    assets: { bridgeScript: '/none', wasmDir: '/none' },
    runtime: 'wasm',
    runner: { run },
    serving: { dataFolder: join(folder, 'kept') },
  });
  const client = clientOf(engine.url.origin, engine.apiKey);
  const { startJob } = await register(client);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const heaps = [];
  for (let count = 1; count <= 500; count++) {
    const id = await startJob(`run ${count}`);
    await engine.settled(id);
    const { job } = await client('GET', `/v1/jobs/${id}`);
    await client('GET', `/v1/test-cases?listTestCasesQuery.testRunId=${job.jobData.stress.testRunId}`);
    if (count % 100 !== 0) continue;
    collect();
    heaps.push((process.memoryUsage().heapUsed / 1024 / 1024).toFixed(1));
  }
  console.log(`Memory after 100, 200, … 500 runs of 250 cases: ${heaps.join(', ')} MiB of heap`);
  await engine.close();
}

/** A data folder with so many runs. */
async function store(folder, count, caseCount) {
  const opened = await openStore(join(folder, '.model-gate-serve'), {});
  const cases = makeCases(caseCount).map((caseResult, index) => ({
    testType: 'drift',
    category: 'drift',
    index,
    caseResult,
  }));
  for (let index = 0; index < count; index++) {
    const request = {
      name: `run ${index}`,
      projectId: 'p',
      modelId: 'm',
      referenceId: 'r',
      evaluationId: 'e',
    };
    const job = { id: `job-${index}`, createdAtMs: index, request, cancellationRequested: false, log: [] };
    job.spec = {
      task: 'binary-classification',
      reference: { params: {} },
      evaluation: { params: {} },
      tests: {},
    };
    job.batches = Array.from({ length: 40 }, (_, test) => ({
      testType: `test ${test}`,
      status: 'completed',
    }));
    const added = opened.store.jobs.add({ ...job, state: { kind: 'requested' } });
    await opened.store.results.keep(`run-${index}`, { cases, evidence: noEvidence });
    opened.store.testRuns.add({
      id: `run-${index}`,
      createdAtMs: index,
      request,
      task: 'binary-classification',
      categories: ['drift'],
      performance: [],
      batches: [{ testType: 'drift', category: 'drift', durationMs: 1 }],
      tests: {},
      tally: tallyCases(cases),
      durationMs: 1,
    });
    const state = { kind: 'succeeded', startedAtMs: 0, endedAtMs: 1, testRunId: `run-${index}` };
    opened.store.jobs.change(added, { state });
  }
  await opened.close();
}

function makeCases(count) {
  return Array.from({ length: count }, (_, index) => ({
    features: [`feature ${index}`],
    outcome: { kind: 'measured', severity: 'pass' },
    impact: 0.5,
    measurements: [
      { name: 'psi', category: 'drift-stat', value: { float: index / 7 } },
      { name: 'failing rows', category: 'failing-inputs', value: { int: index } },
    ],
  }));
}

async function serve(folder) {
  const flags = ['--json', '--data-dir', folder, '--key-file', join(parent, 'keys')];
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'serve', ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((finish) => child.once('close', finish));
  const url = await new Promise((finish) =>
    createInterface({ input: child.stdout }).once('line', (line) => finish(JSON.parse(line).url)),
  );
  return {
    url,
    cpuMs: () => cpuMsOf(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function clientOf(url, apiKey = key) {
  return (method, path, body, expected = [200]) =>
    new Promise((resolve, reject) => {
      const sent = request(url + path, { method, agent, headers: { 'rime-api-key': apiKey } }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (expected.includes(response.statusCode)) resolve(JSON.parse(text));
          else reject(new Error(`${method} ${path}: ${text}`));
        });
      });
      sent.once('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
}

/** Registers model and data of `examples/bank`. */
async function register(client) {
  const created = await client('POST', '/v1/projects', {
    name: 'bank',
    model_task: 'MODEL_TASK_BINARY_CLASSIFICATION',
  });
  const project = created.project.id.uuid;
  const dataset = (name) =>
    client('POST', `/v1/registry/${project}/dataset`, {
      name,
      data_info: {
        connection_info: { data_file: { path: `${name}.csv` } },
        data_params: { label_col: 'y', class_names: ['no', 'yes'] },
      },
    });
  const [reference, evaluation] = [await dataset('reference'), await dataset('evaluation')];
  const { modelId } = await client('POST', `/v1/registry/${project}/model`, {
    name: 'model',
    model_info: { model_path: { path: 'model.onnx' } },
  });
  const body = (name) => ({
    test_run_config: {
      run_name: name,
      model_id: modelId,
      data_info: { ref_dataset_id: reference.datasetId, eval_dataset_id: evaluation.datasetId },
      categories: [
        'MODEL_PERFORMANCE',
        'SUBSET_PERFORMANCE',
        'TRANSFORMATIONS',
        'ABNORMAL_INPUTS',
        'DRIFT',
      ].map((name) => `TEST_CATEGORY_TYPE_${name}`),
    },
  });
  const startJob = async (name) =>
    (await client('POST', `/v1/stress-tests/${project}`, body(name))).job.jobId;
  return { project, startJob: Object.assign(startJob, { body }) };
}
