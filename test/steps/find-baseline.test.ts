import { describe, expect, test } from '@jest/globals';

import type { Baseline } from '../../src/domain/baseline.js';
import { InputError, MissingBaselineError, RimeError } from '../../src/domain/errors.js';
import type { BaselineChoice, Plan } from '../../src/domain/plan.js';
import type { OnMissingBaseline } from '../../src/domain/vocabulary.js';
import type { TestRunDetails } from '../../src/rime/answers/decode-test-run.js';
import { findBaseline } from '../../src/steps/find-baseline.js';
import type { BaselineClient } from '../../src/steps/baseline/read-test-run.js';
import type { BaselineSources } from '../../src/steps/baseline/baseline-sources.js';
import { makeWorld } from '../support/fake-world.js';
import { policy } from '../support/make-outcome.js';
import { makePlan } from '../support/make-plan.js';
import { makeTestCase } from '../support/make-test-case.js';

const ownName = 'owner/shop 0123456 ab12cd34';
/** Three commits of main, as git tells them. */
const commits = ['aaaaaaa1', 'bbbbbbb2', 'ccccccc3'].map((start) => start.padEnd(40, '0'));

const untold = { pass: undefined, warning: undefined, fail: undefined, skip: undefined, alert: undefined };

const makeRun = (testRunId: string, overrides: Partial<TestRunDetails> = {}): TestRunDetails => ({
  testRunId,
  name: 'nightly main',
  projectId: 'p1',
  modelId: undefined,
  referenceId: undefined,
  evaluationId: undefined,
  isCompleted: true,
  state: 'COMPLETED',
  counts: { total: undefined, byStatus: untold, bySeverity: untold },
  uploadedAtMs: 1,
  caseCount: 1,
  modelTask: 'ranking',
  webUrl: undefined,
  categories: [],
  modelMetrics: [],
  durationMs: undefined,
  engineVersion: undefined,
  ...overrides,
});

function fail(code: 'not-found' | 'server-error', status: number): never {
  throw new RimeError(code, 'as scripted', { method: 'GET', path: '/test-runs', status });
}

/** A cluster with these runs; each has one case, whose id is that of its run. */
function makeClient(runs: readonly TestRunDetails[], emptyRuns: readonly string[] = []): BaselineClient {
  return {
    testRuns: {
      get: (id) =>
        Promise.resolve().then(() => runs.find((run) => run.testRunId === id) ?? fail('not-found', 404)),
      async *list() {
        yield* await Promise.resolve(runs);
      },
    },
    testCases: {
      async *list(id) {
        const testCase = makeTestCase({ caseId: id });
        if (!emptyRuns.includes(id)) yield await Promise.resolve({ testCase, testRunId: id });
      },
    },
  };
}

const noSources: BaselineSources = {
  readResults: () => {
    throw new TypeError('nothing is to be read');
  },
  commitsOf: () => Promise.resolve([]),
};

interface Given {
  readonly choice: BaselineChoice;
  readonly client?: BaselineClient;
  readonly sources?: Partial<BaselineSources>;
  readonly onMissingBaseline?: OnMissingBaseline;
  readonly testRunId?: string;
  readonly runName?: string;
  readonly commitSha?: string;
  readonly target?: Plan['target'];
}

async function look(given: Given) {
  const {
    choice,
    client = makeClient([]),
    sources,
    onMissingBaseline = 'absolute',
    runName = ownName,
  } = given;
  const world = makeWorld();
  const plan = makePlan({
    gate: { ...policy, baseline: choice, onMissingBaseline },
    run: { name: runName },
    ...(given.target && { target: given.target }),
  });
  const own = { projectId: 'p1', testRunId: given.testRunId, commitSha: given.commitSha };
  const found = await findBaseline({ client, plan, sources: { ...noSources, ...sources }, world }, own);
  return { ...found, lines: world.lines };
}

