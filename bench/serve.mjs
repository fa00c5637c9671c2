// `model-gate serve` with a data folder: polls while a job runs and 100 wait, the job's time with and without them, a list of 100,000 cases read page by page, the start with 1,000 stored runs, and
// memory over 500 runs. Needs `dist` and `build/` (npm run build). Arguments: a folder with another build, to be measured in
// turn, and names of parts (polls, cases, start, memory), when not all are wanted.
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { watchLoop } from './loop-delay.mjs';
import { agent, clientOf, key, register, serve as serveBuild } from './served-engine.mjs';

const here = new URL('..', import.meta.url).href;
const folders = process.argv.slice(2).filter((word) => existsSync(join(word, 'dist')));
const builds = [...folders.map((folder) => `${pathToFileURL(folder).href}/`), here];
const asked = process.argv.slice(2).filter((word) => !folders.includes(word));
const parent = mkdtempSync(join(tmpdir(), 'bench-serve-'));
process.once('exit', () => rmSync(parent, { recursive: true, force: true }));
writeFileSync(join(parent, 'keys'), `bench ${key}\n`, { mode: 0o600 });
const serve = (root, folder) => serveBuild(root, folder, join(parent, 'keys'));

let turn = 0;
const parts = {
  polls: pollWhileWorking,
  cases: readCases,
  start: startWithRuns,
  memory: rememberRuns,
};
for (const [name, part] of Object.entries(parts))
  for (const root of asked.length > 0 && !asked.includes(name) ? [] : builds) {
    if (builds.length > 1) console.log(`[${root === here ? 'this build' : 'the other build'}]`);
    await part(root, join(parent, `${name}-${turn++}`));
  }
agent.destroy();

/** One job runs, 100 wait; polls come at a fixed pace, whether answered or not, so that none waits for another's turn. */
async function pollWhileWorking(root, folder) {
  cpSync('examples/bank', folder, { recursive: true });
  const server = await serve(root, folder);
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
    server.watchLoop();
    const own = watchLoop();
    const { latencies, seconds } = await polls(client, jobs, perSecond, 10);
    const [late, lateClient] = [await server.loopDelay(), own.stop()];
    const cpuMs = (server.cpuMs() - before) / latencies.length;
    console.log(
      `  polls at ${perSecond}/s: ${(latencies.length / seconds).toFixed(0)} answered a second, ${tellLatencies(latencies)}, ` +
        `${cpuMs.toFixed(2)} ms of the server's CPU each` +
        (perSecond === 1000 ? ' (aim: 1,000/s at 50 ms)' : ''),
    );
    console.log(`    the server's event loop: ${tellLoop(late, seconds)}`);
    console.log(`    that of who asks: ${tellLoop(lateClient, seconds)}`);
  }
  await jobTimes(client, startJob, jobs);
  await server.stop();
}

/** How long jobs take that nobody asks about, and such as are asked about 1,000 times a second, in turn. */
async function jobTimes(client, startJob, jobs) {
  for (const job of jobs) await client('POST', `/v1/jobs/cancel/${job}`).catch(() => undefined);
  const times = { quiet: [], asked: [] };
  for (let pair = 0; pair < 4; pair++)
    for (const kind of ['quiet', 'asked']) {
      const id = await startJob(`${kind} ${pair}`);
      let job;
      const asking = new AbortController();
      const busy = kind === 'asked' ? polls(client, [id], 1000, 60, asking.signal) : undefined;
      while (!/SUCCEEDED|FAILED/.test((job = (await client('GET', `/v1/jobs/${id}`)).job).status))
        await sleep(100);
      asking.abort();
      await busy;
      times[kind].push(job.runningTimeSecs);
    }
  const tell = (list) => list.map((seconds) => seconds.toFixed(2)).join(', ');
  console.log(`  a job alone ${tell(times.quiet)} s; while 1,000 polls a second come ${tell(times.asked)} s`);
}

async function polls(client, jobs, perSecond, seconds, signal) {
  const [latencies, open] = [[], []];
  const started = performance.now();
  for (let sent = 0; sent < perSecond * seconds && !signal?.aborted;) {
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

function tellLatencies(latencies) {
  const at = (share) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))].toFixed(1);
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`;
}

function tellLoop({ p99Ms, longestMs, longest, longestOwnMs, waitMs, ownMs, collectedMs }, seconds) {
  const perSecond = (ms) => (ms / seconds).toFixed(0);
  return (
    `late by p99 ${p99Ms.toFixed(1)} ms, longest ${longestMs.toFixed(1)} ms (of it ${longest.ownMs.toFixed(1)} ms its own work, ` +
    `${longest.waitMs.toFixed(1)} ms without a processor); longest own work ${longestOwnMs.toFixed(1)} ms; of each second ` +
    `${perSecond(ownMs)} ms own work, of it ${perSecond(collectedMs)} ms of collecting garbage, ${perSecond(waitMs)} ms without a processor`
  );
}

async function readCases(root, folder) {
  await store(root, folder, 1, 100_000);
  const server = await serve(root, folder);
  const client = clientOf(server.url);
  const idle = server.peakMiB();
  for (const pageSize of [1000, 20, 1000]) {
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
  console.log(
    `  the server's memory: ${idle.toFixed(0)} MiB before, ${server.peakMiB().toFixed(0)} MiB at the peak`,
  );
  await server.stop();
}

async function startWithRuns(root, folder) {
  for (const count of [0, 1000]) {
    await store(root, `${folder}-${count}`, count, 250);
    const [times, cpu] = [[], []];
    for (let turn = 0; turn < 5; turn++) {
      const started = performance.now();
      const server = await serve(root, `${folder}-${count}`);
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
async function rememberRuns(root, folder) {
  const { startEngine } = await import(`${root}build/engine/start-engine.js`);
  const { noEvidence } = await import(`${root}build/domain/evidence.js`);
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
async function store(root, folder, count, caseCount) {
  const { openStore } = await import(`${root}build/engine/store/open-store.js`);
  const { tallyCases } = await import(`${root}build/engine/jobs/tally-cases.js`);
  const { noEvidence } = await import(`${root}build/domain/evidence.js`);
  const { encodeTestCase } = await import(`${root}build/engine/encode/encode-test-case.js`);
  const opened = await openStore(join(folder, '.model-gate-serve'), {}, encodeTestCase);
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
