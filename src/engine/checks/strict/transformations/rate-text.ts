import { m } from '../../../../domain/measures/index.js';
import { predictedClass, type ClassPredictions } from '../../../../domain/metrics/predictions.js';
import { ModelError } from '../../../models/model.js';
import { roundOff } from '../../../stats/round-off.js';
import { showChange } from '../../../text/show-change.js';
import { record } from '../../../contract/case-result.js';
import type { CaseResult, TestContext } from '../../../contract/stress-test.js';
import { severityAbove, type Thresholds } from '../../../contract/thresholds.js';
import type { SampledText } from '../../perturbations/sample-texts.js';

/** One row of some predictions. */
export interface PredictedRow {
  readonly predictions: ClassPredictions;
  readonly row: number;
}

/**
 * One case: the drop of the probability of the class predicted before, d = p_before[c] − p_after[c]. Rule R1 on |d|;
 * that the class itself flips is shown and does not decide. A model that raises is an error (R10).
 * `transformed`: the sampled text after the transformation.
 */
export function rateText(
  { classNames }: TestContext,
  sampled: SampledText,
  transformed: string,
  before: PredictedRow,
  after: PredictedRow | ModelError,
  thresholds: Thresholds,
): CaseResult {
  const [shownBefore, shownAfter] = showChange(sampled.text, transformed);
  const originalClass = predictedClass(before.predictions, before.row);
  const nameOf = (index: number): string => classNames[index] ?? String(index);
  const features = [sampled.feature];
  const measurements = [
    record(m.originalText, shownBefore),
    record(m.transformedText, shownAfter),
    record(m.row, sampled.row),
    record(m.originalClass, nameOf(originalClass)),
  ];
  if (after instanceof ModelError) {
    const message = `the model raised on the transformed text of row ${sampled.row}: ${after.message}`;
    return { features, outcome: { kind: 'error', message }, impact: 0, measurements };
  }
  const [wasLikely, isLikely] = [probabilityOf(before, originalClass), probabilityOf(after, originalClass)];
  const change = roundOff(wasLikely - isLikely);
  const finalClass = predictedClass(after.predictions, after.row);
  return {
    features,
    outcome: { kind: 'measured', severity: severityAbove(Math.abs(change), thresholds) },
    impact: Math.abs(change),
    measurements: [
      ...measurements,
      record(m.originalProbability, roundOff(wasLikely)),
      record(m.finalClass, nameOf(finalClass)),
      // Of the original class.
      record(m.finalProbability, roundOff(isLikely)),
      record(m.predictionChange, change),
    ],
  };
}

function probabilityOf({ predictions, row }: PredictedRow, index: number): number {
  return predictions.probabilities[row * predictions.classCount + index] ?? 0;
}
