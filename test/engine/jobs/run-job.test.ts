import { asClasses } from '../../../src/domain/metrics/predictions.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataError } from '../../../src/engine/data/data-error.js';
import type { BatchProgress, JobSpec } from '../../../src/engine/jobs/job-spec.js';
import { measured } from '../../support/read-case-result.js';
import { runJob } from '../../../src/engine/jobs/run-job.js';
import type { JobEdges } from '../../../src/engine/jobs/job-edges.js';
import { isGone } from './is-gone.js';
import { makeSpec } from './make-job.js';

let root: string;
const file = (name: string): string => join(root, name);

/** 60 rows, x = 1..20 three times; `label` says which class an x has. */
function table(label: (x: number) => number): string {
  const rows = Array.from({ length: 60 }, (_, index) => (index % 20) + 1);
  return ['x,colour,y', ...rows.map((x) => `${x},${x % 3 === 0 ? 'red' : 'blue'},${label(x)}`)].join('\n');
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'run-job-'));
  writeFileSync(
    file('reference.csv'),
    table((x) => (x > 10 ? 1 : 0)),
  );
  writeFileSync(
    file('evaluation.csv'),
    table((x) => (x > 10 || x < 3 ? 1 : 0)),
  );
  writeFileSync(file('model.py'), 'def predict_dict(x):\n    return 0.9 if (x["x"] or 0) > 10 else 0.1\n');
  writeFileSync(file('broken.py'), 'def predict_dict(x):\n    return x["missing"]\n');
});
afterAll(() => rmSync(root, { recursive: true }));

const params = { label_col: 'y' };
const makeJobSpec = (overrides: Partial<JobSpec> = {}): JobSpec =>
  makeSpec({
    modelPath: file('model.py'),
    reference: { path: file('reference.csv'), params },
    evaluation: { path: file('evaluation.csv'), params },
    settings: {
      root,
      runtime: 'auto',
      compat: 'default',
      python: undefined,
      assets: { bridgeScript: resolve('src/engine/models/python/bridge.py'), wasmDir: '/none' },
      predictTimeoutMs: 30_000,
    },
    ...overrides,
  });

interface Watched extends JobEdges {
  readonly pids: number[];
  readonly progress: (readonly BatchProgress[])[];
}
function watch(): Watched {
  const [pids, progress]: [number[], (readonly BatchProgress[])[]] = [[], []];
  return {
    pids,
    progress,
    today: 20_000,
    onChild: (pid) => pids.push(pid),
    onProgress: (batches) => progress.push(batches),
    tell: () => undefined,
    log: () => undefined,
  };
}