const foundRun = ({ baseline }: { readonly baseline: Baseline | undefined }) => baseline?.testRun?.testRunId;

test('asks for nothing when no baseline is wanted', async () => {
  const client: BaselineClient = {
    testRuns: { get: () => fail('server-error', 500), list: () => fail('server-error', 500) },
    testCases: { list: () => fail('server-error', 500) },
  };
  expect(await look({ choice: { kind: 'none' }, client })).toEqual({
    baseline: undefined,
    missingBaseline: undefined,
    lines: [],
  });
});

describe('a file', () => {
  const choice = { kind: 'file', path: './main/results.json' } as const;
  const stored: Baseline = {
    label: './main/results.json',
    testRun: undefined,
    projectId: undefined,
    cases: [makeTestCase()],
    rows: undefined,
    rowsMissing: undefined,
  };

  test('is read by the lent readers', async () => {
    const { baseline, missingBaseline } = await look({
      choice,
      sources: {
        readResults: (path) => {
          expect(path).toBe('./main/results.json');
          return Promise.resolve(stored);
        },
      },
    });
    expect([baseline, missingBaseline]).toEqual([stored, undefined]);
  });

  const absent = () => Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
  const locked = () => Promise.reject(Object.assign(new Error('permission denied'), { code: 'EACCES' }));
  const cut = () =>
    Promise.reject(new InputError([{ name: 'main', message: 'it is cut off:\n the end is missing' }]));
  test.each([
    [
      'that is not there',
      absent,
      'the workspace has no file "./main/results.json", or no results.json in it',
      'debug',
    ],
    ["that can't be read", locked, '"./main/results.json" can\'t be read: permission denied', 'warning'],
    [
      'that is cut',
      cut,
      '"./main/results.json" is no whole results.json (main: it is cut off: the end is missing)',
      'warning',
    ],
    [
      'without cases',
      () => Promise.resolve({ ...stored, cases: [] }),
      'the results in "./main/results.json" have no test case',
      'warning',
    ],
  ])('%s is missing', async (_, readResults, reason, level) => {
    const sources = { readResults };
    const sentence = `There is no baseline: ${reason}. So every finding counts.`;
    expect(await look({ choice, sources })).toEqual({
      baseline: undefined,
      missingBaseline: sentence,
      lines: [`${level}: ${sentence}`],
    });
    await expect(look({ choice, sources, onMissingBaseline: 'fail' })).rejects.toThrow(
      new MissingBaselineError(`There is no baseline: ${reason}.`),
    );
  });

  // Found by `npm run fuzz`: a damaged predictions.parquet made a run pass that failed beside the whole one.
  test('without the rows that it names is used, but not where the gate insists on a baseline', async () => {
    const rowsMissing = 'predictions.parquet is cut off';
    const sources = { readResults: () => Promise.resolve({ ...stored, rowsMissing }) };
    const { baseline, lines } = await look({ choice, sources });
    expect(baseline).toMatchObject({ rowsMissing });
    expect(lines).toContain("warning: The baseline's predictions.parquet is cut off.");
    await expect(look({ choice, sources, onMissingBaseline: 'fail' })).rejects.toThrow(
      new MissingBaselineError('The baseline is not whole: its predictions.parquet is cut off.'),
    );
  });

  test('that is missing is a warning when that was asked for', async () => {
    const { lines } = await look({ choice, sources: { readResults: absent }, onMissingBaseline: 'warn' });
    expect(lines).toEqual([expect.stringMatching(/^warning: There is no baseline/)]);
  });
});

test('a missing baseline that is to fail has the code missing-baseline', async () => {
  const failing = look({ choice: { kind: 'branch', name: 'main' }, onMissingBaseline: 'fail' });
  await expect(failing).rejects.toMatchObject({ code: 'missing-baseline' });
});

