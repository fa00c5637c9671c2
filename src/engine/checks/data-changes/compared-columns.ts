import { testedTasks } from '../../../domain/metrics/task-groups.js';
import type { Feature } from '../../data/dataset.js';
import type { Column } from '../../data/columns/column.js';
import { columnOf } from '../../data/table.js';
import type { TestContext, TestFacts } from '../../contract/stress-test.js';

/** A feature as it is in both datasets. */
export interface ComparedColumn extends Pick<Feature, 'name' | 'kind'> {
  readonly reference: Column;
  readonly evaluation: Column;
}

/** The features of these kinds without the excluded. */
export function comparedColumns(
  { features, reference, evaluation }: TestContext,
  excluded: ReadonlySet<string>,
  kinds: readonly Feature['kind'][],
): readonly ComparedColumn[] {
  return features
    .filter(({ name, kind }) => kinds.includes(kind) && !excluded.has(name))
    .map(({ name, kind }) => ({
      name,
      kind,
      reference: columnOf(reference.table, name),
      evaluation: columnOf(evaluation.table, name),
    }));
}

/** What all tests of changed data have in common: they ask no model. */
export const dataChange = {
  category: 'abnormal-inputs',
  modalities: ['tabular', 'text'],
  tasks: testedTasks,
  runsByDefault: true,
} satisfies Partial<TestFacts>;
