import type { Sensitivity, Severity } from '../../domain/vocabulary.js';
import { float } from './case-result.js';
import type { Measurement } from './stress-test.js';

/** `[warning, alert]`, both exceeded strictly. */
export type Thresholds = readonly [warning: number, alert: number];

/** How much wider the margins are. The platform does not publish its numbers; these are ours. */
const widths: Record<Sensitivity, number> = { less: 1.5, default: 1, more: 0.5 };

/** The thresholds of a less sensitive run are wider. */
export function widen([warning, alert]: Thresholds, sensitivity: Sensitivity): Thresholds {
  return [warning * widths[sensitivity], alert * widths[sensitivity]];
}

/** Rule R1: the severity of a value by how many thresholds it strictly exceeds. */
export function severityAbove(value: number, [warning, alert]: Thresholds): Severity {
  if (value > alert) return 'alert';
  return value > warning ? 'warning' : 'pass';
}

/** The thresholds as they were applied, in the unit of the case's impact; with its margin of error they tell how sure a severity is. */
export function describeThresholds([warning, alert]: Thresholds): readonly Measurement[] {
  return [
    float('warning threshold', 'performance-metric-value', warning),
    float('alert threshold', 'performance-metric-value', alert),
  ];
}