describe('a test run', () => {
  const choice = { kind: 'test-run', id: 't1' } as const;

  test('is read with all its cases', async () => {
    const { baseline } = await look({ choice, client: makeClient([makeRun('t0'), makeRun('t1')]) });
    expect(baseline).toMatchObject({
      label: 'nightly main',
      projectId: 'p1',
      testRun: { testRunId: 't1', modelTask: 'ranking' },
      cases: [makeTestCase({ caseId: 't1' })],
    });
  });

  test.each([
    ['the cluster does not have', { client: makeClient([]) }, 'the cluster has no test run t1'],
    [
      'is this run itself',
      { client: makeClient([makeRun('t1')]), testRunId: 't1' },
      'the test run t1 is this run itself',
    ],
    [
      'is not completed',
      { client: makeClient([makeRun('t1', { isCompleted: false, state: 'RUNNING' })]) },
      'the test run t1 is not completed',
    ],
    ['has no case', { client: makeClient([makeRun('t1')], ['t1']) }, 'the test run t1 has no test case'],
  ])('that %s is missing', async (_, given, reason) => {
    const { missingBaseline } = await look({ choice, ...given });
    expect(missingBaseline).toBe(`There is no baseline: ${reason}. So every finding counts.`);
  });

  test.each<readonly [string, Partial<TestRunDetails>, RegExp]>([
    ['answers for another', { testRunId: 't9' }, /t1 was asked for, and the cluster gave the test run t9/],
    [
      'has other cases than it counts',
      { counts: { total: 2, byStatus: untold, bySeverity: untold } },
      /counts 2 test cases, and its list has 1/,
    ],
  ])('that %s is trouble, as that of the run itself would be', async (_, overrides, message) => {
    const client = makeClient([makeRun('t1')]);
    const get = () => Promise.resolve(makeRun('t1', overrides));
    const found = look({ choice, client: { ...client, testRuns: { ...client.testRuns, get } } });
    await expect(found).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringMatching(message),
    });
  });

  test('that does not tell whether it is completed is read', async () => {
    const client = makeClient([makeRun('t1', { isCompleted: false, state: undefined })]);
    expect(foundRun(await look({ choice, client }))).toBe('t1');
  });

  test('that the cluster has trouble with is trouble', async () => {
    const client = {
      ...makeClient([]),
      testRuns: { ...makeClient([]).testRuns, get: () => fail('server-error', 500) },
    };
    await expect(look({ choice, client })).rejects.toMatchObject({ code: 'server-error' });
  });

  test('is not asked of the embedded engine, which keeps none', async () => {
    const target = {
      kind: 'embedded',
      runtime: 'auto',
      python: undefined,
      compat: 'default',
      cache: undefined,
    } as const;
    const { missingBaseline } = await look({ choice, client: makeClient([makeRun('t1')]), target });
    expect(missingBaseline).toContain('the embedded engine keeps no runs');
    expect(missingBaseline).toContain('give the path of a results.json instead');
  });
});

