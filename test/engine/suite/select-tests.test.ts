import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/domain/plan.js';
import { bounds, optionalBounds } from '../../../src/engine/contract/bounds.js';
import { choice, columns, count, flag, group } from '../../../src/engine/contract/parameter-kinds.js';
import { ConfigError } from '../../../src/engine/suite/config-error.js';
import { selectTests } from '../../../src/engine/suite/select-tests.js';
import { makeStressTest } from './make-stress-test.js';

const params = {
  sample_size: count({ default: 20 }),
  severity_thresholds: bounds(0.1, 0.3),
  normalize: flag(true),
  drift_statistic: choice('psi'),
  absolute_thresholds: optionalBounds(),
  exclude_columns: columns(),
  nested: group({ num_bins: count({ default: 100 }), thresholds: bounds(0.2, 0.6) }),
};
const both = count({ default: 2 });
const catalogue = [
  makeStressTest('plain', { params }),
  makeStressTest('off', { runsByDefault: false }),
  makeStressTest('other_category', { category: 'model-performance' }),
  makeStressTest('texts_only', { modalities: ['text'], params: { sample_size: count({ default: 20 }) } }),
  makeStressTest('multiclass_only', { tasks: ['multiclass-classification'] }),
  makeStressTest('twin_one', {
    configKey: 'twins',
    params: { one: group({ a: count({ default: 1 }) }), both },
  }),
  makeStressTest('twin_two', {
    configKey: 'twins',
    params: { two: group({ b: count({ default: 1 }) }), both },
  }),
];

function select(config: Readonly<Record<string, Json>>) {
  return selectTests(catalogue, 'tabular', 'binary-classification', ['drift'], config);
}

function selectedTypes(config: Readonly<Record<string, Json>>): string[] {
  return select(config).map(({ test }) => test.testType);
}

function problemsOf(config: Readonly<Record<string, Json>>): readonly string[] {
  try {
    select(config);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('selects', () => {
  test.each([
    { name: 'what fits and is on by default', config: {}, expected: ['plain', 'twin_one', 'twin_two'] },
    {
      name: 'what is switched on',
      config: { off: { run: true } },
      expected: ['plain', 'off', 'twin_one', 'twin_two'],
    },
    {
      name: 'not what is switched off',
      config: { plain: { run: false } },
      expected: ['twin_one', 'twin_two'],
    },
    { name: 'neither of the tests that share a key', config: { twins: { run: false } }, expected: ['plain'] },
    {
      name: 'nothing more for keys of tests that do not fit',
      config: { texts_only: { run: true }, multiclass_only: { run: true }, other_category: { run: true } },
      expected: ['plain', 'twin_one', 'twin_two'],
    },
    {
      name: 'the same for null as for nothing',
      config: { plain: null, twins: { run: null } },
      expected: ['plain', 'twin_one', 'twin_two'],
    },
  ])('$name', ({ config, expected }) => expect(selectedTypes(config)).toEqual(expected));

  test('nothing without categories', () => {
    expect(selectTests(catalogue, 'tabular', 'binary-classification', [], {})).toEqual([]);
  });
});

describe('parameters', () => {
  test('are what is given, without the switch', () => {
    const given = { sample_size: 5, severity_thresholds: null, nested: { num_bins: 10 } };
    expect(select({ plain: { ...given, run: true } })[0]?.given).toEqual(given);
    expect(select({})[0]?.given).toEqual({});
  });

  test('of a shared key reach each test', () => {
    const given = { one: { a: 5 }, both: 7 };
    expect(
      select({ twins: given })
        .map((one) => one.given)
        .slice(1),
    ).toEqual([given, given]);
  });

  test('that may be missing may be given', () => {
    expect(problemsOf({ plain: { absolute_thresholds: [0.8, 0.9], exclude_columns: ['age'] } })).toEqual([]);
  });
});

describe('refuses', () => {
  test.each<{ readonly config: Readonly<Record<string, Json>>; readonly problem: string }>([
    { config: { plan: {} }, problem: 'plan is not a test (did you mean "plain"?)' },
    {
      config: { something_else: {} },
      problem:
        'something_else is not a test (tests: plain, off, other_category, texts_only, multiclass_only, twins)',
    },
    {
      config: { atc: { run: true } },
      problem: 'atc is known to RIME, not run by the embedded engine: remove it',
    },
    {
      config: { feat_subset_drift_recall: {} },
      problem: 'feat_subset_drift_recall is known to RIME, not run by the embedded engine: remove it',
    },
    { config: { plain: true }, problem: 'plain must be an object such as {"run": true}, not true' },
    { config: { plain: [] }, problem: 'plain must be an object such as {"run": true}, not []' },
    { config: { plain: { run: 'no' } }, problem: 'plain.run must be true or false, not "no"' },
    {
      config: { off: { thresholds: 1 } },
      problem: 'off.thresholds is not a parameter; allowed: none',
    },
    {
      config: { texts_only: { sample_sise: 1 } },
      problem:
        'texts_only.sample_sise is not a parameter (did you mean "sample_size"?); allowed: sample_size',
    },
    {
      config: { plain: { sample_size: '20' } },
      problem: 'plain.sample_size must be a whole number of at least 0, not "20"',
    },
    {
      config: { plain: { severity_thresholds: ['a', 'b'] } },
      problem:
        'plain.severity_thresholds must be two numbers, [warning, alert], the second not below the first, not ["a","b"]',
    },
    {
      config: { plain: { normalize: 1 } },
      problem: 'plain.normalize must be true or false, not 1',
    },
    {
      config: { plain: { nested: 3 } },
      problem: 'plain.nested must be an object such as {"num_bins":100,"thresholds":[0.2,0.6]}, not 3',
    },
    {
      config: { plain: { nested: { num_bins: {} } } },
      problem: 'plain.nested.num_bins must be a whole number of at least 0, not {}',
    },
    {
      config: { plain: { exclude_columns: 'age' } },
      problem: 'plain.exclude_columns must be a list of column names, not "age"',
    },
  ])('$config', ({ config, problem }) => expect(problemsOf(config)).toEqual([problem]));

  test('names that every object has', () => {
    const config = JSON.parse('{"__proto__": {}, "constructor": {}, "plain": {"toString": 1}}') as Record<
      string,
      Json
    >;
    expect(problemsOf(config)).toHaveLength(3);
  });

  test('all mistakes at once, one a line', () => {
    const config = { plan: {}, atc: {}, plain: { run: 1, sample_size: true } };
    expect(() => select(config)).toThrow(ConfigError);
    expect(problemsOf(config)).toHaveLength(4);
    expect(new ConfigError(problemsOf(config)).message.split('\n')).toEqual(problemsOf(config));
  });
});

test('a test of the platform may be switched off', () => {
  expect(selectedTypes({ atc: { run: false } })).toEqual(['plain', 'twin_one', 'twin_two']);
});
