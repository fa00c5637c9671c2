import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/domain/plan.js';
import { stressTests } from '../../../src/engine/checks/index.js';
import { strictTests } from '../../../src/engine/checks/strict/index.js';
import type { Given } from '../../../src/engine/contract/parameter.js';
import { defaultsOf, isJsonObject } from '../../../src/engine/contract/read-shape.js';
import { checkColumns, checkParams } from '../../../src/engine/suite/check-params.js';
import { ConfigError } from '../../../src/engine/suite/config-error.js';
import { selectTests } from '../../../src/engine/suite/select-tests.js';
import { makeContext } from '../../support/test-context.js';

/** A value of the same type that no test can use; `undefined` where every value of the type is possible. */
function spoilt(value: Json): Json | undefined {
  if (typeof value === 'number') return -1;
  if (typeof value === 'string') return 'Chi Squared';
  return Array.isArray(value) && value.length === 2 ? [2, 1] : undefined;
}

/** The parameters with each that can be spoilt spoilt, and their paths. */
function spoil(params: Given, path = ''): { readonly params: Given; readonly paths: string[] } {
  const paths: string[] = [];
  const entries = Object.entries(params).map(([name, value]): [string, Json] => {
    const here = `${path}${name}`;
    if (isJsonObject(value)) {
      const inner = spoil(value, `${here}.`);
      paths.push(...inner.paths);
      return [name, inner.params];
    }
    const bad = spoilt(value);
    if (bad === undefined) return [name, value];
    paths.push(here);
    return [name, bad];
  });
  return { params: Object.fromEntries(entries), paths };
}

const catalogues = [
  ...stressTests,
  ...strictTests.map((one) => ({ ...one, testType: `strict ${one.testType}` })),
];
// A floor has no parameters.
const withParams = catalogues.filter(({ isFloor }) => isFloor !== true);

test.each(withParams.map((one) => [one.testType, one] as const))(
  'every impossible value of %s is found at once',
  (_, stressTest) => {
    const { params, paths } = spoil(defaultsOf(stressTest.params));
    const found = checkParams([stressTest], params, 'key').map((problem) => problem.split(' ', 1)[0]);
    expect(paths.length).toBeGreaterThan(0);
    expect(found).toEqual(paths.map((path) => `key.${path}`));
    expect(checkParams([stressTest], defaultsOf(stressTest.params), 'key')).toEqual([]);
  },
);

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('a configuration', () => {
  const problemsIn = (config: Given): readonly string[] =>
    problemsOf(() => selectTests(stressTests, 'tabular', 'binary-classification', ['drift'], config));

  test('is refused with all that is wrong with all its tests, each once', () => {
    expect(
      problemsIn({
        feature_drift: {
          min_sample_size: -1,
          numeric_feature_params: { num_bins: 1, num_bin: 3 },
          categorical_feature_params: { psi_thresholds: [0.6, 0.2] },
        },
        label_imbalance: { run: 'no', severity_thresholds: [1, 0], threshold: 1 },
        text_upper_case: { sample_size: 0.5 },
      }),
    ).toEqual([
      'feature_drift.categorical_feature_params.psi_thresholds must be two numbers, [warning, alert], the second not below the first, not [0.6,0.2]',
      'feature_drift.numeric_feature_params.num_bin is not a parameter (did you mean "num_bins"?); allowed: drift_statistic, psi_thresholds, num_bins',
      'feature_drift.numeric_feature_params.num_bins must be a whole number of at least 2, not 1',
      'feature_drift.min_sample_size must be a whole number of at least 0, not -1',
      'label_imbalance.run must be true or false, not "no"',
      'label_imbalance.threshold is not a parameter; allowed: exclude_columns, severity_thresholds',
      'label_imbalance.severity_thresholds must be two numbers, [warning, alert], the second not below the first, not [1,0]',
      'text_upper_case.sample_size must be a whole number of at least 1, not 0.5',
    ]);
  });

  test('may leave a value out, or give null for it', () => {
    expect(problemsIn({ feature_drift: { min_sample_size: null }, prediction_drift: {} })).toEqual([]);
  });
});

describe('columns that the data lack', () => {
  const data = makeContext({
    reference: { columns: { age: [1, 2] } },
    evaluation: { columns: { age: [1, 2] } },
  });

  test('are named for every test, each key once', () => {
    const exclude = { exclude_columns: ['agee', 'toString', 'age'] };
    const config = {
      null_check: exclude,
      feature_drift: exclude,
      numeric_outlier: { exclude_columns: ['age'] },
    };
    const categories = ['abnormal-inputs', 'drift'] as const;
    const selected = selectTests(stressTests, 'tabular', 'binary-classification', categories, config);
    expect(problemsOf(() => checkColumns(selected, data))).toEqual([
      'null_check.exclude_columns names "agee" and "toString", which are not among age',
      'feature_drift.exclude_columns names "agee" and "toString", which are not among age',
    ]);
  });

  const excluding = catalogues.filter(({ params }) => 'exclude_columns' in params);
  test.each(excluding.map((one) => [one.testType, one] as const))('are no columns of %s', (_, one) => {
    const selected = [{ test: one, given: { exclude_columns: ['agee'] } }];
    expect(problemsOf(() => checkColumns(selected, data))).toEqual([
      `${one.configKey}.exclude_columns names "agee" (did you mean "age"?), which is not among age`,
    ]);
  });
});
