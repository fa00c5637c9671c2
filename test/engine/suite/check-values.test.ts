import { describe, expect, test } from '@jest/globals';

import type { Json } from '../../../src/domain/plan.js';
import { isJsonObject } from '../../../src/engine/suite/check-params.js';
import { impossibleValues, missingColumns } from '../../../src/engine/suite/check-values.js';
import { ConfigError } from '../../../src/engine/suite/config-error.js';
import { selectTests } from '../../../src/engine/suite/select-tests.js';
import { stressTests } from '../../../src/engine/checks/index.js';
import type { Params } from '../../../src/engine/contract/read-params.js';
import { makeContext } from '../../support/test-context.js';

/** A value of the same type that no test can use; `undefined` where every value of the type is possible. */
function spoilt(value: Json): Json | undefined {
  if (typeof value === 'number') return -1;
  if (typeof value === 'string') return 'Chi Squared';
  return Array.isArray(value) && value.length === 2 ? [2, 1] : undefined;
}

/** The parameters with each that can be spoilt spoilt, and their paths. */
function spoil(params: Params, path = ''): { readonly params: Params; readonly paths: string[] } {
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

// Each test reads the part that concerns it: the drift of numbers has no say in that of categories.
// A floor has no parameters.
const readsAll = stressTests.filter(
  ({ configKey, isFloor }) => configKey !== 'feature_drift' && isFloor !== true,
);

test.each(readsAll.map((one) => [one.testType, one] as const))(
  'every impossible value of %s is found at once',
  (_, stressTest) => {
    const { params, paths } = spoil(stressTest.defaults);
    const found = impossibleValues(stressTest, params).map((problem) => problem.split(' ', 1)[0]);
    expect(paths.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(paths.map((path) => `${stressTest.configKey}.${path}`).sort());
    expect(impossibleValues(stressTest, stressTest.defaults)).toEqual([]);
  },
);

describe('a configuration', () => {
  const problemsOf = (config: Readonly<Record<string, Json>>): readonly string[] => {
    try {
      selectTests(stressTests, 'tabular', 'binary-classification', ['drift'], config);
      return [];
    } catch (error) {
      if (error instanceof ConfigError) return error.problems;
      throw error;
    }
  };

  test('is refused with the impossible values of all its tests, each once', () => {
    expect(
      problemsOf({
        feature_drift: {
          min_sample_size: -1,
          numeric_feature_params: { num_bins: 1 },
          categorical_feature_params: { psi_thresholds: [0.6, 0.2] },
        },
        label_imbalance: { run: false, severity_thresholds: [1, 0] },
        text_upper_case: { sample_size: 0.5 },
      }),
    ).toEqual([
      'feature_drift.categorical_feature_params.psi_thresholds must be two numbers, [warning, alert], the second not below the first, not [0.6,0.2]',
      'feature_drift.min_sample_size must be a whole number of at least 0, not -1',
      'feature_drift.numeric_feature_params.num_bins must be a whole number of at least 2, not 1',
      'label_imbalance.severity_thresholds must be two numbers, [warning, alert], the second not below the first, not [1,0]',
      'text_upper_case.sample_size must be a whole number of at least 1, not 0.5',
    ]);
  });

  test('may leave a value out, or give null for it', () => {
    expect(problemsOf({ feature_drift: { min_sample_size: null }, prediction_drift: {} })).toEqual([]);
  });
});

test('columns to exclude that the data lack are named for every test', () => {
  const data = makeContext({
    reference: { columns: { age: [1, 2] } },
    evaluation: { columns: { age: [1, 2] } },
  });
  const exclude = { exclude_columns: ['agee'] };
  const config = {
    null_check: exclude,
    feature_drift: exclude,
    numeric_outlier: { exclude_columns: ['age'] },
  };
  const categories = ['abnormal-inputs', 'drift'] as const;
  const selected = selectTests(stressTests, 'tabular', 'binary-classification', categories, config);
  expect(missingColumns(selected, data)).toEqual([
    'null_check.exclude_columns names "agee", which is not among age',
    'feature_drift.exclude_columns names "agee", which is not among age',
  ]);
});
