import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import type { Sensitivity } from '../../../domain/vocabulary.js';
import { skipped } from '../../contract/case-result.js';
import { type Params, readFlag } from '../../contract/read-params.js';
import type { StressTest } from '../../contract/stress-test.js';
import { excludableColumns } from '../studied-columns.js';
import { countValues } from './count-values.js';
import {
  featureDriftDefaults,
  pairColumns,
  readFeatureDrift,
  type FeatureDriftParams,
} from './feature-drift-params.js';
import { rateDrift } from './rate-drift.js';

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
  readParams,
  excludable: excludableColumns,
  run: (context, params) => {
    const { ignoreNulls, thresholds, minSampleSize } = readParams(params, context.sensitivity);
    const columns = pairColumns(context, 'categorical', params);
    const cases = columns.map(({ name, reference, evaluation }) => {
      const histograms = countValues(reference, evaluation, ignoreNulls);
      return rateDrift([name], histograms, thresholds, minSampleSize);
    });
    return Promise.resolve(cases.length > 0 ? cases : [skipped('there is no categorical feature')]);
  },
};

function readParams(
  params: Params,
  sensitivity: Sensitivity,
): FeatureDriftParams & { readonly ignoreNulls: boolean } {
  const drift = readFeatureDrift(params, sensitivity, 'categorical_feature_params');
  return { ...drift, ignoreNulls: readFlag(drift.inner, 'categorical_feature_params.ignore_nans') };
}