describe('a branch', () => {
  const choice = { kind: 'branch', name: 'main' } as const;
  const sources = { commitsOf: () => Promise.resolve(commits) };
  const named = (
    testRunId: string,
    name: string,
    uploadedAtMs: number | undefined,
    more: Partial<TestRunDetails> = {},
  ) => makeRun(testRunId, { name, uploadedAtMs, ...more });

  test.each([
    {
      name: 'takes the newest run that has the branch in its name',
      runs: [named('old', 'nightly main', 1), named('new', 'nightly main', 9), named('mid', 'main', 5)],
      expected: 'new',
    },
    {
      name: 'takes the newest run of a commit of the branch',
      runs: [
        named('b', 'owner/shop bbbbbbb ffffffff', 2),
        named('a', 'owner/shop aaaaaaa ffffffff', 3),
        named('x', 'owner/shop ddddddd ffffffff', 9),
      ],
      expected: 'a',
    },
    {
      name: 'prefers a run that tested the same, though a newer one did not',
      runs: [
        named('same', 'owner/shop bbbbbbb ab12cd34', 2),
        named('other', 'owner/shop aaaaaaa ffffffff', 3),
      ],
      expected: 'same',
    },
    {
      name: 'takes the newest of those that tested the same',
      runs: [named('b', 'owner/shop bbbbbbb ab12cd34', 2), named('a', 'owner/shop aaaaaaa ab12cd34', 3)],
      expected: 'a',
    },
    {
      name: 'passes over runs that are not completed, and those without cases',
      runs: [
        named('live', 'main', 9, { isCompleted: false }),
        named('empty', 'main', 8, { caseCount: 0 }),
        named('done', 'main', 1),
      ],
      expected: 'done',
    },
    {
      name: 'does not mind a run that kept its suffix',
      runs: [named('a', 'owner/shop aaaaaaa ab12cd34 #77-1-abcd', 1)],
      expected: 'a',
    },
    {
      name: 'takes a run of unknown age when there is no other',
      runs: [named('a', 'main', undefined)],
      expected: 'a',
    },
    {
      name: 'never takes a run of the same commit, which would call its own findings known',
      runs: [
        named('attempt-1', 'owner/shop 0123456 ab12cd34', 9),
        named('before', 'owner/shop aaaaaaa ab12cd34', 3),
      ],
      expected: 'before',
      commitsOf: () => Promise.resolve(['0123456'.padEnd(40, '0'), ...commits]),
    },
    {
      name: 'is not fooled by a repository that is called like the branch',
      runs: [named('pull-request', 'main ddddddd ab12cd34', 9)],
      expected: undefined,
    },
    {
      name: 'is not fooled by longer names',
      runs: [
        named('a', 'main-2', 9),
        named('b', 'domain', 9),
        named('c', 'team/main', 9),
        named('d', 'main.old', 9),
      ],
      expected: undefined,
    },
  ])('$name', async ({ runs, expected, commitsOf }) => {
    const given = { choice, client: makeClient(runs), sources: commitsOf ? { commitsOf } : sources };
    expect(foundRun(await look(given))).toBe(expected);
  });

  test('never yields a run of the same commit under a name that the user chose', async () => {
    const runName = 'nightly main 0123456';
    const client = makeClient([named('attempt-1', runName, 9), named('before', 'nightly main aaaaaaa', 3)]);
    const commitSha = '0123456'.padEnd(40, '0');
    expect(foundRun(await look({ choice, client, runName, commitSha }))).toBe('before');
  });

  test('is never this run itself', async () => {
    const client = makeClient([named('own', 'main', 9), named('other', 'main', 1)]);
    expect(foundRun(await look({ choice, client, testRunId: 'own', runName: 'main' }))).toBe('other');
  });

  test('whose run is of another project when it is read is trouble', async () => {
    const client = makeClient([named('a', 'main', 1)]);
    const get = () => Promise.resolve(makeRun('a', { projectId: 'p2' }));
    const found = look({ choice, client: { ...client, testRuns: { ...client.testRuns, get } } });
    await expect(found).rejects.toThrow('The test run a should be of the project p1, and names p2.');
  });

  test('says what was looked for, and where', async () => {
    const client = makeClient([named('a', 'nightly', 1), named('b', 'weekly', 2)]);
    expect((await look({ choice, client, sources })).missingBaseline).toBe(
      'There is no baseline: none of the 2 runs of the project p1 is a completed run of the branch "main" (no name has it as a word of its own, nor is a commit of its latest 3 in one). So every finding counts.',
    );
  });

  test("goes by the names alone when the commits can't be told", async () => {
    const client = makeClient([named('a', 'nightly main', 1)]);
    const commitsOf = () => Promise.reject(new Error('no network'));
    const found = await look({ choice, client, sources: { commitsOf } });
    expect(foundRun(found)).toBe('a');
    expect(found.lines[0]).toBe("debug: The commits of the branch main can't be told: no network");
  });
});
