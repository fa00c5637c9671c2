// From the end of a job of the embedded engine to the gate's knowing of it: by polls alone, as with a cluster, and as the
// gate does it. The job itself does nothing but take its time. Needs `build/` (npm run build).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { noEvidence } from '../build/domain/evidence.js';
import { startEngine } from '../build/engine/start-engine.js';
import { realClock } from '../build/http/real-clock.js';
import { createRimeClient } from '../build/rime/rime-client.js';
import { clusterJob } from '../build/steps/job-words.js';
import { waitForJob } from '../build/steps/wait-for-job.js';

const root = mkdtempSync(join(tmpdir(), 'bench-own-engine-'));
writeFileSync(join(root, 'data.csv'), 'age,y\n30,0\n40,1\n');
writeFileSync(join(root, 'model.onnx'), '');
const quiet = { debug() {}, info() {}, warning() {}, progress() {}, mask() {} };
const world = {
  log: quiet,
  clock: realClock,
  signal: new AbortController().signal,
  proxyFor: () => undefined,
};
const patience = { timeoutMs: 60_000, queueTimeoutMs: 60_000, pollIntervalMs: 10_000 };

console.log("From a job's end in the embedded engine to the gate's knowing of it (aim: at most 50 ms)");
for (const seconds of [1, 5, 10]) {
  const [polled, told] = await Promise.all([waitFor(seconds, false), waitFor(seconds, true)]);
  console.log(`  job of ${seconds} s: by polls ${polled.toFixed(0)} ms · told ${told.toFixed(0)} ms`);
}
rmSync(root, { recursive: true, force: true });

async function waitFor(seconds, isTold) {
  let endedMs = 0;
  const run = async (_spec, events) => {
    events.started();
    await sleep(seconds * 1000);
    endedMs = performance.now();
    return { batches: [], performance: [], evidence: noEvidence };
  };
  const assets = { bridgeScript: '/none', wasmDir: '/none' };
  const engine = await startEngine({ root, workerScript: '/none', assets, runtime: 'wasm', runner: { run } });
  const client = createRimeClient({
    baseUrl: engine.url,
    apiKey: engine.apiKey,
    dialect: 'ga',
    world,
    deadlineMs: Date.now() + 60_000,
    ...(isTold && { jobSettled: (jobId) => engine.settled(jobId) }),
  });
  await waitForJob(client, await start(engine), clusterJob('Stress test'), patience, world);
  const lateMs = performance.now() - endedMs;
  await engine.close();
  return lateMs;
}

/** Registers what a run needs and starts it; returns the id of its job. */
async function start({ url, apiKey }) {
  const post = async (path, body) => {
    const options = { method: 'POST', headers: { 'rime-api-key': apiKey }, body: JSON.stringify(body) };
    const response = await fetch(new URL(path, url), options);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${text}`);
    return JSON.parse(text);
  };
  const project = await post('/v1/projects', {
    name: 'loans',
    description: '',
    model_task: 'MODEL_TASK_BINARY_CLASSIFICATION',
  });
  const registry = `/v1/registry/${project.project.id.uuid}`;
  const data_info = {
    connection_info: { data_file: { path: 'data.csv' } },
    data_params: { label_col: 'y' },
  };
  const reference = await post(`${registry}/dataset`, { name: 'reference', data_info });
  const evaluation = await post(`${registry}/dataset`, { name: 'evaluation', data_info });
  const model_info = { model_path: { path: 'model.onnx' } };
  const { modelId } = await post(`${registry}/model`, { name: 'model', model_info });
  const test_run_config = {
    run_name: 'bench',
    model_id: modelId,
    data_info: { ref_dataset_id: reference.datasetId, eval_dataset_id: evaluation.datasetId },
    categories: ['TEST_CATEGORY_TYPE_MODEL_PERFORMANCE'],
  };
  const { job } = await post(`/v1/stress-tests/${project.project.id.uuid}`, { test_run_config });
  return job.jobId;
}
