import { describe, expect, test } from '@jest/globals';
import { encodeTestCase } from '../../../src/engine/encode/encode-test-case.js';
import { ModelError } from '../../../src/engine/models/model.js';
import { runSuite, type TestProgress } from '../../../src/engine/suite/run-suite.js';
import { defineTest } from '../../../src/engine/contract/define-test.js';
import { count } from '../../../src/engine/contract/parameter-kinds.js';
import type { Given } from '../../../src/engine/contract/parameter.js';
import type { StressTest } from '../../../src/engine/contract/stress-test.js';
import { makeContext } from '../../support/test-context.js';
import { makeStressTest } from './make-stress-test.js';

function failing(error: Error): StressTest {
  return makeStressTest('failing', { run: () => Promise.reject(error) });
}

function run(
  tests: readonly StressTest[],
  onProgress: (tests: readonly TestProgress[]) => void = () => {},
  given: Given = {},
) {
  let nowMs = 0;
  const selected = tests.map((chosen) => ({ test: chosen, given }));
  return runSuite(selected, makeContext(), onProgress, () => (nowMs += 5));
}

test('runs the tests in order and times them', async () => {
  const results = await run([makeStressTest('one'), makeStressTest('two')]);
  expect(results.map(({ test: { testType }, durationMs }) => [testType, durationMs])).toEqual([
    ['one', 5],
    ['two', 5],
  ]);
});

test('hands the parameters to the test, the defaults where nothing is given', async () => {
  let seen: unknown;
  const one = defineTest({
    ...makeStressTest('one'),
    params: { sample_size: count({ default: 3 }), rows: count({ default: 4 }) },
    run: (_context, params) => {
      seen = params;
      return Promise.resolve([]);
    },
  });
  await run([one], undefined, { rows: 5 });
  expect(seen).toEqual({ sample_size: 3, rows: 5 });
});

test('tells the progress of all tests whenever one starts, and when all are done', async () => {
  const told: string[] = [];
  await run([makeStressTest('one'), makeStressTest('two')], (tests) =>
    told.push(tests.map(({ testType, status }) => `${testType} ${status}`).join(', ')),
  );
  expect(told).toEqual([
    'one running, two pending',
    'one completed, two running',
    'one completed, two completed',
  ]);
});

test('has no results for no tests', async () => {
  expect(await run([])).toEqual([]);
});

describe('a test that cannot be measured is a skip with its reason, never a pass:', () => {
  test.each([
    {
      name: 'it finds nothing',
      broken: makeStressTest('empty', { run: () => Promise.resolve([]) }),
      reason: 'nothing in the data to run this test on',
    },
  ])('$name', async ({ broken, reason }) => {
    const results = await run([broken, makeStressTest('next')]);
    expect(results.map(({ cases }) => cases[0]?.outcome)).toEqual([
      { kind: 'skip', reason },
      { kind: 'measured', severity: 'pass' },
    ]);
  });
});

describe('a test with a defect is an error of that test, never a skip, and the next one still runs:', () => {
  const defect = 'could not be measured, by a defect of the engine: ';
  test.each([
    {
      name: 'it rejects',
      broken: failing(new RangeError('no such column')),
      message: `${defect}RangeError: no such column`,
    },
    {
      name: 'it throws before it waits for anything',
      broken: makeStressTest('thrower', {
        run: () => {
          throw new TypeError('undefined is not a function');
        },
      }),
      message: `${defect}TypeError: undefined is not a function`,
    },
    {
      name: 'its message is endless',
      broken: failing(new Error('x'.repeat(10_000))),
      message: expect.stringMatching(
        /^could not be measured, by a defect of the engine: Error: x{500,600}…$/,
      ),
    },
  ])('$name', async ({ broken, message }) => {
    const results = await run([broken, makeStressTest('next')]);
    expect(results.map(({ cases }) => cases.map(({ outcome }) => outcome))).toEqual([
      [{ kind: 'error', message }],
      [{ kind: 'measured', severity: 'pass' }],
    ]);
  });

  test('it travels as a failed case of severity alert', async () => {
    const [broken] = await run([failing(new RangeError('no such column'))]);
    const caseResult = broken?.cases[0];
    if (!caseResult) throw new Error('There is no finding.');
    const sent = encodeTestCase({ testType: 'failing', category: 'drift', index: 0, caseResult }, 'r');
    expect(sent).toMatchObject({
      status: 'TEST_CASE_STATUS_FAIL',
      severity: 'SEVERITY_ALERT',
      metrics: [{ metric: 'error', strValue: `${defect}RangeError: no such column` }],
    });
  });
});

test('takes a model that raises where the test does not reckon with it for an error of that test', async () => {
  const results = await run([failing(new ModelError('division by zero')), makeStressTest('next')]);
  expect(results.map(({ cases }) => cases.map(({ outcome }) => outcome))).toEqual([
    [{ kind: 'error', message: 'the model raised: division by zero' }],
    [{ kind: 'measured', severity: 'pass' }],
  ]);
});
