// `model-gate serve` as a process of its own, a plain client for it, and the bank example registered there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { cpuMsOf, peakMiBOf } from './process-facts.mjs';

export const key = 'b'.repeat(32);
export const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const preload = new URL('loop-delay.mjs', import.meta.url).href;

/** `root`: address of the folder of a build. `keyFile` has `key`. */
export async function serve(root, folder, keyFile) {
  const flags = ['--json', '--data-dir', folder, '--key-file', keyFile];
  const child = spawn(
    process.execPath,
    ['--import', preload, fileURLToPath(`${root}dist/cli.js`), 'serve', ...flags],
    { stdio: ['ignore', 'pipe', 'ignore', 'ipc'], env: { ...process.env, BENCH_LOOP: '1' } },
  );
  const ended = once(child, 'close');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    url: JSON.parse(line).url,
    cpuMs: () => cpuMsOf(child.pid),
    peakMiB: () => peakMiBOf(child.pid),
    watchLoop: () => child.send('watch'),
    loopDelay: async () => {
      child.send('tell');
      const [told] = await once(child, 'message');
      return told;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export function clientOf(url, apiKey = key) {
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
export async function register(client) {
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
