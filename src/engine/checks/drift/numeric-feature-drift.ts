import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import type { Sensitivity } from '../../../domain/vocabulary.js';
import { driftHistograms } from '../../stats/drift-bins.js';
import { finiteNumbers } from '../../data/finite-numbers.js';
import { skipped } from '../../contract/case-result.js';
import { type Params, readCount } from '../../contract/read-params.js';
import type { StressTest } from '../../contract/stress-test.js';
import { excludableColumns } from '../studied-columns.js';
import {
  featureDriftDefaults,
  pairColumns,
  readFeatureDrift,
  type FeatureDriftParams,
} from './feature-drift-params.js';
import { rateDrift } from './rate-drift.js';

/**
 * One case per numeric feature and per numeric property of a text: its distribution over quantile bins of the
 * reference, at most `num_bins` and fewer for small samples (see `driftBinCount`). Nulls and stray texts are left out.
 */
export const numericFeatureDrift: StressTest = {
  testType: 'numeric_feature_drift',
  configKey: 'feature_drift',
  title: 'Numeric Feature Drift',
  description:
    'Compares the distribution of values with the reference; catches data unlike those of training.',
  category: 'drift',
  modalities: ['tabular', 'text'],
  tasks: classificationTasks,
  runsByDefault: true,
  defaults: featureDriftDefaults,
  readParams,
  excludable: excludableColumns,
  run: (context, params) => {
    const { maxBins, thresholds, minSampleSize } = readParams(params, context.sensitivity);
    const columns = pairColumns(context, 'numeric', params);
    const cases = columns.map(({ name, reference, evaluation }) => {
      const histograms = driftHistograms(finiteNumbers(reference), finiteNumbers(evaluation), maxBins);
      return rateDrift([name], histograms, thresholds, minSampleSize);
    });
    return Promise.resolve(cases.length > 0 ? cases : [skipped('there is no numeric feature')]);
  },
};

function readParams(
  params: Params,
  sensitivity: Sensitivity,
): FeatureDriftParams & { readonly maxBins: number } {
  const drift = readFeatureDrift(params, sensitivity, 'numeric_feature_params');
  return { ...drift, maxBins: readCount(drift.inner, 'numeric_feature_params.num_bins', 2) };
}
