import { regressionTasks } from '../../../domain/metrics/task-groups.js';
import { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import { skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import { count, group } from '../../contract/parameter-kinds.js';
import type { StressTest } from '../../contract/stress-test.js';
import { numbersOf } from '../../data/dataset.js';
import { driftHistograms } from '../../stats/drift-bins.js';
import { driftStatistic, indexBounds } from './drift-params.js';
import { rateDrift } from './rate-drift.js';

/** Compares the distribution of labels that are numbers, binned by quantiles of the reference as numeric features are. */
export const valueDrift = (leastSample: number): StressTest =>
  defineTest({
    testType: 'regression_label_drift',
    configKey: 'regression_label_drift',
    title: 'Label Drift',
    description:
      'Compares the distribution of the labels with the reference; catches a test set drawn from elsewhere, or labels in another unit.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: regressionTasks,
    runsByDefault: true,
    params: {
      drift_statistic: driftStatistic,
      params: group({
        psi_thresholds: indexBounds,
        num_bins: count({ min: 2, default: 100 }),
        min_sample_size: count({ default: leastSample }),
      }),
    },
    run: ({ reference, evaluation }, { params: { psi_thresholds, num_bins, min_sample_size } }) => {
      const [before, now] = [numbersOf(reference), numbersOf(evaluation)];
      if (!before || !now) {
        return Promise.resolve([skipped(`the ${before ? 'evaluation' : 'reference'} data have no labels`)]);
      }
      const histograms = driftHistograms(knownUpwards(before), knownUpwards(now), num_bins);
      return Promise.resolve([rateDrift([], histograms, psi_thresholds, min_sample_size)]);
    },
  });

function knownUpwards(numbers: Float64Array): SortedNumbers {
  return new SortedNumbers(numbers.filter((value) => !Number.isNaN(value)).sort());
}
