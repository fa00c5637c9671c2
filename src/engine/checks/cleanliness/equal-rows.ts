import type { Column } from '../../data/columns/column.js';
import { columnOf } from '../../data/table.js';
import { countGroups, groupRows, splitGroups } from '../group-rows.js';
import { numberLabels } from '../number-labels.js';
import type { TestContext } from '../../contract/stress-test.js';

/** Which rows of the two datasets are the same in the features under test: equal numbers from 0, across both. */
export interface EqualRows {
  readonly reference: Int32Array;
  readonly evaluation: Int32Array;
  readonly columnCount: number;
}

type Data = Pick<TestContext, 'reference' | 'evaluation'>;

/** `excluded`: columns that make rows differ for no reason. `withLabel`: rows are the same with the same label only. */
export function equalRows(
  context: Pick<TestContext, 'features'> & Data,
  excluded: ReadonlySet<string>,
  withLabel: boolean,
): EqualRows {
  const { features, reference, evaluation } = context;
  const compared = features
    .map(({ name }) => name)
    .filter((name) => !excluded.has(name))
    .filter((name) => !hasFrozen(columnOf(reference.table, name), columnOf(evaluation.table, name)));
  const found = groupsOf(context, compared, withLabel);
  const { rowCount } = reference.table;
  return {
    reference: found.subarray(0, rowCount),
    evaluation: found.subarray(rowCount),
    columnCount: compared.length,
  };
}

/** The evaluation rows that the reference holds, too, with equal cells in these columns and the same label. */
export function countShared(data: Data, names: readonly string[]): number {
  const { rowCount } = data.reference.table;
  // Rows that differ in some of the columns differ in all of them.
  const coarser = groupsOfSome(data.evaluation, names);
  if (coarser && countKnown(coarser, rowCount) === 0) return 0;
  return countKnown(groupsOf(data, names, true), rowCount);
}

/** The rows from `first` on whose group has a row before it. */
function countKnown(groups: Int32Array, first: number): number {
  const known = countGroups(groups.subarray(0, first));
  let count = 0;
  for (let row = first; row < groups.length; row++) if ((known[groups[row] ?? 0] ?? 0) > 0) count++;
  return count;
}

/** Groups that were made by some of these columns, without the label. */
function groupsOfSome(evaluation: Data['evaluation'], names: readonly string[]): Int32Array | undefined {
  const asked = new Set(names);
  for (const [key, groups] of made.get(evaluation) ?? []) {
    const [withLabel, ...compared] = JSON.parse(key) as [boolean, ...string[]];
    if (!withLabel && compared.every((name) => asked.has(name))) return groups;
  }
  return undefined;
}

/** Three tests ask for the same groups. */
const made = new WeakMap<TestContext['reference'], Map<string, Int32Array>>();

function groupsOf(data: Data, names: readonly string[], withLabel: boolean): Int32Array {
  const { reference, evaluation } = data;
  const known = made.get(evaluation) ?? new Map<string, Int32Array>();
  made.set(evaluation, known);
  const key = JSON.stringify([withLabel, ...names]);
  const before = known.get(key);
  if (before) return before;
  const groups = withLabel
    ? splitGroups(groupsOf(data, names, false), numberLabels(reference, evaluation))
    : groupRows(
        [reference, evaluation].map(({ table }) => names.map((name) => columnOf(table, name))),
        [reference.table.rowCount, evaluation.table.rowCount],
      );
  known.set(key, groups);
  return groups;
}

/** A column that broke makes no rows alike that were not: it is a finding of its own. */
function hasFrozen(before: Column, cells: Column): boolean {
  return cells.length > 0 && isConstant(cells) && !isConstant(before);
}

function isConstant(cells: Column): boolean {
  const first = cells.cell(0);
  return cells.every((cell) => cell === first);
}

/** How often each group occurs, in the order of their first rows. */
export function groupSizes(groups: Int32Array): Int32Array {
  const counts = countGroups(groups);
  const sizes = new Int32Array(counts.length);
  let groupCount = 0;
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? 0;
    const count = counts[group] ?? 0;
    if (count > 0) sizes[groupCount++] = count;
    counts[group] = 0;
  }
  return sizes.subarray(0, groupCount);
}
