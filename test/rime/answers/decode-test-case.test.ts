import { describe, expect, test } from '@jest/globals';

import { toAnswer } from '../../../src/rime/answers/answer.js';
import { decodeMetric, decodeTestCase } from '../../../src/rime/answers/decode-test-case.js';
import type * as wire from '../../../src/wire/answers.js';

const request = { method: 'GET', path: '/v1/test-cases', status: 200 };
const decode = (body: unknown) => decodeTestCase(toAnswer<wire.TestCase>(body, request));

test('a whole case', () => {
  expect(
    decode({
      testRunId: 'r1',
      features: ['hypothesis'],
      testBatchType: 'subset_performance:subset_accuracy',
      status: 'TEST_CASE_STATUS_WARNING',
      severity: 'SEVERITY_ALERT',
      importanceScore: 0.31,
      testCategory: 'TEST_CATEGORY_TYPE_SUBSET_PERFORMANCE',
      metrics: [
        { metric: 'accuracy', category: 'TEST_METRIC_CATEGORY_PERFORMANCE_METRIC_VALUE', floatValue: 0.865 },
      ],
      testCaseId: '2',
      display: null,
    }),
  ).toEqual({
    testType: 'subset_performance:subset_accuracy',
    caseId: '2',
    category: 'subset-performance',
    features: ['hypothesis'],
    status: 'warning',
    severity: 'alert',
    importance: 0.31,
    metrics: [{ name: 'accuracy', category: 'performance-metric-value', value: 0.865 }],
    unknownWords: [],
  });
});

test('a case with everything left out has passed', () => {
  expect(decode({})).toEqual({
    testType: '',
    caseId: '',
    category: 'unspecified',
    features: [],
    status: 'pass',
    severity: undefined,
    importance: undefined,
    metrics: [],
    unknownWords: [],
  });
});

describe('words of a newer cluster are kept, and are no pass', () => {
  test.each([
    [{ status: 'TEST_CASE_STATUS_BETTER' }, { status: 'fail', unknownWords: ['TEST_CASE_STATUS_BETTER'] }],
    [{ severity: 'SEVERITY_CRITICAL' }, { severity: undefined, unknownWords: ['SEVERITY_CRITICAL'] }],
    [
      { status: 'A', severity: 'B' },
      { status: 'fail', severity: undefined, unknownWords: ['A', 'B'] },
    ],
    [{ status: 7 }, { status: 'fail', unknownWords: ['7'] }],
  ])('%j', (body, expected) => {
    expect(decode(body)).toMatchObject(expected);
  });
  test('a category is only a name', () => {
    expect(decode({ testCategory: 'TEST_CATEGORY_TYPE_MODEL_ALIGNMENT' })).toMatchObject({
      category: 'model-alignment',
      unknownWords: [],
    });
  });
});

test.each([['NaN'], ['Infinity'], [null]])('an importance of %j is none', (importanceScore) => {
  expect(decode({ importanceScore }).importance).toBeUndefined();
});

describe('a metric', () => {
  test.each([
    [{ floatValue: 0.5 }, 0.5],
    [{ floatValue: 0 }, 0],
    [{ floatValue: 'NaN' }, NaN],
    [{ floatValue: '-Infinity' }, -Infinity],
    [{ intValue: '21' }, 21],
    [{ intValue: '0' }, 0],
    [{ intValue: 7 }, 7],
    // 2^53 + 1 is the first whole number that a double can't hold.
    [{ intValue: '9007199254740993' }, '9007199254740993'],
    [{ intValue: '-9223372036854775808' }, '-9223372036854775808'],
    [{ strValue: 'decrease' }, 'decrease'],
    [{ strValue: '' }, ''],
    [{ strValue: '21' }, '21'],
    [{ intList: { values: ['1', '2'] } }, [1, 2]],
    [{ floatList: { values: [0.5, 'NaN'] } }, [0.5, NaN]],
    [{ floatList: {} }, []],
    [{ strList: { values: ['a', 'b'] } }, ['a', 'b']],
    [{ empty: {} }, null],
    [{}, null],
    [{ floatValue: null, strValue: 'x' }, 'x'],
  ])('%j is worth %j', (value, expected) => {
    const metric = decodeMetric(toAnswer<wire.TestMetric>({ metric: 'm', ...value }, request));
    expect(metric).toEqual({ name: 'm', category: 'unspecified', value: expected });
  });
});
