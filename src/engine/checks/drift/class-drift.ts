import { classIdsOf } from '../../data/dataset.js';
import { classificationTasks, multiclassTasks } from '../../../domain/metrics/task-groups.js';
import { asClasses, predictedClass, type Predictions } from '../../../domain/metrics/predictions.js';
import { skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import type { ValuesOf } from '../../contract/parameter.js';
import { count, group } from '../../contract/parameter-kinds.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import { whyNoPredictions } from '../why-no-model.js';
import { countClasses } from './count-values.js';
import { driftStatistic, indexBounds } from './drift-params.js';
import { rateDrift } from './rate-drift.js';

const classDriftParams = (leastSample: number) => ({
  drift_statistic: driftStatistic,
  params: group({ psi_thresholds: indexBounds, min_sample_size: count({ default: leastSample }) }),
});

type ClassDriftParams = ValuesOf<ReturnType<typeof classDriftParams>>;

/** Compares how often each class is the label. */
export const labelDrift = (leastSample: number): StressTest =>
  defineTest({
    testType: 'label_drift',
    configKey: 'categorical_label_drift',
    title: 'Label Drift',
    description: 'Compares the mix of labels with the reference; catches a test set drawn from elsewhere.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: classificationTasks,
    runsByDefault: true,
    params: classDriftParams(leastSample),
    run: (context, params) => {
      const [reference, evaluation] = [classIdsOf(context.reference), classIdsOf(context.evaluation)];
      const caseResult =
        reference && evaluation
          ? rateClasses(context, params, reference, evaluation)
          : skipped(`the ${reference ? 'evaluation' : 'reference'} data have no labels`);
      return Promise.resolve([caseResult]);
    },
  });

/** Compares how often the model decides for each class. */
export const predictedLabelDrift = (leastSample: number): StressTest =>
  defineTest({
    testType: 'predicted_label_drift',
    configKey: 'multiclass_pred_label_drift',
    title: 'Predicted Label Drift',
    description: 'Compares the mix of predicted classes with the reference; needs no labels.',
    category: 'drift',
    asks: 'answers',
    modalities: ['tabular', 'text'],
    tasks: multiclassTasks,
    runsByDefault: true,
    params: classDriftParams(leastSample),
    run: async (context, params) => {
      const reference = await context.predictions('reference');
      const evaluation = await context.predictions('evaluation');
      if (!reference || !evaluation) return [skipped(whyNoPredictions(context))];
      return [rateClasses(context, params, predictedClasses(reference), predictedClasses(evaluation))];
    },
  });

function rateClasses(
  { classNames }: TestContext,
  { params: { psi_thresholds, min_sample_size } }: ClassDriftParams,
  reference: Int32Array,
  evaluation: Int32Array,
): CaseResult {
  const histograms = countClasses(reference, evaluation, classNames);
  return rateDrift([], histograms, psi_thresholds, min_sample_size);
}

function predictedClasses(given: Predictions): Int32Array {
  const predictions = asClasses(given);
  return Int32Array.from({ length: predictions.rowCount }, (_, row) => predictedClass(predictions, row));
}
