import { leastRows } from '../rating/effect.js';
import { bounds } from '../../contract/bounds.js';
import type { ValuesOf } from '../../contract/parameter.js';
import { amount, columns, count } from '../../contract/parameter-kinds.js';
import { excludableColumns } from '../studied-columns.js';

/** The parameters of every subset test, with their platform names. */
export const subsetParams = {
  /** A smaller subset is left out. */
  min_sample_size: count({ default: leastRows }),
  /** The same as a share of all rows that matter. */
  min_frq: amount({ min: 0, max: 1, default: 0.01 }),
  /** Into how many intervals numbers are cut at most. */
  num_subsets: count({ min: 2, default: 10 }),
  /** A tenth worse than it should be is worth a look; a fifth is a group that is not served. */
  performance_change_thresholds: bounds(0.1, 0.2),
  exclude_columns: columns(excludableColumns),
};

export type SubsetParams = ValuesOf<typeof subsetParams>;
