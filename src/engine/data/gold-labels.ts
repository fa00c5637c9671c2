import { type Column, toCodedColumn } from './columns/column.js';
import { DataError } from './data-error.js';
import { nameFinder } from './find-name.js';
import { listNames } from './list-names.js';
import { distinctCells } from './profile/distinct-cells.js';

/** Labels by name where the dataset names them, and the rows that have none. */
export interface GoldLabels {
  readonly cells: Column;
  /** Rows whose label is −1: people did not agree on a class. */
  readonly goldless: ReadonlySet<number>;
}

/** What the classes are called. */
export interface KnownClasses {
  /** By the dataset itself (a ClassLabel of Hugging Face): its labels are the indices of these. */
  readonly byData: readonly string[] | undefined;
  /** By `class_names`, else by the model; `undefined` when neither says it. */
  readonly asked: readonly string[] | undefined;
  /** Such as `data_params.class_names are`. */
  readonly askedBy: string;
  readonly count: number | undefined;
}

/**
 * In a ClassLabel −1 is no gold label, by definition; elsewhere only beside each of the `count` indices, where it can be
 * nothing else. Throws DataError when the dataset's own names contradict those that are asked for. `where` begins it.
 */
export function readGoldLabels(cells: Column, classes: KnownClasses, where: string): GoldLabels {
  const { codes, cells: values } = distinctCells(cells);
  const texts = Array.from(values, String);
  const byData = texts.every((text) => /^-?\d+$/.test(text)) ? classes.byData : undefined;
  if (byData) refuseContradiction(byData, classes, where);
  const isGoldless = byData !== undefined || hasAll(texts, classes.count);
  const none = isGoldless ? texts.indexOf('-1') : -1;
  if (!byData && none < 0) return { cells, goldless: new Set() };
  const goldless = new Set([...codes.keys()].filter((row) => none >= 0 && codes[row] === none));
  // Classes that are called by numbers are met by their indices.
  const names = classes.asked && isNumbered(classes.asked) ? undefined : byData;
  const named = Array.from(values, (value, code) =>
    code === none ? null : (names?.[Number(value)] ?? value),
  );
  return { cells: toCodedColumn(codes, named), goldless };
}

function hasAll(texts: readonly string[], count = 0): boolean {
  return (
    count >= 2 && Array.from({ length: count }, (_, k) => String(k)).every((index) => texts.includes(index))
  );
}

function refuseContradiction(
  byData: readonly string[],
  { asked, askedBy }: KnownClasses,
  where: string,
): void {
  if (!asked || isNumbered(asked)) return;
  const find = nameFinder(asked);
  if (byData.every((name) => find(name) !== undefined)) return;
  throw new DataError(
    `${where}: the dataset names its classes ${listNames(byData)}; ${askedBy} ${listNames(asked)}. Give the dataset's names, in ` +
      "the order that you want, and have class_map of the model's kwargs say what the model calls them.",
  );
}

/** Whether the names are "0", "1", …, which is to have none. */
export function isNumbered(classNames: readonly string[]): boolean {
  return classNames.every((name, k) => name === String(k));
}
