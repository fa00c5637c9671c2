import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { noEvidence } from '../../../src/domain/evidence.js';
import { encodeTestCase } from '../../../src/engine/encode/encode-test-case.js';
import type { RunResults } from '../../../src/engine/jobs/records.js';
import { seal } from '../../../src/engine/jobs/sealed-value.js';
import type { KeptResults } from '../../../src/engine/store/run-results.js';
import { compactJournal } from '../../../src/engine/store/compact-journal.js';
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
    {
      testType: 'floor',
      category: 'model-performance',
      index: 0,
      caseResult: {
        features: [],
        outcome: { kind: 'skip', reason: 'grün' },
        impact: 1,
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

/** What was kept, as far as it is read. */
function expectWhole(kept: KeptResults): void {
  const shown = results.cases.map((one) => encodeTestCase(one, 'run'));
  expect([kept.caseCount, JSON.parse(`[${kept.casesJson([0, 1]).toString()}]`)]).toEqual([2, shown]);
  expect(JSON.parse(kept.casesJson([1]).toString())).toEqual(shown[1]);
  expect(kept.outlines()).toMatchObject(results.cases.map(({ testType, index }) => ({ testType, index })));
  expect(kept.evidence()).toEqual(noEvidence);
}

describe('a store in a folder', () => {
  test('has everything again', async () => {
    const first = await openStore(folder, settings, encodeTestCase);
    first.store.projects.add({ ...project });
    const job = first.store.jobs.add(makeJob());
    first.store.jobs.change(job, { state: { kind: 'pending' } });
    await first.store.results.keep('run', results);
    first.store.testRuns.add(run);
    await first.close();

    const other = { ...settings, root: '/elsewhere' };
    const { store, close } = await openStore(folder, other, encodeTestCase);
    expect(store.projects.list()).toEqual([project]);
    expect(store.jobs.list()).toEqual([
      makeJob({ spec: makeSpec({ settings: other }), state: { kind: 'pending' } }),
    ]);
    expect(store.testRuns.list()).toEqual([run]);
    expectWhole(store.results.of('run'));
    await close();
  });

  test('reads the results that 1.0.0 has kept', async () => {
    const first = await openStore(folder, settings, encodeTestCase);
    first.store.testRuns.add(run);
    await first.close();
    writeFileSync(join(folder, 'results', 'run.run'), seal('model-gate run 1\n', results));
    const { store, close } = await openStore(folder, settings, encodeTestCase);
    expectWhole(store.results.of('run'));
    await close();
  });

  test('has no more what was removed, nor its file', async () => {
    const first = await openStore(folder, settings, encodeTestCase);
    await first.store.results.keep('run', results);
    first.store.testRuns.remove(first.store.testRuns.add(run));
    await first.close();
    expect(readdirSync(join(folder, 'results'))).toEqual([]);
    const { store, close } = await openStore(folder, settings, encodeTestCase);
    expect(store.testRuns.list()).toEqual([]);
    await close();
  });

  test('removes results that a crash has left without their run', async () => {
    const first = await openStore(folder, settings, encodeTestCase);
    await first.store.results.keep('run', results);
    writeFileSync(join(folder, 'results', 'run.run.0123456789ab.part'), 'half');
    await first.close();
    await (await openStore(folder, settings, encodeTestCase)).close();
    expect(readdirSync(join(folder, 'results'))).toEqual([]);
  });

  test('tells of results that are damaged', async () => {
    const first = await openStore(folder, settings, encodeTestCase);
    await first.store.results.keep('run', results);
    first.store.testRuns.add(run);
    await first.close();
    const path = join(folder, 'results', 'run.run');
    const whole = readFileSync(path);
    const { store, close } = await openStore(folder, settings, encodeTestCase);
    const readAll = (): void => expectWhole(store.results.of('run'));
    for (const bytes of [
      'model-gate run 1\n',
      'model-gate run 2\n',
      whole.subarray(0, -1),
      whole.subarray(1),
    ]) {
      writeFileSync(path, bytes);
      expect(readAll).toThrow("the results of test run run can't be read: the file is damaged");
    }
    // What is known of the file is right, and a part of it is not what it was.
    const changed = Buffer.from(whole);
    changed[whole.indexOf('age')] = 0x78;
    writeFileSync(path, changed);
    expect(readAll).toThrow("the results of test run run can't be read: the file is damaged");
    expect(JSON.parse(store.results.of('run').casesJson([1]).toString())).toMatchObject({ testCaseId: '0' });
    await close();
  });

  describe('whose journal tells mostly of what is gone', () => {
    const journal = (): string => join(folder, 'journal');
    /** 200 projects, of which all but the last 40 are removed, and a job that is over; 361 entries and more. */
    async function fill(): Promise<void> {
      const { store, close } = await openStore(folder, settings, encodeTestCase);
      for (let nth = 0; nth < 200; nth++) store.projects.add({ ...project, id: `p${nth}` });
      const job = store.jobs.add(makeJob());
      store.jobs.change(job, { state: { kind: 'pending' } });
      for (const one of store.projects.list().slice(0, 160)) store.projects.remove(one);
      await store.results.keep('run', results);
      store.testRuns.add(run);
      await close();
    }
    /** What it has when it is opened now. */
    async function found(): Promise<readonly unknown[]> {
      const { store, close } = await openStore(folder, settings, encodeTestCase);
      expectWhole(store.results.of('run'));
      const all = [store.projects.list(), store.jobs.list(), store.testRuns.list()];
      await close();
      return all;
    }
    const expected = [
      Array.from({ length: 40 }, (_, nth) => ({ ...project, id: `p${160 + nth}` })),
      [makeJob({ state: { kind: 'pending' } })],
      [run],
    ];

    test('has it written anew at the start, and goes on in it', async () => {
      await fill();
      const before = readFileSync(journal());
      const { store, close } = await openStore(folder, settings, encodeTestCase);
      const after = readFileSync(journal(), 'utf8');
      expect(after.length).toBeLessThan(before.length / 2);
      // The heading, 40 projects, a job, a run.
      expect(after.trimEnd().split('\n')).toHaveLength(43);
      store.projects.add({ ...project, id: 'later' });
      await close();
      expect(await found()).toEqual([
        [...(expected[0] ?? []), { ...project, id: 'later' }],
        ...expected.slice(1),
      ]);
      expect(readFileSync(journal(), 'utf8').startsWith(after)).toBe(true);
    });

    test('loses nothing, wherever in the new one a crash comes', async () => {
      await fill();
      const before = readFileSync(journal());
      expect(await found()).toEqual(expected);
      const anew = readFileSync(journal());
      for (let length = 0; length <= anew.length; length += 1999) {
        // Before the new one has the name of the old one.
        writeFileSync(journal(), before);
        writeFileSync(`${journal()}.0123456789ab.part`, anew.subarray(0, length));
        expect(await found()).toEqual(expected);
        expect(readdirSync(folder).filter((name) => name.startsWith('journal'))).toEqual(['journal']);
      }
    });

    test('serves as it is when there is no room for another one', async () => {
      await fill();
      const before = readFileSync(journal());
      await expect(
        compactJournal(
          journal(),
          (function* (): Generator {
            yield 1;
            throw new Error('ENOSPC: no space left on device');
          })(),
        ),
      ).rejects.toThrow('ENOSPC');
      expect(readFileSync(journal()).equals(before)).toBe(true);
      expect(readdirSync(folder).filter((name) => name.startsWith('journal'))).toEqual(['journal']);
      expect(await found()).toEqual(expected);
    });
  });

  test('is one engine’s alone, until that has ended', async () => {
    const first = await openStore(folder, settings, encodeTestCase);
    await expect(openStore(folder, settings, encodeTestCase)).rejects.toThrow(
      'another engine keeps its data in',
    );
    await first.close();
    await (await openStore(folder, settings, encodeTestCase)).close();
  });

  test('takes the lock of an engine that was killed', async () => {
    await (await openStore(folder, settings, encodeTestCase)).close();
    // What a killed process leaves: a name that nobody listens at.
    writeFileSync(join(folder, 'lock'), '');
    await (await openStore(folder, settings, encodeTestCase)).close();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  test('locks a folder whose path is longer than that of a socket', async () => {
    const deep = join(folder, 'd'.repeat(120));
    const first = await openStore(deep, settings, encodeTestCase);
    await expect(openStore(deep, settings, encodeTestCase)).rejects.toThrow(
      'another engine keeps its data in',
    );
    await first.close();
  });

  test('says why a folder can’t be used', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openStore(file, settings, encodeTestCase)).rejects.toThrow(/file can't be used: EEXIST/);
  });
});
