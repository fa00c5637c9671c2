import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { driftHistograms } from '../../stats/drift-bins.js';
import { finiteNumbers } from '../../stats/finite-numbers.js';
import { skipped } from '../finding.js';
import { readCount } from '../read-params.js';
import type { StressTest } from '../stress-test.js';
import { featureDriftDefaults, readFeatureDrift } from './feature-drift-params.js';
import { judgeDrift } from './judge-drift.js';

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
  run: (context, params) => {
    const drift = readFeatureDrift(context, params, 'numeric_feature_params');
    const maxBins = readCount(drift.inner, 'numeric_feature_params.num_bins', 2);
    const findings = drift.columns.map(({ name, reference, evaluation }) => {
      const histograms = driftHistograms(finiteNumbers(reference), finiteNumbers(evaluation), maxBins);
      return judgeDrift([name], histograms, drift.thresholds, drift.minSampleSize);
    });
    return Promise.resolve(findings.length > 0 ? findings : [skipped('there is no numeric feature')]);
  },
};
