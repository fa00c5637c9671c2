import { type Column, noCells } from '../../data/columns/column.js';
import { columns, count, flag, group } from '../../contract/parameter-kinds.js';
import type { TestContext } from '../../contract/stress-test.js';
import {
  excludableColumns,
  includedColumns,
  type StudiedColumn,
  studiedColumns,
} from '../studied-columns.js';
import { driftStatistic, indexBounds } from './drift-params.js';

const ofEither = { drift_statistic: driftStatistic, psi_thresholds: indexBounds };

/** `feature_drift`: one object configures the drift of categorical and of numeric features. */
export const featureDriftParams = (leastSample: number) => ({
  categorical_feature_params: group({ ...ofEither, ignore_nans: flag(true) }),
  numeric_feature_params: group({ ...ofEither, num_bins: count({ min: 2, default: 100 }) }),
  min_sample_size: count({ default: leastSample }),
  exclude_columns: columns(excludableColumns),
});

interface ColumnPair {
  readonly name: string;
  readonly reference: Column;
  readonly evaluation: Column;
}

/** The columns of this kind, in both datasets, without the excluded. */
export function pairColumns(
  context: TestContext,
  kind: StudiedColumn['kind'],
  excluded: ReadonlySet<string>,
): ColumnPair[] {
  const { reference, evaluation } = context;
  const before = new Map(studiedColumns(context, reference.table).map(({ name, cells }) => [name, cells]));
  return includedColumns(context, evaluation.table, excluded)
    .filter((column) => column.kind === kind)
    .map(({ name, cells }) => ({ name, reference: before.get(name) ?? noCells, evaluation: cells }));
}
