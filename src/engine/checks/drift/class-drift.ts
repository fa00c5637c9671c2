import type { Json } from '../../../domain/plan.js';
import { classificationTasks, multiclassTasks } from '../../../domain/metrics/task-groups.js';
import { predictedClass, type Predictions } from '../../../domain/metrics/predictions.js';
import type { Sensitivity } from '../../../domain/vocabulary.js';
import { skipped } from '../../contract/case-result.js';
import { type Params, readCount, readNested } from '../../contract/read-params.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { whyNoPredictions } from '../why-no-model.js';
import { countClasses } from './count-values.js';
import { checkStatistic, defaultThresholds, readIndexBounds, stabilityIndex } from './drift-params.js';
import { rateDrift } from './rate-drift.js';

const defaultParams = { psi_thresholds: [...defaultThresholds], min_sample_size: 100 };
const defaults: Readonly<Record<string, Json>> = { drift_statistic: stabilityIndex, params: defaultParams };

/** Compares how often each class is the label. */
export const labelDrift: StressTest = {
  testType: 'label_drift',
  configKey: 'categorical_label_drift',
  title: 'Label Drift',
  description: 'Compares the mix of labels with the reference; catches a test set drawn from elsewhere.',
  category: 'drift',
  modalities: ['tabular', 'text'],
  tasks: classificationTasks,
  runsByDefault: true,
  defaults,
  readParams,
  run: (context, params) => {
    const [reference, evaluation] = [context.reference.labels, context.evaluation.labels];
    const caseResult =
      reference && evaluation
        ? rateClasses(context, params, reference, evaluation)
        : skipped(`the ${reference ? 'evaluation' : 'reference'} data have no labels`);
    return Promise.resolve([caseResult]);
  },
};

/** Compares how often the model decides for each class. */
export const predictedLabelDrift: StressTest = {
  testType: 'predicted_label_drift',
  configKey: 'multiclass_pred_label_drift',
  title: 'Predicted Label Drift',
  description: 'Compares the mix of predicted classes with the reference; needs no labels.',
  category: 'drift',
  modalities: ['tabular', 'text'],
  tasks: multiclassTasks,
  runsByDefault: true,
  defaults,
  readParams,
  run: async (context, params) => {
    const reference = await context.predictions('reference');
    const evaluation = await context.predictions('evaluation');
    if (!reference || !evaluation) return [skipped(whyNoPredictions(context))];
    return [rateClasses(context, params, predictedClasses(reference), predictedClasses(evaluation))];
  },
};

function rateClasses(
  { sensitivity, classNames }: TestContext,
  params: Params,
  reference: Int32Array,
  evaluation: Int32Array,
): CaseResult {
  const { thresholds, minSampleSize } = readParams(params, sensitivity);
  const histograms = countClasses(reference, evaluation, classNames);
  return rateDrift([], histograms, thresholds, minSampleSize);
}

function readParams(
  params: Params,
  sensitivity: Sensitivity,
): { readonly thresholds: Thresholds; readonly minSampleSize: number } {
  checkStatistic(params);
  const inner = readNested(params, 'params', defaultParams);
  return {
    thresholds: readIndexBounds(inner, sensitivity, 'params.'),
    minSampleSize: readCount(inner, 'params.min_sample_size'),
  };
}

function predictedClasses(predictions: Predictions): Int32Array {
  return Int32Array.from({ length: predictions.rowCount }, (_, row) => predictedClass(predictions, row));
}
