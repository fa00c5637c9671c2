import type { Json } from '../../../domain/plan.js';
import type { Cell } from '../../data/table.js';
import { type Params, readCount, readNested, readTexts } from '../read-params.js';
import type { TestContext } from '../stress-test.js';
import { type StudiedColumn, studiedColumns } from '../studied-columns.js';
import type { Thresholds } from '../thresholds.js';
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
  readonly reference: readonly Cell[];
  readonly evaluation: readonly Cell[];
}

type Part = 'categorical_feature_params' | 'numeric_feature_params';

export interface FeatureDriftParams {
  readonly thresholds: Thresholds;
  readonly minSampleSize: number;
  /** The parameters of this kind of feature, by path. */
  readonly inner: Params;
  /** The columns to compare, in both datasets; those in `exclude_columns` are left out. */
  readonly columns: readonly ColumnPair[];
}

/** Throws ParameterError when one of the parameters that concern this kind of feature has an impossible value. */
export function readFeatureDrift(context: TestContext, params: Params, part: Part): FeatureDriftParams {
  const inner = readNested(params, part, featureDriftDefaults[part]);
  checkStatistic(inner, `${part}.`);
  const excluded = readTexts(params, 'exclude_columns');
  return {
    thresholds: readIndexBounds(inner, context.sensitivity, `${part}.`),
    minSampleSize: readCount(params, 'min_sample_size'),
    inner,
    columns: pairColumns(context, part === 'numeric_feature_params' ? 'numeric' : 'categorical', excluded),
  };
}

function pairColumns(
  context: TestContext,
  kind: StudiedColumn['kind'],
  excluded: readonly string[],
): ColumnPair[] {
  const evaluation = studiedColumns(context, context.evaluation.table);
  return studiedColumns(context, context.reference.table).flatMap((column, i) => {
    const { name, source, cells } = column;
    if (column.kind !== kind || excluded.includes(name) || excluded.includes(source)) return [];
    return [{ name, reference: cells, evaluation: evaluation[i]?.cells ?? [] }];
  });
}
