import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import type { Feature } from '../../data/dataset.js';
import type { Column } from '../../data/columns/column.js';
import { columnOf } from '../../data/table.js';
import { readExcludedColumns } from '../excluded-columns.js';
import type { Params } from '../../contract/read-params.js';
import type { StressTest, TestContext } from '../../contract/stress-test.js';

/** A feature as it is in both datasets. */
export interface ComparedColumn extends Pick<Feature, 'name' | 'kind'> {
  readonly reference: Column;
  readonly evaluation: Column;
}

/** The features of these kinds without those in `exclude_columns`; ParameterError for a name the data don't have. */
export function comparedColumns(
  { features, reference, evaluation }: TestContext,
  params: Params,
  kinds: readonly Feature['kind'][],
): readonly ComparedColumn[] {
  const excluded = readExcludedColumns(params, reference.table.names);
  return features
    .filter(({ name, kind }) => kinds.includes(kind) && !excluded.has(name))
    .map(({ name, kind }) => ({
      name,
      kind,
      reference: columnOf(reference.table, name),
      evaluation: columnOf(evaluation.table, name),
    }));
}

/** What all tests of changed data have in common: they ask no model, and know columns to leave out. */
export const dataChange = {
  category: 'abnormal-inputs',
  modalities: ['tabular', 'text'],
  tasks: classificationTasks,
  runsByDefault: true,
  excludable: ({ reference }) => reference.table.names,
} satisfies Partial<StressTest>;
