import { binaryTasks, regressionTasks } from '../../../domain/metrics/task-groups.js';
import { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import type { Predictions } from '../../../domain/metrics/predictions.js';
import { noiseOfScores } from '../../stats/clear-edges.js';
import { driftHistograms } from '../../stats/drift-bins.js';
import { skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import { count, group } from '../../contract/parameter-kinds.js';
import type { StressTest } from '../../contract/stress-test.js';
import { whyNoPredictions } from '../why-no-model.js';
import { driftStatistic, indexBounds } from './drift-params.js';
import { rateDrift } from './rate-drift.js';

/** Compares the distribution of P(1), or of the predicted numbers, binned by quantiles of the reference as numeric features are. */
export const predictionDrift = (leastSample: number): StressTest =>
  defineTest({
    testType: 'prediction_drift',
    configKey: 'prediction_drift',
    title: 'Prediction Drift',
    description: 'Compares the predicted probabilities or numbers with the reference; needs no labels.',
    category: 'drift',
    asks: 'answers',
    modalities: ['tabular', 'text'],
    tasks: [...binaryTasks, ...regressionTasks],
    runsByDefault: true,
    params: {
      drift_statistic: driftStatistic,
      params: group({
        psi_thresholds: indexBounds,
        num_bins: count({ min: 2, default: 100 }),
        min_sample_size: count({ default: leastSample }),
      }),
    },
    run: async (context, { params: { psi_thresholds, num_bins, min_sample_size } }) => {
      const reference = await context.predictions('reference');
      const evaluation = await context.predictions('evaluation');
      if (!reference || !evaluation) return [skipped(whyNoPredictions(context))];
      const histograms = driftHistograms(
        scoresOf(reference),
        scoresOf(evaluation),
        num_bins,
        // Numbers have the noise that numbers of their size have.
        reference.kind === 'values' ? undefined : noiseOfScores,
      );
      return [rateDrift([], histograms, psi_thresholds, min_sample_size)];
    },
  });

/** P(1), or the predicted numbers, of the rows that the model answered for, upwards. */
function scoresOf(predictions: Predictions): SortedNumbers {
  if (predictions.kind === 'values') return upwards(predictions.values);
  const { probabilities, rowCount, classCount } = predictions;
  const scores = Float64Array.from(
    { length: rowCount },
    (_, row) => probabilities[row * classCount + 1] ?? NaN,
  );
  return upwards(scores);
}

function upwards(scores: Float64Array): SortedNumbers {
  return new SortedNumbers(scores.filter((score) => !Number.isNaN(score)).sort());
}
