import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';

import { baselineChoice } from '../../../src/inputs/values/baseline-choice.js';
import { calendarDay } from '../../../src/inputs/values/calendar-day.js';
import { categoryRules, testRules } from '../../../src/inputs/structured/gate-rules.js';
import { ignoreRules } from '../../../src/inputs/structured/ignore-rules.js';
import type { ValueType } from '../../../src/inputs/values/value-type.js';

const problemsOf = (type: ValueType<unknown>, yaml: string): readonly string[] => {
  const value = load(yaml);
  expect(type.fromConfig(value)).toBeUndefined();
  return type.explain?.(value).map(({ name, message }) => `${name} ${message}`) ?? [];
};
const validatorOf = (type: ValueType<unknown>) => new Ajv2020({ allowUnionTypes: true }).compile(type.schema);

describe('gate.categories', () => {
  test('reads our words and those of the API', () => {
    const yaml = `
      drift: { fail-on: warning, max-warnings: 3 }
      TEST_CATEGORY_TYPE_MODEL_PERFORMANCE: { max-alerts: 1 }
      data-cleanliness: { fail-on: never }`;
    expect(categoryRules.fromConfig(load(yaml))).toEqual({
      drift: { failOn: 'warning', maxWarnings: 3 },
      'model-performance': { maxAlerts: 1 },
      'data-cleanliness': { failOn: 'never' },
    });
    expect(validatorOf(categoryRules)(load(yaml))).toBe(true);
  });

  test.each([
    [
      'a category that is none',
      'drif: {max-alerts: 1}',
      ['.drif is not allowed. Did you mean "drift"? It must be one of model-performance'],
    ],
    [
      'a field that is none',
      'drift: {max-alert: 1}',
      ['.drift.max-alert unknown key. Did you mean "max-alerts"?'],
    ],
    [
      'a text for a number',
      "drift: {max-alerts: '1'}",
      ['.drift.max-alerts "1" is not allowed; it must be a whole number'],
    ],
    [
      'a rule without a field',
      'drift: {}',
      ['.drift {} is not allowed; it must be a rule with at least one of'],
    ],
    ['a rule that is empty', 'drift:', ['.drift ']],
    ['a list', '[drift]', [' ["drift"] is not allowed; it must be a map from names to rules']],
    [
      'every mistake at once',
      '{drfit: {max-alerts: 1}, drift: {fail-on: error, max-alerts: -1}}',
      ['.drfit ', '.drift.fail-on ', '.drift.max-alerts '],
    ],
    [
      'one category in two spellings',
      '{drift: {max-alerts: 1}, TEST_CATEGORY_TYPE_DRIFT: {max-alerts: 2}}',
      ['.TEST_CATEGORY_TYPE_DRIFT is another spelling of drift'],
    ],
  ])('refuses %s', (_, yaml, expected) => {
    const problems = problemsOf(categoryRules, yaml);
    expect(problems).toHaveLength(expected.length);
    for (const [index, one] of expected.entries()) expect(problems[index]).toContain(one);
  });
});

describe('gate.tests', () => {
  test("reads any test's type, since a cluster has tests that this version doesn't know", () => {
    const yaml =
      '{ "model_performance:accuracy": {max-alerts: 1}, "custom:Größe": {fail-on: never}, __proto__: {max-alerts: 2} }';
    const rules = testRules.fromConfig(load(yaml)) ?? {};
    expect(Object.entries(rules)).toEqual([
      ['model_performance:accuracy', { maxAlerts: 1 }],
      ['custom:Größe', { failOn: 'never' }],
      ['__proto__', { maxAlerts: 2 }],
    ]);
  });

  test.each(['<b>x</b>', 'a|b', '**a**', 'a`b', '[a](b)', '* ', 'x'.repeat(121)])(
    'refuses the name %j, which could mean something on a page',
    (name) => {
      expect(testRules.fromConfig({ [name]: { 'max-alerts': 1 } })).toBeUndefined();
      expect(validatorOf(testRules)({ [name]: { 'max-alerts': 1 } })).toBe(false);
    },
  );
});

