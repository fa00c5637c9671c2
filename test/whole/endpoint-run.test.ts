import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dump } from 'js-yaml';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { type PredictionService, refuse, servePredictions } from '../support/prediction-service.js';
import { runAction, type BuiltRun } from '../support/run-built.js';
import { findSecrets } from '../support/find-secrets.js';

const csv = [
  'age,job,y',
  ...Array.from({ length: 120 }, (_, i) => `${i},${i % 2 ? 'retired' : 'student'},${i % 2}`),
];
const token = 'q9w8e7r6t5y4u3';

let workspace = '';
let service: PredictionService;
beforeEach(async () => {
  workspace = await makeWorkspace({ 'ref.csv': csv.join('\n'), 'eval.csv': csv.join('\n') });
});
afterEach(async () => {
  await removeWorkspace(workspace);
  await service.close();
});

/** The built action, with the service at /v1/models/jobs:predict, which wants the token. */
async function run(inputs: Readonly<Record<string, string>> = {}): Promise<BuiltRun> {
  const endpoint = {
    url: service.url('/v1/models/jobs:predict?key=q9w8e7r6t5y4u3'),
    'headers-from-env': { Authorization: 'MODEL_AUTHORIZATION' },
    'batch-size': 25,
  };
  const file = await makeWorkspace({ 'gate.yml': dump({ model: { endpoint } }) });
  try {
    return await runAction({
      workspace,
      inputs: {
        config: `${file}/gate.yml`,
        'reference-uri': './ref.csv',
        'evaluation-uri': './eval.csv',
        'model-task': 'binary-classification',
        'label-column': 'y',
        categories: 'model-performance',
        ...inputs,
      },
      env: { MODEL_AUTHORIZATION: `Bearer ${token}`, RUNNER_DEBUG: '1' },
    });
  } finally {
    await removeWorkspace(file);
  }
}

const shown = ({ stdout, stderr, summary }: BuiltRun): Promise<readonly string[]> =>
  findSecrets({ stdout, stderr, summary }, [workspace], token);

test('the built action asks a service with its header, and shows its keys nowhere', async () => {
  service = await servePredictions(({ headers, rows }, response) =>
    headers.authorization === `Bearer ${token}`
      ? { predictions: rows.map(({ job }) => (job === 'retired' ? 0.9 : 0.1)) }
      : refuse(response, 401),
  );
  const ran = await run();
  expect([ran.outputs['verdict'], ran.exitCode]).toEqual(['passed', 0]);
  expect(ran.results).toMatchObject({ verdict: { kind: 'passed' } });
  expect(service.asked[0]?.rows[0]).toEqual({ age: 0, job: 'student' });
  expect(ran.stdout).toContain(`::add-mask::Bearer ${token}`);
  expect(await shown(ran)).toEqual([]);
});

test('a service that repeats the header while it refuses is an error, without the key', async () => {
  service = await servePredictions(({ headers }, response) =>
    refuse(response, 403, `no access for ${headers.authorization ?? ''}`),
  );
  const ran = await run();
  expect([ran.outputs['verdict'], ran.outputs['error-code'], ran.exitCode]).toEqual([
    'error',
    'job-failed',
    1,
  ]);
  expect(ran.stdout).toContain('answered 403 for rows 1 to 25: it wants other credentials');
  expect(ran.stdout).toContain('no access for ***');
  expect(await shown(ran)).toEqual([]);
  const validated = await run({ mode: 'validate' });
  expect(validated.stdout).toContain('model.endpoint');
  expect(validated.exitCode).toBe(1);
});
