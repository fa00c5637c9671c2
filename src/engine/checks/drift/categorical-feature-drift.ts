import { testedTasks } from '../../../domain/metrics/task-groups.js';
import { skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import type { StressTest } from '../../contract/stress-test.js';
import { countValues } from './count-values.js';
import { featureDriftParams, pairColumns } from './feature-drift-params.js';
import { rateDrift } from './rate-drift.js';

/**
 * One case per categorical feature: the frequencies of its values, over the values of both datasets. Nulls are left
 * out unless `ignore_nans` is false.
 */
export const categoricalFeatureDrift = (leastSample: number): StressTest =>
  defineTest({
    testType: 'categorical_feature_drift',
    configKey: 'feature_drift',
    title: 'Categorical Feature Drift',
    description:
      'Compares the frequencies of values with the reference; catches data unlike those of training.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: testedTasks,
    runsByDefault: true,
    params: featureDriftParams(leastSample),
    run: (context, { categorical_feature_params: own, min_sample_size, exclude_columns }) => {
      const columns = pairColumns(context, 'categorical', exclude_columns);
      const cases = columns.map(({ name, reference, evaluation }) => {
        const histograms = countValues(reference, evaluation, own.ignore_nans);
        return rateDrift([name], histograms, own.psi_thresholds, min_sample_size);
      });
      return Promise.resolve(cases.length > 0 ? cases : [skipped('there is no categorical feature')]);
    },
  });
