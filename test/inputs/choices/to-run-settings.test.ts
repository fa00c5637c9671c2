import { describe, expect, test } from '@jest/globals';

import { toPlan } from '../../../src/inputs/to-plan.js';
import { embedded, planOf, problemsOf, raw, remote } from '../../support/read-plan.js';

const attempt = (values: Record<string, string>) => {
  const inputs = raw(values);
  return toPlan({ ...inputs, surroundings: { ...inputs.surroundings, isRerun: true } }).run.reuse;
};

test('the queue time-out is the time-out unless it is given, and never more', () => {
  expect(planOf({ ...remote, timeout: '2h' }).run.queueTimeoutMs).toBe(7_200_000);
  expect(planOf({ ...remote, timeout: '2h', 'queue-timeout': '5m' }).run.queueTimeoutMs).toBe(300_000);
  expect(problemsOf({ ...remote, timeout: '30m', 'queue-timeout': '31m' })).toEqual([
    {
      name: 'queue-timeout',
      message: '31 min is longer than the timeout of the whole run, which is 30 min: give at most that.',
    },
  ]);
  expect(problemsOf({ ...remote, 'queue-timeout': '90' }).map(({ name }) => name)).toEqual(['queue-timeout']);
});

test('a re-run attaches to the run before on a cluster, unless told not to', () => {
  expect(planOf(remote).run.reuse).toBe('never');
  expect(planOf({ ...remote, reuse: 'same-commit' }).run.reuse).toBe('same-commit');
  expect(attempt(remote)).toBe('same-commit');
  expect(attempt({ ...remote, reuse: 'never' })).toBe('never');
  expect(attempt(embedded)).toBe('never');
});

describe('the name of the run', () => {
  const name = planOf(remote).run.name;
  test.each([
    { seed: '7' },
    { 'exclude-columns': 'id' },
    { sensitivity: 'less' },
    { 'label-column': 'y' },
    { predictions: './p.csv' },
    { 'managed-image': 'img' },
  ])('differs with %j, which changes the results', (values) => {
    expect(planOf({ ...remote, ...values }).run.name).not.toBe(name);
  });

  test.each([{ timeout: '5m' }, { 'max-alerts': '7' }, { 'poll-interval': '5s' }])(
    'is the same with %j',
    (values) => {
      expect(planOf({ ...remote, ...values }).run.name).toBe(name);
    },
  );

  test('is on one line', () => {
    expect(problemsOf({ ...remote, 'run-name': 'a\nb' }).map((problem) => problem.name)).toEqual([
      'run-name',
    ]);
    expect(planOf({ ...remote, 'run-name': 'release/1.2 #7 🙂' }).run.name).toBe('release/1.2 #7 🙂');
  });
});

test('columns excluded inside the configuration of the tests move to their own place', () => {
  const tests = '{unseen_categorical: {run: false}, global_exclude_columns: [id, row]}';
  expect(planOf({ ...remote, tests, 'exclude-columns': 'id, day' }).run).toMatchObject({
    tests: { unseen_categorical: { run: false } },
    excludeColumns: ['id', 'day', 'row'],
  });
  expect(problemsOf({ ...remote, tests: '{global_exclude_columns: id}' })).toEqual([
    { name: 'tests', message: expect.stringContaining('must be a list of column names') },
  ]);
});
