import type { ModelTask } from '../../domain/vocabulary.js';
import { DataError } from './data-error.js';
import { nameFinder } from './find-name.js';
import { listNames } from './list-names.js';
import type { Cell } from './cell.js';
import type { Column } from './columns/column.js';
import { labelName } from './spelled-classes.js';
import { mapCells } from './profile/distinct-cells.js';

export interface Labels {
  /** Class index per row, −1 where the label is null. */
  readonly labels: Int32Array;
  readonly classNames: readonly string[];
}

const shownRows = 3;
const maxClasses = 10_000;

/**
 * Class indices from the cells of a label column. A label is a class index (0, 1, …; `1.0` counts) or, when
 * `classNames` are given, the name of a class in whatever case; names that are numbers themselves leave only names. Without names
 * there are as many classes as the largest label says, at least two, called "0", "1", …; unless the names that the
 * model has (`modelClasses`) fit every label, in whatever case: then they are the names.
 * `where` begins each message, such as `data.csv, label column "y"`. Throws DataError for a label that is no class,
 * for a binary task with other than two classes, and when all labels are null.
 */
export function readLabels(
  cells: Column,
  classNames: readonly string[] | undefined,
  task: ModelTask,
  where: string,
  modelClasses?: readonly string[],
): Labels {
  const byModel = !classNames && modelClasses ? readByModel(cells, modelClasses) : undefined;
  if (byModel) return byModel;
  const limit = classNames?.length ?? (task === 'binary-classification' ? 2 : maxClasses);
  const classIndex = classIndexer(classNames, limit);
  const labels = mapCells(cells, (cell) => classIndex(cell) ?? limit, -1);
  const highest = labels.reduce((max, label) => Math.max(max, label), -1);
  if (highest === limit) throw unknownLabel(cells, labels, limit, classNames, where, modelClasses);
  if (highest < 0)
    throw new DataError(`${where}: all ${cells.length} labels are null, so nothing can be judged.`);
  return { labels, classNames: classNames ?? numberedClasses(Math.max(2, highest + 1)) };
}

/** The names of classes that have none: "0", "1", …. */
export function numberedClasses(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index));
}

/** `undefined` when a label is none of the model's classes, or all are null. */
function readByModel(cells: Column, modelClasses: readonly string[]): Labels | undefined {
  const classIndex = classIndexer(modelClasses, modelClasses.length, nameFinder(modelClasses));
  const unknown = modelClasses.length;
  const labels = mapCells(cells, (cell) => classIndex(cell) ?? unknown, -1);
  if (labels.includes(unknown) || labels.every((label) => label < 0)) return undefined;
  return { labels, classNames: modelClasses };
}

/**
 * Finds the class that a cell names: by its name, else, unless names are numbers themselves, by its index. `limit`: how
 * many classes there are.
 */
export function classIndexer(
  classNames: readonly string[] | undefined,
  limit: number,
  find: (name: string) => number | undefined = nameFinder(classNames ?? []),
): (cell: Cell) => number | undefined {
  const takesIndices = !classNames?.some((name) => Number.isInteger(toNumber(name)));
  return (cell) => {
    const named = find(String(cell)) ?? find(labelName(cell) ?? '');
    if (named !== undefined || !takesIndices) return named;
    const index = typeof cell === 'boolean' ? NaN : toNumber(String(cell));
    return Number.isInteger(index) && index >= 0 && index < limit ? index : undefined;
  };
}

function toNumber(text: string): number {
  return text.trim() === '' ? NaN : Number(text);
}

function unknownLabel(
  cells: Column,
  labels: Int32Array,
  limit: number,
  classNames: readonly string[] | undefined,
  where: string,
  modelClasses: readonly string[] | undefined,
): DataError {
  const cell = cells.cell(labels.indexOf(limit));
  const rows = [...labels.keys()].filter((row) => cells.cell(row) === cell);
  const shown = rows.slice(0, shownRows).map((row) => row + 1);
  const more = rows.length > shownRows ? ', …' : '';
  const allowed = classNames
    ? `one of data_params.class_names (${listNames(classNames)})`
    : `a class index from 0 to ${limit - 1}, or name the classes in order with data_params.class_names`;
  const known = !classNames && modelClasses ? ` The model lists the classes ${listNames(modelClasses)}.` : '';
  return new DataError(
    `${where}: the label ${JSON.stringify(cell)} (row${rows.length === 1 ? '' : 's'} ${shown.join(', ')}${more}, ` +
      `counted from 1) is not a class. A label must be ${allowed}.${known}`,
  );
}
