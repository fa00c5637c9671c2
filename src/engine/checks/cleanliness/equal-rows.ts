import type { Dataset } from '../../data/dataset.js';
import { labelOf } from '../../data/read-target.js';
import type { Column } from '../../data/columns/column.js';
import { columnOf } from '../../data/table.js';
import { groupRows } from '../group-rows.js';
import type { TestContext } from '../../contract/stress-test.js';

/** Which rows of the two datasets are the same in the features under test: equal numbers, across both. */
export interface EqualRows {
  readonly reference: Float64Array;
  readonly evaluation: Float64Array;
  readonly columnCount: number;
}

/** `excluded`: columns that make rows differ for no reason. `withLabel`: rows are the same with the same label only. */
export function equalRows(
  { features, reference, evaluation }: TestContext,
  excluded: ReadonlySet<string>,
  withLabel: boolean,
): EqualRows {
  const names = features.map(({ name }) => name).filter((name) => !excluded.has(name));
  const [before, after] = [reference.table.rowCount, evaluation.table.rowCount];
  const compared = names.filter(
    (name) => !hasFrozen(columnOf(reference.table, name), columnOf(evaluation.table, name)),
  );
  const columns: ArrayLike<unknown>[] = compared.map((name) => [
    ...columnOf(reference.table, name),
    ...columnOf(evaluation.table, name),
  ]);
  if (withLabel) {
    const labelsOf = ({ target }: Dataset, count: number) =>
      Array.from({ length: count }, (_, row) => labelOf(target, row));
    columns.push([...labelsOf(reference, before), ...labelsOf(evaluation, after)]);
  }
  const groups = groupRows(columns, before + after);
  return {
    reference: groups.subarray(0, before),
    evaluation: groups.subarray(before),
    columnCount: compared.length,
  };
}

/** A column that broke makes no rows alike that were not: it is a finding of its own. */
function hasFrozen(before: Column, cells: Column): boolean {
  return cells.length > 0 && isConstant(cells) && !isConstant(before);
}

function isConstant(cells: Column): boolean {
  const first = cells.cell(0);
  return cells.every((cell) => cell === first);
}

/** How often each group occurs. */
export function countGroups(groups: Float64Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
