import { gzipSync } from 'node:zlib';

import { afterEach, describe, expect, test } from '@jest/globals';

import { InputError } from '../../src/domain/errors.js';
import type { OwnMetricFiles } from '../../src/domain/plan.js';
import { readOwnMetrics } from '../../src/own-metrics/read-own-metrics.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

let workspace = '';
afterEach(() => removeWorkspace(workspace));

async function read(files: Readonly<Record<string, string | Buffer>>, given: Partial<OwnMetricFiles>) {
  workspace = await makeWorkspace(files);
  return readOwnMetrics({ metrics: undefined, scores: undefined, ...given }, workspace);
}

async function problemsOf(files: Readonly<Record<string, string | Buffer>>, given: Partial<OwnMetricFiles>) {
  const error: unknown = await read(files, given).catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw new TypeError('it was read');
  expect(error.code).toBe('invalid-input');
  return error.problems.map(({ name, message }) => `${name}: ${message}`);
}

/** 17 of 20 are right; Wilson's interval by SciPy's quantile: 0.63958 to 0.94763. */
const bits = Array.from({ length: 20 }, (_, k) => (k < 3 ? 0 : 1));
const csv = (column: string, values: readonly unknown[]): string =>
  [`id,${column}`, ...values.map((value, k) => `q${k + 1},${String(value)}`)].join('\n');

describe('scores', () => {
  test.each([
    ['.csv', csv('correct', bits)],
    ['.csv', csv('correct', bits.map(Boolean))],
    ['.csv.gz', gzipSync(csv('correct', bits))],
    ['.jsonl', bits.map((bit, k) => JSON.stringify({ id: `q${k + 1}`, correct: bit === 1 })).join('\n')],
  ])('of right and wrong in %s', async (ending, content) => {
    const { cases, scores, facts } = await read({ [`s${ending}`]: content }, { scores: `./s${ending}` });
    expect(facts).toEqual([`"./s${ending}" has 20 scored rows.`]);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      testType: 'own:correct',
      status: 'pass',
      category: 'model-performance',
    });
    const told = Object.fromEntries((cases[0]?.metrics ?? []).map(({ name, value }) => [name, value]));
    expect(told).toMatchObject({
      value: expect.closeTo(0.85, 12),
      'at least': expect.closeTo(0.6395811352592431, 10),
      'at most': expect.closeTo(0.9476312541037835, 10),
      'evaluation sample size': 20,
      'better when': 'higher',
    });
    // The first 8 bytes of the SHA-256 of q1, by Python's hashlib.
    expect(scores?.hashes[0]).toBe(-4080849768618414510n);
    expect([...(scores?.predictions.values ?? [])]).toEqual(bits);
  });

  test('of numbers have the interval of Student, and ids are texts', async () => {
    const rows = bits.map((_, k) => `${k < 10 ? `00${k}` : k},${k % 2 === 0 ? 1.5 : 2.5},"a note, unused"`);
    const { cases } = await read({ 's.csv': ['id,score,note', ...rows].join('\n') }, { scores: 's.csv' });
    const told = Object.fromEntries((cases[0]?.metrics ?? []).map(({ name, value }) => [name, value]));
    // scipy.stats.t.interval(.95, 19, loc=2, scale=sem)
    expect(told).toMatchObject({
      value: 2,
      'at least': expect.closeTo(1.759913675274595, 10),
      'at most': expect.closeTo(2.240086324725405, 10),
    });
  });

  test('a number and a text of JSON are the same id as in CSV', async () => {
    const rows = bits.map((bit, k) => JSON.stringify({ id: k, loss: bit / 4 }));
    const json = await read({ 's.jsonl': rows.join('\n') }, { scores: 's.jsonl' });
    await removeWorkspace(workspace);
    const again = ['id,loss', ...bits.map((bit, k) => `${k},${bit / 4}`)].join('\n');
    const text = await read({ 's.csv': again }, { scores: 's.csv' });
    expect(text.scores?.hashes).toEqual(json.scores?.hashes);
  });

  test('of 19 rows are a skip, of 20 a case', async () => {
    const { cases } = await read({ 's.csv': csv('score', bits.slice(1)) }, { scores: 's.csv' });
    expect(cases[0]?.status).toBe('skip');
    expect(JSON.stringify(cases)).toContain('measured on 19 rows, and at least 20 are needed');
  });

  test.each([
    ['key,score\na,1', /does not have the column of ids "id".*Its columns: key, score/],
    ['id\na', /needs one column of scores beside id, called score or correct/],
    ['id,score,correct\na,1,1', /needs one column of scores/],
    ['id,x,y\na,1,1', /needs one column of scores/],
    ['id,score\na,1\nb,0\na,1', /has the id "a" twice, in rows 1 and 3/],
    ['id,score\na,1\n,0', /row 2: the id is missing/],
    ['id,score\na,1\nb,', /column "score", row 2: null is not a finite number/],
    ['id,score\na,1\nb,yes', /column "score", row 2: "yes" is not a finite number/],
    ['id,correct\na,1\nb,0.5', /column "correct", row 2: "0.5" is not 0, 1, true or false/],
    ['id,latency\na,1\nb,2', /nothing tells whether more of "latency" is better/],
    ['id,score\n', /no rows of data/],
    ['', /s\.csv/],
  ])('that are no scores are refused: %j', async (content, expected) => {
    const [problem, ...more] = await problemsOf({ 's.csv': content }, { scores: 's.csv' });
    expect(problem).toMatch(/^model\.scores: /);
    expect(problem).toMatch(expected);
    expect(more).toEqual([]);
  });
});

describe('before anything is made', () => {
  test('all that is wrong with both files is told at once', async () => {
    const problems = await problemsOf({}, { metrics: 'm.json', scores: './s.csv' });
    expect(problems).toEqual([
      expect.stringMatching(/^model\.metrics: "m\.json" does not exist \(looked at .*m\.json\)/),
      expect.stringMatching(/^model\.scores: .*s\.csv does not exist/),
    ]);
  });

  test('a folder and a huge file are none', async () => {
    expect(await problemsOf({ 'd/x': '' }, { metrics: 'd' })).toEqual([
      expect.stringMatching(/is not a regular file/),
    ]);
    await removeWorkspace(workspace);
    const huge = `{"accuracy": 1${' '.repeat(1024 * 1024)}}`;
    expect(await problemsOf({ 'm.json': huge }, { metrics: 'm.json' })).toEqual([
      expect.stringMatching(/at most 1 MiB are read|at most .* are read/),
    ]);
  });

  test('one name in both files is refused', async () => {
    const files = { 'm.json': '{"score": 1}', 's.csv': csv('score', bits) };
    expect(await problemsOf(files, { metrics: 'm.json', scores: 's.csv' })).toEqual([
      'model.scores: has a column "score", and model.metrics a metric of that name: call one of them otherwise.',
    ]);
  });

  test('a metric whose direction nobody knows is a skip, and a note names it', async () => {
    const { cases, notes } = await read({ 'm.json': '{"f1": 0.9, "epoch": 3}' }, { metrics: 'm.json' });
    expect(cases.map(({ testType, status }) => [testType, status])).toEqual([
      ['own:f1', 'pass'],
      ['own:epoch', 'skip'],
    ]);
    expect(notes).toEqual([expect.stringMatching(/not compared.*"epoch"/)]);
  });
});
