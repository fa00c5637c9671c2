import type { Sensitivity } from '../../../domain/vocabulary.js';
import { leastRows } from '../rating/effect.js';
import { type Params, readCount, readNumber, readUpperBounds } from '../../contract/read-params.js';
import type { Thresholds } from '../../contract/thresholds.js';

/** A tenth worse than it should be is worth a look; a fifth is a group that is not served. */
const defaultThresholds: Thresholds = [0.1, 0.2];

/** The parameters of every subset test, with their platform names. */
export const subsetDefaults = {
  min_sample_size: leastRows,
  min_frq: 0.01,
  num_subsets: 10,
  performance_change_thresholds: [...defaultThresholds],
  exclude_columns: [],
};

export interface SubsetParams {
  /** A smaller subset is left out. */
  readonly minSampleSize: number;
  /** The same as a share of all rows that matter. */
  readonly minFrequency: number;
  /** Into how many intervals numbers are cut at most. */
  readonly parts: number;
  readonly thresholds: Thresholds;
}

export function readSubsetParams(params: Params, sensitivity: Sensitivity): SubsetParams {
  return {
    minSampleSize: readCount(params, 'min_sample_size'),
    minFrequency: readNumber(params, 'min_frq', 0, 1),
    parts: readCount(params, 'num_subsets', 2),
    thresholds: readUpperBounds(params, 'performance_change_thresholds', sensitivity, defaultThresholds),
  };
}
