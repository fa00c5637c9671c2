import type { Sensitivity } from '../../../domain/vocabulary.js';
import { type Params, readText, readUpperBounds } from '../../contract/read-params.js';
import type { Thresholds } from '../../contract/thresholds.js';

/** The drift statistic of the engine, in the API's spelling. */
export const stabilityIndex = 'Population Stability Index';

export const defaultThresholds: Thresholds = [0.2, 0.6];

/** Upper bounds of the index. `prefix`: the object they are in, such as `params.`. */
export function readIndexBounds(params: Params, sensitivity: Sensitivity, prefix = ''): Thresholds {
  return readUpperBounds(params, `${prefix}psi_thresholds`, sensitivity, defaultThresholds);
}

/** Throws ParameterError for a statistic that the platform has and the engine does not, such as `Chi Squared`. */
export function checkStatistic(params: Params, prefix = ''): void {
  readText(params, `${prefix}drift_statistic`, [stabilityIndex]);
}
