import { testedTasks } from '../../../domain/metrics/task-groups.js';
import { driftHistograms } from '../../stats/drift-bins.js';
import { sortedFinite } from '../../data/profile/sorted-numbers.js';
import { skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import type { StressTest } from '../../contract/stress-test.js';
import { featureDriftParams, pairColumns } from './feature-drift-params.js';
import { rateDrift } from './rate-drift.js';

/**
 * One case per numeric feature and per numeric property of a text: its distribution over quantile bins of the
 * reference, at most `num_bins` and fewer for small samples (see `driftBinCount`). Nulls and stray texts are left out.
 */
export const numericFeatureDrift = (leastSample: number): StressTest =>
  defineTest({
    testType: 'numeric_feature_drift',
    configKey: 'feature_drift',
    title: 'Numeric Feature Drift',
    description:
      'Compares the distribution of values with the reference; catches data unlike those of training.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: testedTasks,
    runsByDefault: true,
    params: featureDriftParams(leastSample),
    run: (context, { numeric_feature_params: own, min_sample_size, exclude_columns }) => {
      const columns = pairColumns(context, 'numeric', exclude_columns);
      const cases = columns.map(({ name, reference, evaluation }) => {
        const histograms = driftHistograms(sortedFinite(reference), sortedFinite(evaluation), own.num_bins);
        return rateDrift([name], histograms, own.psi_thresholds, min_sample_size);
      });
      return Promise.resolve(cases.length > 0 ? cases : [skipped('there is no numeric feature')]);
    },
  });
