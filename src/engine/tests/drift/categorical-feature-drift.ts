import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { skipped } from '../finding.js';
import { readFlag } from '../read-params.js';
import type { StressTest } from '../stress-test.js';
import { countValues } from './count-values.js';
import { featureDriftDefaults, readFeatureDrift } from './feature-drift-params.js';
import { judgeDrift } from './judge-drift.js';

/**
 * One case per categorical feature: the frequencies of its values, over the values of both datasets. Nulls are left
 * out unless `ignore_nans` is false.
 */
export const categoricalFeatureDrift: StressTest = {
  testType: 'categorical_feature_drift',
  configKey: 'feature_drift',
  title: 'Categorical Feature Drift',
  description:
    'Compares the frequencies of values with the reference; catches data unlike those of training.',
  category: 'drift',
  modalities: ['tabular', 'text'],
  tasks: classificationTasks,
  runsByDefault: true,
  defaults: featureDriftDefaults,
  run: (context, params) => {
    const drift = readFeatureDrift(context, params, 'categorical_feature_params');
    const ignoreNulls = readFlag(drift.inner, 'categorical_feature_params.ignore_nans');
    const findings = drift.columns.map(({ name, reference, evaluation }) => {
      const histograms = countValues(reference, evaluation, ignoreNulls);
      return judgeDrift([name], histograms, drift.thresholds, drift.minSampleSize);
    });
    return Promise.resolve(findings.length > 0 ? findings : [skipped('there is no categorical feature')]);
  },
};
