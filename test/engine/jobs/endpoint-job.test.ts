import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { endpointFormatOf } from '../../../src/domain/endpoint.js';
import { inspectJob } from '../../../src/engine/inspection/inspect-job.js';
import type { JobSpec } from '../../../src/engine/jobs/job-spec.js';
import { runJob } from '../../../src/engine/jobs/run-job.js';
import { makeWorld } from '../../support/fake-world.js';
import { type PredictionService, refuse, servePredictions } from '../../support/prediction-service.js';
import { makeSpec } from './make-job.js';
import { noRemotes } from '../../support/no-remotes.js';

let root: string;
let service: PredictionService;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'endpoint-job-'));
  // x = 1..20 three times; the label is 1 above 10, in the evaluation data also for x = 1 and 2.
  const table = (isPositive: (x: number) => boolean): string =>
    [
      'x,y',
      ...Array.from({ length: 60 }, (_, row) => (row % 20) + 1).map((x) => `${x},${isPositive(x) ? 1 : 0}`),
    ].join('\n');
  writeFileSync(
    join(root, 'reference.csv'),
    table((x) => x > 10),
  );
  writeFileSync(
    join(root, 'evaluation.csv'),
    table((x) => x > 10 || x < 3),
  );
});
afterEach(async () => {
  rmSync(root, { recursive: true });
  await service.close();
});

const params = { label_col: 'y' };
const edges = () => ({
  network: { world: makeWorld(), env: {}, random: () => 0.5 },
  today: 20_000,
  onChild: () => undefined,
  onProgress: () => undefined,
  tell: () => undefined,
  log: () => undefined,
});

function specOf(path: string): JobSpec {
  const url = service.url(path);
  return makeSpec({
    modelPath: url,
    endpoint: {
      url,
      format: endpointFormatOf(new URL(url)),
      headersFromEnv: {},
      batchSize: 16,
      timeoutMs: 5000,
      maxConcurrency: 2,
    },
    reference: { path: join(root, 'reference.csv'), params },
    evaluation: { path: join(root, 'evaluation.csv'), params },
    settings: {
      root,
      runtime: 'auto',
      compat: 'default',
      python: undefined,
      assets: { bridgeScript: resolve('src/engine/models/python/bridge.py'), wasmDir: '/none' },
      predictTimeoutMs: 30_000,
      cache: { folder: join(root, 'cache'), isNamed: true },
    },
  });
}

const aboveTen = (): Promise<PredictionService> =>
  servePredictions(({ rows }) => ({ predictions: rows.map(({ x }) => (Number(x) > 10 ? 0.9 : 0.1)) }));

test('a service is tested like any model, and asked again by the next run', async () => {
  service = await aboveTen();
  const { performance, evidence } = await runJob(specOf('/invocations'), edges());
  // By hand: 6 of 36 positives of the evaluation data (x = 1, 2) are missed, nothing else is wrong.
  expect(performance.find(({ name }) => name === 'accuracy')).toMatchObject({
    reference: 1,
    evaluation: 0.9,
  });
  expect(performance.find(({ name }) => name === 'recall')).toMatchObject({ evaluation: 30 / 36 });
  expect(evidence.notes.join()).toContain(`The model ran in the service ${service.url('/invocations')}`);
  expect(service.asked.every(({ rows }) => rows.length <= 16 && rows.every((row) => !('y' in row)))).toBe(
    true,
  );
  const { length } = service.asked;
  await runJob(specOf('/invocations'), edges());
  expect(service.asked).toHaveLength(2 * length);
  expect(() => readdirSync(join(root, 'cache'))).toThrow('ENOENT');
});

test('of a service that is overloaded the data alone are tested, with the reason', async () => {
  service = await servePredictions((_, response) => refuse(response, 503, 'overloaded'));
  const { evidence, batches } = await runJob(specOf('/invocations'), edges());
  expect(evidence.brokenModel).toContain(`${service.url('/invocations')} answered 503 for rows 1 to 16`);
  expect(batches.length).toBeGreaterThan(0);
  // Six attempts of each of two requests at once, then one more look for each question that is still asked.
  expect(service.asked.length).toBeLessThan(40);
});

test('validate asks it for rows, and names its own setting for what is wrong', async () => {
  service = await aboveTen();
  const look = (path: string) =>
    inspectJob(specOf(path), { ...edges(), ...noRemotes, onDataInspected: () => undefined });
  const { facts, problems } = await look('/invocations');
  expect(problems).toEqual([]);
  expect(facts.join('\n')).toContain(
    `model ${service.url('/invocations')}: opens, and answered all 60 reference rows and all 60 evaluation rows`,
  );
  await service.close();
  service = await servePredictions((_, response) => refuse(response, 404));
  expect((await look('/invocations')).problems).toEqual([
    {
      name: 'model.endpoint',
      message: expect.stringContaining('answered 404 for rows 1 to 16: is that the whole path'),
    },
  ]);
});
