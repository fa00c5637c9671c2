import type { Json } from '../../../domain/plan.js';
import type { Sensitivity } from '../../../domain/vocabulary.js';
import { type Column, noCells } from '../../data/columns/column.js';
import { type Params, readCount, readNested } from '../../contract/read-params.js';
import type { TestContext } from '../../contract/stress-test.js';
import { includedColumns, type StudiedColumn, studiedColumns } from '../studied-columns.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { checkStatistic, defaultThresholds, readIndexBounds, stabilityIndex } from './drift-params.js';

const ofEither = {
  drift_statistic: stabilityIndex,
  psi_thresholds: [...defaultThresholds],
} satisfies Params;

/** `feature_drift`: one object configures the drift of categorical and of numeric features. */
export const featureDriftDefaults = {
  categorical_feature_params: { ...ofEither, ignore_nans: true },
  numeric_feature_params: { ...ofEither, num_bins: 100 },
  min_sample_size: 100,
  exclude_columns: [] as readonly string[],
} satisfies Readonly<Record<string, Json>>;

interface ColumnPair {
  readonly name: string;
  readonly reference: Column;
  readonly evaluation: Column;
}

type Part = 'categorical_feature_params' | 'numeric_feature_params';

export interface FeatureDriftParams {
  readonly thresholds: Thresholds;
  readonly minSampleSize: number;
  /** The parameters of this kind of feature, by path. */
  readonly inner: Params;
}

/** Throws ParameterError when one of the parameters that concern this kind of feature has an impossible value. */
export function readFeatureDrift(params: Params, sensitivity: Sensitivity, part: Part): FeatureDriftParams {
  const inner = readNested(params, part, featureDriftDefaults[part]);
  checkStatistic(inner, `${part}.`);
  return {
    thresholds: readIndexBounds(inner, sensitivity, `${part}.`),
    minSampleSize: readCount(params, 'min_sample_size'),
    inner,
  };
}

/** The columns of this kind, in both datasets, without those in `exclude_columns`. */
export function pairColumns(context: TestContext, kind: StudiedColumn['kind'], params: Params): ColumnPair[] {
  const { reference, evaluation } = context;
  const before = new Map(studiedColumns(context, reference.table).map(({ name, cells }) => [name, cells]));
  return includedColumns(context, evaluation.table, params)
    .filter((column) => column.kind === kind)
    .map(({ name, cells }) => ({ name, reference: before.get(name) ?? noCells, evaluation: cells }));
}