describe('gate.ignore', () => {
  const complete = { test: 'text_upper_case', reason: 'known', expires: '2027-03-31' };
  const nothingElse = { feature: undefined, category: undefined, case: undefined };

  test('reads a rule with all its fields', () => {
    const yaml = `
      - test: subset_performance:subset_accuracy
        feature: job
        category: TEST_CATEGORY_TYPE_SUBSET_PERFORMANCE
        case: job = student
        reason: few rows, see issue 12
        expires: 2027-03-31`;
    expect(ignoreRules.fromConfig(load(yaml))).toEqual([
      {
        test: 'subset_performance:subset_accuracy',
        feature: 'job',
        category: 'subset-performance',
        case: 'job = student',
        reason: 'few rows, see issue 12',
        expires: '2027-03-31',
      },
    ]);
    expect(validatorOf(ignoreRules)(load(yaml))).toBe(true);
  });

  test.each([
    ['every test of a feature', { test: '*', feature: 'job' }, { feature: 'job' }],
    ['every test of a category', { test: '*', category: 'drift' }, { category: 'drift' }],
    ['everything, when spelled out', { test: '*', category: '*' }, { category: '*' }],
  ])('reads %s', (_, given, expected) => {
    const rule = { ...complete, ...given };
    expect(ignoreRules.fromConfig([rule])).toEqual([{ ...rule, ...nothingElse, ...expected }]);
    expect(validatorOf(ignoreRules)([rule])).toBe(true);
  });

  test.each([
    [
      'every test without a narrower word',
      { ...complete, test: '*' },
      "[0].test '*' alone would leave out every finding",
    ],
    ['no test', { ...complete, test: undefined }, '[0].test is missing'],
    ['no reason', { ...complete, reason: undefined }, '[0].reason is missing. Example: known'],
    ['a blank reason', { ...complete, reason: '  ' }, '[0].reason "  " is not allowed'],
    ['no day', { ...complete, expires: undefined }, '[0].expires is missing. Example: 2027-03-31'],
    [
      'a day that does not exist',
      { ...complete, expires: '2027-02-29' },
      '[0].expires "2027-02-29" is not allowed; it must be a day that exists, as YYYY-MM-DD. Example: 2027-03-31',
    ],
    ['another spelling of a day', { ...complete, expires: '31.3.2027' }, '[0].expires "31.3.2027"'],
    [
      'a number for a case',
      { ...complete, case: 3 },
      '[0].case 3 is not allowed; it must be the name of a case in quotes',
    ],
    ['a category that is none', { ...complete, category: 'drfit' }, '[0].category "drfit"'],
    [
      'a field that is none',
      { ...complete, features: 'job' },
      '[0].features unknown key. Did you mean "feature"?',
    ],
  ])('refuses a rule with %s', (_, rule, expected) => {
    const problems = ignoreRules.explain?.([rule]) ?? [];
    expect(problems.map(({ name, message }) => `${name} ${message}`)).toEqual([
      expect.stringContaining(expected),
    ]);
    expect(ignoreRules.fromConfig([rule])).toBeUndefined();
  });

  test('refuses more rules than anyone reads', () => {
    expect(ignoreRules.explain?.(Array.from({ length: 1001 }, () => complete))).toHaveLength(1);
    expect(ignoreRules.fromConfig(Array.from({ length: 1000 }, () => complete))).toHaveLength(1000);
  });

  test('is one list', () => {
    expect(problemsOf(ignoreRules, 'test: x')).toEqual([expect.stringContaining('it must be a list')]);
  });
});

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', undefined],
  ['2027-02-30', undefined],
  ['2027-13-01', undefined],
  ['2027-00-10', undefined],
  ['2027-1-1', undefined],
  ['27-01-01', undefined],
  ['2027-01-01T00:00:00Z', undefined],
  [new Date(Date.UTC(2027, 0, 31)), '2027-01-31'],
  [new Date(Date.UTC(2027, 0, 31, 10)), undefined],
  [new Date(NaN), undefined],
  [20270131, undefined],
])('calendarDay reads %j as %j', (given, expected) => {
  expect(calendarDay.fromConfig(given)).toBe(expected);
});

const uuid = '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60';
test.each([
  ['none', { kind: 'none' }],
  ['branch:main', { kind: 'branch', name: 'main' }],
  ['branch:release/2.x', { kind: 'branch', name: 'release/2.x' }],
  [uuid, { kind: 'test-run', id: uuid }],
  [uuid.toUpperCase(), { kind: 'test-run', id: uuid }],
  ['./baseline/results', { kind: 'file', path: './baseline/results' }],
  ['results.json', { kind: 'file', path: 'results.json' }],
  ['C:\\runs\\results.json', { kind: 'file', path: 'C:\\runs\\results.json' }],
  ['main', undefined],
  ['branch:', undefined],
  ['branch:a b', undefined],
  ['branch:a\u0000b', undefined],
  ['branch:results.json/x y', undefined],
  ['https://example.com/results.json', undefined],
  ['', undefined],
])('baseline reads %j as %j', (given, expected) => {
  expect(baselineChoice.fromText(given)).toEqual(expected);
});
