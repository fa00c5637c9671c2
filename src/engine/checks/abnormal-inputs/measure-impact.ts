import { predictsValues } from '../../../domain/metrics/task-groups.js';
import {
  accuracyShortfall,
  type Calibration,
  learnCalibration,
  type Shortfall,
} from '../expected-accuracy.js';
import { type LabelledPredictions, labelledPredictions } from '../labelled-predictions.js';
import { errorMeter } from './error-meter.js';
import type { TestContext } from '../../contract/stress-test.js';

/** With so many other rows that have a label, the evaluation data say themselves what the confidence is worth. */
export const leastOthers = 100;

/** How far the model falls short on the failing rows of the evaluation data; `undefined` when too few can tell. */
export type ImpactMeter = (failing: readonly number[], minRows: number) => Shortfall | undefined;

/**
 * The yardstick of the failing rows is how often the model is right on the other rows of the evaluation data when it
 * gives the same answer as confidently. So a model that is worse on all of them, or a reference that it was trained on,
 * is not held against the failing rows. Where there are too few others, the reference takes their place. `undefined`
 * without labels or predictions.
 */
export async function impactMeter(context: TestContext): Promise<ImpactMeter | undefined> {
  if (predictsValues(context.task)) return errorMeter(context);
  const evaluation = await labelledPredictions(context, 'evaluation');
  if (evaluation.kind === 'missing') return undefined;
  const { predictions, labels } = evaluation;
  const reference = await labelledPredictions(context, 'reference');
  return (failing, minRows) => {
    const failed = new Uint8Array(labels.length);
    for (const row of failing) failed[row] = 1;
    const others: number[] = [];
    labels.forEach((label, row) => {
      if (label >= 0 && failed[row] === 0) others.push(row);
    });
    const calibration =
      others.length >= leastOthers ? learnCalibration(predictions, labels, others) : calibrationOf(reference);
    return calibration && accuracyShortfall(predictions, labels, failing, calibration, minRows);
  };
}

function calibrationOf(data: LabelledPredictions): Calibration | undefined {
  return data.kind === 'missing'
    ? undefined
    : learnCalibration(data.predictions, data.labels, [...data.labels.keys()]);
}