describe('runJob', () => {
  test('keeps what a comparison needs: hashes, labels, probabilities as float32, and the subsets of each row', async () => {
    const { evidence } = await runJob(makeJobSpec(), watch());
    const { rows, slices } = evidence;
    expect(rows).toMatchObject({ classNames: ['0', '1'] });
    expect([...(rows?.rowNumbers ?? [])].slice(0, 3)).toEqual([1, 2, 3]);
    // 60 rows, each of 20 distinct ones three times.
    expect(new Set(rows?.hashes).size).toBe(20);
    expect([...(rows?.labels ?? [])].slice(0, 12)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(rows && asClasses(rows.predictions).probabilities.slice(0, 2)).toEqual(Float32Array.of(0.9, 0.1));
    const colour = slices.find(({ feature }) => feature === 'colour');
    // Red has 18 rows, fewer than a subset needs.
    expect(colour?.names).toEqual(['blue']);
    expect([...(colour?.codes ?? [])].slice(0, 3)).toEqual([0, 0, -1]);
  });

  test('goes from the files to the findings, and ends the process of the model', async () => {
    const edges = watch();
    const { performance, batches } = await runJob(makeJobSpec(), edges);
    // By hand: all of the reference is right. In the evaluation 6 of the 36 positives (x = 1, 2) are missed, nothing else
    // is wrong: accuracy 54/60, precision 30/30, recall 30/36.
    const values = Object.fromEntries(performance.map(({ name, ...values }) => [name, values]));
    expect(values).toMatchObject({
      accuracy: { reference: 1, evaluation: 0.9 },
      precision: { reference: 1, evaluation: 1 },
      recall: { reference: 1, evaluation: 30 / 36 },
    });
    expect(batches.map(({ testType }) => testType)).toContain('model_performance:accuracy');
    expect(batches.every(({ category }) => category === 'model-performance')).toBe(true);
    // The model answered for every row, so there is nothing to tell of that.
    expect(batches.filter(({ cases }) => cases.length === 0).map(({ testType }) => testType)).toEqual([
      'model_failures',
    ]);
    expect(edges.progress.at(-1)).toEqual(batches.map(({ testType }) => ({ testType, status: 'completed' })));
    expect(edges.pids).not.toEqual([]);
    expect(edges.pids.every(isGone)).toBe(true);
  });

  test('gives the same findings for the same seed, byte by byte', async () => {
    const spec = makeJobSpec({
      categories: ['model-performance', 'transformations', 'abnormal-inputs', 'drift'],
    });
    const cases = async (): Promise<string> => {
      const { batches, performance } = await runJob(spec, watch());
      return JSON.stringify([performance, batches.map(({ testType, cases }) => [testType, cases])]);
    };
    expect(await cases()).toBe(await cases());
  });

  test('tests the data alone when there is no model', async () => {
    const edges = watch();
    const { performance, batches } = await runJob(
      makeJobSpec({ modelPath: undefined, categories: ['drift'] }),
      edges,
    );
    expect(performance).toEqual([]);
    expect(batches.length).toBeGreaterThan(0);
    expect(edges.pids).toEqual([]);
  });

  test('tests the data alone when the model fails on most rows, says what it said, and ends its process', async () => {
    const edges = watch();
    const spec = makeJobSpec({
      modelPath: file('broken.py'),
      categories: ['model-performance', 'data-cleanliness'],
    });
    const { batches, evidence, performance } = await runJob(spec, edges);
    expect(evidence.brokenModel).toMatch(
      /^Only the data were tested: the model failed on 60 of 60 evaluation rows.*KeyError: 'missing'/,
    );
    const outcomes = (type: string): string[] =>
      batches.flatMap(({ testType, cases }) =>
        testType === type ? cases.map(({ outcome }) => outcome.kind) : [],
      );
    expect(outcomes('model_failures')).toEqual(['error', 'error']);
    expect(outcomes('model_performance:accuracy')).toEqual(['skip']);
    expect(outcomes('floor:accuracy')).toEqual([]);
    expect(outcomes('duplicate_rows')).toEqual(['measured']);
    expect(performance).toEqual([]);
    expect(evidence.rows).toBeUndefined();
    expect(edges.pids.every(isGone)).toBe(true);
  });

  test('sets the rows apart on which the model fails, and measures on the others', async () => {
    const edges = watch();
    // The rows with x = 5 are 3 of 60.
    writeFileSync(
      file('picky.py'),
      'def predict_dict(x):\n    if x["x"] == 5:\n        raise KeyError(5)\n    return 0.9 if (x["x"] or 0) > 10 else 0.1\n',
    );
    const spec = makeJobSpec({ modelPath: file('picky.py'), categories: ['model-performance', 'drift'] });
    const { batches, evidence, performance } = await runJob(spec, edges);
    expect(evidence.brokenModel).toBeUndefined();
    // By hand: 6 of the 57 others are wrong (x = 1, 2), as in the whole.
    expect(performance.find(({ name }) => name === 'accuracy')).toEqual({
      name: 'accuracy',
      reference: 1,
      evaluation: 51 / 57,
    });
    const [found] = batches.find(({ testType }) => testType === 'model_failures')?.cases ?? [];
    expect(found).toMatchObject({ features: ['x'], impact: 0.05 });
    expect(measured(found)).toMatchObject({ 'failing row indices': [4, 24, 44] });
    // What a comparison needs holds the others alone, also the subsets.
    expect(evidence.rows?.predictions.rowCount).toBe(57);
    expect(evidence.rows && asClasses(evidence.rows.predictions).probabilities).toHaveLength(114);
    expect([...(evidence.rows?.rowNumbers ?? [])].slice(0, 6)).toEqual([1, 2, 3, 4, 6, 7]);
    expect(evidence.rows?.hashes).toHaveLength(57);
    expect(evidence.slices.map(({ codes }) => codes.length)).toEqual(evidence.slices.map(() => 57));
  });

  test('finds what is wrong with the data before it starts the model', async () => {
    const edges = watch();
    const reference = { path: file('reference.csv'), params: { label_col: 'label' } };
    await expect(runJob(makeJobSpec({ reference }), edges)).rejects.toThrow(DataError);
    await expect(runJob(makeJobSpec({ excludeColumns: ['shape'] }), edges)).rejects.toThrow('shape');
    expect(edges.pids).toEqual([]);
  });
});
