import { expect, test } from '@jest/globals';
import { isPlatformTest } from '../../../src/engine/suite/platform-tests.js';
import { abnormalInputTests } from '../../../src/engine/checks/abnormal-inputs/index.js';
import { transformationTests } from '../../../src/engine/checks/strict/transformations/index.js';

test.each([
  'atc',
  'calibration_comparison',
  'feat_subset_drift_macro_f1',
  'text_swap_masc_to_fem',
  'text_synonym_swap_attack',
  'entity_upper_case',
  'row_wise_flesch_kincaid',
])('the platform has %s', (key) => expect(isPlatformTest(key)).toBe(true));

test.each(['', 'text_', 'feat_subset_', 'feat_subset_acuracy', 'ATC', 'constructor', 'model_performance_f1'])(
  'the platform has no %j',
  (key) => expect(isPlatformTest(key)).toBe(false),
);

test('transformations and abnormal inputs are configured under the keys of the platform', () => {
  for (const { configKey } of [...transformationTests, ...abnormalInputTests]) {
    expect([configKey, isPlatformTest(configKey)]).toEqual([configKey, true]);
  }
});
