import type { Target } from '../../domain/metrics/target.js';
import { predictsValues } from '../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import type { Column } from './columns/column.js';
import { NumberColumn } from './columns/number-column.js';
import { readLabels } from './read-labels.js';
import { readValues } from './read-values.js';

/** The labels as the task understands them. Throws DataError as `readLabels` and `readValues` do. */
export function readTarget(
  cells: Column,
  classNames: readonly string[] | undefined,
  task: ModelTask,
  where: string,
  modelClasses: readonly string[] | undefined,
): Target {
  if (predictsValues(task)) return { kind: 'values', numbers: readValues(cells, where) };
  const { labels, classNames: names } = readLabels(cells, classNames, task, where, modelClasses);
  return { kind: 'classes', ids: labels, names };
}

/** Those of some rows. */
export function takeLabels(target: Target, rows: readonly number[]): Target {
  if (target.kind === 'values') {
    return { kind: 'values', numbers: Float64Array.from(rows, (row) => target.numbers[row] ?? NaN) };
  }
  return { ...target, ids: Int32Array.from(rows, (row) => target.ids[row] ?? -1) };
}

/** What a person would call a row's label; `null` without one. */
export function labelOf(target: Target | undefined, row: number): string | number | null {
  if (!target) return null;
  if (target.kind === 'classes') return target.names[target.ids[row] ?? -1] ?? null;
  const value = target.numbers[row] ?? NaN;
  return Number.isNaN(value) ? null : value;
}

/** The labels as a column of numbers, classes by their index; null where there is none. */
export function toLabelColumn(target: Target): NumberColumn {
  if (target.kind === 'values') return new NumberColumn(target.numbers);
  const { ids } = target;
  const numbers = new Float64Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? -1;
    numbers[row] = id < 0 ? NaN : id;
  }
  return new NumberColumn(numbers);
}
