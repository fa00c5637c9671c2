import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../../../src/engine/start-engine.js';
import type { EngineOptions } from '../../../src/engine/engine-options.js';
import { fakeRunner } from '../jobs/fake-runner.js';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A running engine over a workspace with a few small files, and the plainest possible client for it. */
export interface EngineUnderTest {
  readonly url: URL;
  readonly apiKey: string;
  readonly root: string;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: unknown) => Promise<Answer>;
  readonly put: (path: string, body?: unknown) => Promise<Answer>;
  readonly remove: (path: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export async function openEngine(options: Partial<EngineOptions> = {}): Promise<EngineUnderTest> {
  const root = mkdtempSync(join(tmpdir(), 'engine-root-'));
  for (const name of ['reference.csv', 'evaluation.csv'])
    writeFileSync(join(root, name), 'age,y\n30,0\n40,1\n');
  for (const name of ['model.onnx', 'model.py']) writeFileSync(join(root, name), '');
  const engine = await startEngine({
    root,
    workerScript: '/none',
    assets: { bridgeScript: '/bridge.py', wasmDir: '/wasm' },
    runtime: 'auto',
    runner: fakeRunner(),
    ...options,
  });
  const send = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(new URL(path, engine.url), {
      method,
      headers: { 'rime-api-key': engine.apiKey },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return {
    ...engine,
    root,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
    remove: (path) => send('DELETE', path),
    close: async () => {
      await engine.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Registers a project, two datasets and a model; returns their ids. */
export async function register(
  { post }: EngineUnderTest,
  task = 'MODEL_TASK_BINARY_CLASSIFICATION',
  dataParams: object = { label_col: 'y' },
  suffix = '',
): Promise<{ project: string; reference: string; evaluation: string; model: string }> {
  const created = await post('/v1/projects', { name: `loans${suffix}`, description: '', model_task: task });
  const project = (created.body as { project: { id: { uuid: string } } }).project.id.uuid;
  const dataset = async (name: string): Promise<string> => {
    const answer = await post(`/v1/registry/${project}/dataset`, {
      name: `${name}${suffix}`,
      data_info: { connection_info: { data_file: { path: `${name}.csv` } }, data_params: dataParams },
    });
    return (answer.body as { datasetId: string }).datasetId;
  };
  const model = await post(`/v1/registry/${project}/model`, {
    name: `model${suffix}`,
    model_info: { model_path: { path: 'model.onnx' } },
  });
  return {
    project,
    reference: await dataset('reference'),
    evaluation: await dataset('evaluation'),
    model: (model.body as { modelId: { uuid: string } }).modelId.uuid,
  };
}
