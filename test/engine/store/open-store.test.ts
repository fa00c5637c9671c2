import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { noEvidence } from '../../../src/domain/evidence.js';
import type { RunResults } from '../../../src/engine/jobs/records.js';
import { openStore } from '../../../src/engine/store/open-store.js';
import { tallyCases } from '../../../src/engine/jobs/tally-cases.js';
import { makeJob, makeSpec } from '../jobs/make-job.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const { settings } = makeSpec();
const project = {
  id: 'p',
  createdAtMs: 1,
  details: {
    name: 'loans',
    description: '',
    task: undefined,
    useCase: '',
    ethicalConsideration: '',
    tags: [],
    isPublished: false,
    workspaceId: undefined,
  },
};
const results: RunResults = {
  cases: [
    {
      testType: 'drift',
      category: 'drift',
      index: 0,
      caseResult: {
        features: ['age'],
        outcome: { kind: 'measured', severity: 'pass' },
        impact: NaN,
        measurements: [],
      },
    },
  ],
  evidence: noEvidence,
};
const run = {
  id: 'run',
  createdAtMs: 2,
  request: makeJob().request,
  task: 'regression' as const,
  categories: [],
  performance: [],
  batches: [],
  tests: {},
  tally: tallyCases(results.cases),
  durationMs: 3,
};

describe('a store in a folder', () => {
  test('has everything again', async () => {
    const first = await openStore(folder, settings);
    first.store.projects.add({ ...project });
    const job = first.store.jobs.add(makeJob());
    first.store.jobs.change(job, { state: { kind: 'pending' } });
    await first.store.results.keep('run', results);
    first.store.testRuns.add(run);
    await first.close();

    const other = { ...settings, root: '/elsewhere' };
    const { store, close } = await openStore(folder, other);
    expect(store.projects.list()).toEqual([project]);
    expect(store.jobs.list()).toEqual([
      makeJob({ spec: makeSpec({ settings: other }), state: { kind: 'pending' } }),
    ]);
    expect(store.testRuns.list()).toEqual([run]);
    expect(store.results.of('run')).toEqual(results);
    await close();
  });

  test('has no more what was removed, nor its file', async () => {
    const first = await openStore(folder, settings);
    await first.store.results.keep('run', results);
    first.store.testRuns.remove(first.store.testRuns.add(run));
    await first.close();
    expect(readdirSync(join(folder, 'results'))).toEqual([]);
    const { store, close } = await openStore(folder, settings);
    expect(store.testRuns.list()).toEqual([]);
    await close();
  });

  test('removes results that a crash has left without their run', async () => {
    const first = await openStore(folder, settings);
    await first.store.results.keep('run', results);
    writeFileSync(join(folder, 'results', 'run.run.0123456789ab.part'), 'half');
    await first.close();
    await (await openStore(folder, settings)).close();
    expect(readdirSync(join(folder, 'results'))).toEqual([]);
  });

  test('tells of results that are damaged', async () => {
    const first = await openStore(folder, settings);
    await first.store.results.keep('run', results);
    first.store.testRuns.add(run);
    await first.close();
    writeFileSync(join(folder, 'results', 'run.run'), 'model-gate run 1\n');
    const { store, close } = await openStore(folder, settings);
    expect(() => store.results.of('run')).toThrow(
      "the results of test run run can't be read: the file is damaged",
    );
    await close();
  });

  test('is one engine’s alone, until that has ended', async () => {
    const first = await openStore(folder, settings);
    await expect(openStore(folder, settings)).rejects.toThrow('another engine keeps its data in');
    await first.close();
    await (await openStore(folder, settings)).close();
  });

  test('takes the lock of an engine that was killed', async () => {
    await (await openStore(folder, settings)).close();
    // What a killed process leaves: a name that nobody listens at.
    writeFileSync(join(folder, 'lock'), '');
    await (await openStore(folder, settings)).close();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  test('locks a folder whose path is longer than that of a socket', async () => {
    const deep = join(folder, 'd'.repeat(120));
    const first = await openStore(deep, settings);
    await expect(openStore(deep, settings)).rejects.toThrow('another engine keeps its data in');
    await first.close();
  });

  test('says why a folder can’t be used', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openStore(file, settings)).rejects.toThrow(/file can't be used: EEXIST/);
  });
});
