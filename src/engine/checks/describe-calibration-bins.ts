import { m } from '../../domain/measures/index.js';
import type { calibrationCurve } from '../stats/calibration-curve.js';
import { roundOff } from '../stats/round-off.js';
import { record } from '../contract/case-result.js';
import type { Measurement } from '../contract/stress-test.js';

/** What a report draws of a calibration curve. */
export function describeCalibrationBins(bins: ReturnType<typeof calibrationCurve>): readonly Measurement[] {
  return [
    record(
      m.calibrationPredictedProbabilities,
      bins.map(({ predicted }) => roundOff(predicted)),
    ),
    record(
      m.calibrationObservedShares,
      bins.map(({ observed }) => observed),
    ),
    record(
      m.calibrationBinSizes,
      bins.map(({ size }) => size),
    ),
  ];
}
