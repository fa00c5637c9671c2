import type { FlipConcentration } from '../domain/comparison.js';
import type { EvaluatedClasses, EvaluatedRows, EvaluatedValues, RowSlices } from '../domain/evidence.js';
import type { ClassMetric, PerformanceMetric, ValueMetric } from '../domain/metrics/performance-metric.js';
import type { RandomStream } from '../statistics/random.js';
import { classAnswersOfRun, classesOfBoth, pairedAnswers, type AnsweredRows } from './answered-rows.js';
import { pairedValues, valueAnswersOf } from './answered-values.js';
import { calibrationDrop } from './calibration-drop.js';
import { compareEstimates } from './compare-estimates.js';
import { concentrateFlips } from './concentrate-flips.js';
import { estimateFromRows } from './estimate-from-rows.js';
import type { MeasuredDrop, NoDrop } from './measured-drop.js';
import { areEnoughPairs, pairRows, type RowPairs } from './pair-rows.js';
import { pairedDrop } from './paired-drop.js';
import { pairedRegressorDrops } from './paired-regressor-drops.js';
import { scaleDrop } from './scale-drop.js';

export interface ComparedRows {
  /** Rows that both runs have. */
  readonly paired: number;
  readonly drops: readonly (MeasuredDrop | NoDrop)[];
  readonly concentration: FlipConcentration | undefined;
  /** `undefined` where it is not asked for. */
  readonly calibration: MeasuredDrop | NoDrop | undefined;
}

type RandomFor = (metric: string) => RandomStream;

/**
 * Compares two models by their rows: row by row where they have enough in common, else as two samples. `undefined` when
 * one gives classes and the other numbers.
 */
export function compareRows(
  here: EvaluatedRows,
  there: EvaluatedRows,
  metrics: readonly PerformanceMetric[],
  slices: readonly RowSlices[],
  randomFor: RandomFor,
): ComparedRows | undefined {
  const pairs = pairRows(here, there);
  if (here.kind === 'values' && there.kind === 'values') {
    const ofValues = metrics.filter((metric) => metric.kind === 'values');
    return compareRegressors(here, there, pairs, ofValues, randomFor);
  }
  if (here.kind === 'classes' && there.kind === 'classes') {
    const ofClasses = metrics.filter((metric) => metric.kind === 'classes');
    return compareClassifiers(here, there, pairs, ofClasses, slices, randomFor);
  }
  return undefined;
}

function compareClassifiers(
  here: EvaluatedClasses,
  there: EvaluatedClasses,
  pairs: RowPairs,
  metrics: readonly ClassMetric[],
  slices: readonly RowSlices[],
  randomFor: RandomFor,
): ComparedRows {
  const paired = pairs.here.length;
  const models = pairedAnswers(here, there, pairs);
  const asksCalibration = metrics.length > 0;
  if (!areEnoughPairs(models.present.labels.length, here, there)) {
    const classNames = classesOfBoth(here, there);
    const present = classAnswersOfRun(here, classNames);
    const former = classAnswersOfRun(there, classNames);
    return {
      paired,
      drops: compareSamples(metrics, former, present, 0, randomFor),
      concentration: undefined,
      calibration: asksCalibration ? calibrationDrop({ former, present }, 'unpaired') : undefined,
    };
  }
  return {
    paired,
    drops: metrics.map((metric) => pairedDrop(metric, models, () => randomFor(metric.name))),
    concentration: concentrateFlips(here, there, pairs, slices),
    calibration: asksCalibration ? calibrationDrop(models, 'paired') : undefined,
  };
}

function compareRegressors(
  here: EvaluatedValues,
  there: EvaluatedValues,
  pairs: RowPairs,
  metrics: readonly ValueMetric[],
  randomFor: RandomFor,
): ComparedRows {
  const models = pairedValues(here, there, pairs);
  const samples = [there, here].map(({ labels, predictions }) => valueAnswersOf(labels, predictions.values));
  const [former = models.former, present = models.present] = samples;
  return {
    paired: pairs.here.length,
    drops: areEnoughPairs(models.present.labels.length, here, there)
      ? pairedRegressorDrops(metrics, models, randomFor('regression')).map((drop, k) =>
          scaleDrop(metrics[k], drop, here.labelSpan),
        )
      : compareSamples(metrics, former, present, here.labelSpan, randomFor),
    // Numbers don't flip; where the errors are larger than elsewhere, the subset tests tell.
    concentration: undefined,
    calibration: undefined,
  };
}

function compareSamples(
  metrics: readonly PerformanceMetric[],
  former: AnsweredRows,
  present: AnsweredRows,
  span: number,
  randomFor: RandomFor,
): readonly (MeasuredDrop | NoDrop)[] {
  return metrics.map((metric) =>
    compareEstimates(
      metric,
      estimateFromRows(metric, former, () => randomFor(`${metric.name} of the baseline`)),
      estimateFromRows(metric, present, () => randomFor(metric.name)),
      span,
    ),
  );
}
