import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

import { inspectJob } from '../../../src/engine/inspection/inspect-job.js';
import type { Inspection } from '../../../src/engine/inspection/inspection.js';
import { fetchSources } from '../../../src/engine/jobs/fetch-sources.js';
import type { JobSpec } from '../../../src/engine/jobs/job-spec.js';
import { runJob } from '../../../src/engine/jobs/run-job.js';
import { noRemotes } from '../../support/no-remotes.js';
import { openHub, type OpenHub } from '../../support/hub/open-hub.js';
import { modelFolder } from '../models/model-request.js';
import { makeSpec } from './make-job.js';

/** 60 rows, x = 1..20 three times. The model says "yes" above 10, and is wrong for x = 1, 2 of the evaluation. */
function table(isYes: (x: number) => boolean): Buffer {
  const rows = Array.from({ length: 60 }, (_, index) => (index % 20) + 1);
  return Buffer.from(['x,y', ...rows.map((x) => `${x},${isYes(x) ? 'yes' : 'no'}`)].join('\n'));
}

const [modelKey, dataKey] = ['models/owner/loans', 'datasets/owner/loans-data'];
const repositories = {
  [modelKey]: {
    revisions: { main: { 'model.onnx': readFileSync(join(modelFolder, 'no-yes.onnx')) } },
    lfs: ['model.onnx'],
  },
  [dataKey]: {
    revisions: {
      main: {
        'train.csv': table((x) => x > 10),
        'test.csv': table((x) => x > 10 || x < 3),
      },
    },
  },
};

const dataOf = (split: string) => ({ id: 'owner/loans-data', split, config: undefined, revision: undefined });
const params = { label_col: 'y' };
const specOf = (fromHub: JobSpec['fromHub'] = {}): JobSpec =>
  makeSpec({
    modelPath: undefined,
    reference: { path: '', params },
    evaluation: { path: '', params },
    settings: {
      root: '/',
      runtime: 'wasm',
      compat: 'default',
      python: undefined,
      assets: { bridgeScript: '/none', wasmDir: resolve('node_modules/onnxruntime-web/dist') },
      predictTimeoutMs: 30_000,
    },
    fromHub: {
      model: { id: 'owner/loans', revision: undefined, file: undefined },
      reference: dataOf('train'),
      evaluation: dataOf('test'),
      ...fromHub,
    },
  });
const edges = {
  today: 20_000,
  onChild: () => undefined,
  onProgress: () => undefined,
  log: () => undefined,
  tell: () => undefined,
};

let open: OpenHub;
afterEach(() => open.close());

const inspect = (spec: JobSpec): Promise<Inspection> =>
  inspectJob(spec, { ...edges, ...noRemotes, hub: open.hub, onDataInspected: () => undefined });

describe('a job on a model and data of the Hub', () => {
  test('runs on what was fetched, and tells the commits', async () => {
    open = await openHub(repositories);
    const { spec, notes } = await fetchSources(specOf(), { ...noRemotes, hub: open.hub });
    const { performance } = await runJob(spec, edges);
    // By hand: all 60 rows right, and all but the 6 with x = 1, 2.
    expect(performance.find(({ name }) => name === 'accuracy')).toMatchObject({
      reference: 1,
      evaluation: 54 / 60,
    });
    const data = open.server.commitOf(dataKey);
    expect(notes).toEqual([
      `The model is owner/loans@${open.server.commitOf(modelKey)} of Hugging Face, file model.onnx.`,
      `The split "train" is of owner/loans-data@${data} of Hugging Face.`,
      `The split "test" is of owner/loans-data@${data} of Hugging Face.`,
    ]);
  });

  test('is looked at with all that can not be had at once', async () => {
    open = await openHub(repositories);
    expect(await inspect(specOf())).toMatchObject({
      problems: [],
      facts: expect.arrayContaining([expect.stringContaining('owner/loans@')]),
    });
    // Named here, since the model that would name them can't be had.
    const named = { path: '', params: { ...params, class_names: ['no', 'yes'] } };
    const fromHub = specOf({
      model: { id: 'owner/other', revision: undefined, file: undefined },
      evaluation: dataOf('tset'),
    });
    const wrong = { ...fromHub, reference: named, evaluation: named };
    expect((await inspect(wrong)).problems).toEqual([
      { name: 'model-uri', message: expect.stringContaining('The model owner/other does not exist') },
      { name: 'evaluation-uri', message: expect.stringContaining('has no split "tset"') },
    ]);
  });

  test('is run on 1,000 rows of each split, and tells the share, unless nrows says otherwise', async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, row) => `${(row % 20) + 1},${row % 20 >= 10 ? 'yes' : 'no'}`,
    );
    const long = Buffer.from(['x,y', ...rows].join('\n'));
    const held = { revisions: { main: { 'train.csv': long, 'test.csv': table((x) => x > 10) } } };
    open = await openHub({ ...repositories, [dataKey]: held });
    const { spec } = await fetchSources(specOf(), { ...noRemotes, hub: open.hub });
    const { sampled, evidence } = await runJob(spec, edges);
    expect(sampled).toEqual({ reference: 0.25, evaluation: 1 });
    expect(evidence.notes).toContain(
      'Of train.csv 1,000 of 4,000 rows were used: data_params.nrows says how many.',
    );
    const asked = { path: '', params: { ...params, nrows: 40 } };
    const fetched = await fetchSources(
      { ...specOf(), reference: asked, evaluation: asked },
      { ...noRemotes, hub: open.hub },
    );
    expect((await runJob(fetched.spec, edges)).sampled).toEqual({ reference: 0.01, evaluation: 40 / 60 });
  });

  test('has the tokenizer of another repository, and no more of it', async () => {
    const other = { 'tokenizer.json': Buffer.from('{}'), 'model.onnx': Buffer.from('x') };
    const otherKey = 'models/owner/words';
    open = await openHub({ ...repositories, [otherKey]: { revisions: { main: other } } });
    const tokenizer = { id: 'owner/words', revision: undefined, file: undefined };
    const { spec, notes } = await fetchSources(specOf({ tokenizer }), { ...noRemotes, hub: open.hub });
    const folder = spec.modelKwargs?.tokenizer ?? '';
    expect(readFileSync(join(folder, 'tokenizer.json'), 'utf8')).toBe('{}');
    expect(readdirSync(folder)).toEqual(['tokenizer.json']);
    expect(notes).toContain(
      `The tokenizer is of owner/words@${open.server.commitOf(otherKey)} of Hugging Face.`,
    );
    const without = fetchSources(specOf({ tokenizer: { ...tokenizer, id: 'owner/loans' } }), {
      ...noRemotes,
      hub: open.hub,
    });
    await expect(without).rejects.toThrow('The model owner/loans has no tokenizer.json');
  });
});
