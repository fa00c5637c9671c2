import type { calibrationCurve } from '../stats/calibration-curve.js';
import { roundOff } from '../stats/round-off.js';
import { floats, ints } from '../contract/case-result.js';
import type { Measurement } from '../contract/stress-test.js';

/** What a report draws of a calibration curve. */
export function describeCalibrationBins(bins: ReturnType<typeof calibrationCurve>): readonly Measurement[] {
  return [
    floats(
      'calibration predicted probabilities',
      'output',
      bins.map(({ predicted }) => roundOff(predicted)),
    ),
    floats(
      'calibration observed shares',
      'output',
      bins.map(({ observed }) => observed),
    ),
    ints(
      'calibration bin sizes',
      'output',
      bins.map(({ size }) => size),
    ),
  ];
}
