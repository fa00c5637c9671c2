import type { ModelTask } from '../../domain/vocabulary.js';
import type { Cell } from './cell.js';
import type { Column } from './columns/column.js';
import { nameFinder } from './find-name.js';
import { distinctCells } from './profile/distinct-cells.js';
import { isNumberSpelling } from './spelling.js';

/** Pairs that say which of two is class 1. */
const knownPairs: readonly (readonly [zero: string, one: string])[] = [
  ['-1', '1'],
  ['1', '2'],
  ['false', 'true'],
  ['f', 't'],
  ['no', 'yes'],
  ['n', 'y'],
  ['negative', 'positive'],
  ['neg', 'pos'],
];
const mostClasses = 1000;
/** A column with fewer rows a value is no label, most likely. */
const fewestRowsEach = 2;

/**
 * What labels that are no indices call the classes, in order: by a pair that says it, such as −1 and 1 or no and yes; other
 * texts sorted, as scikit-learn has them in `classes_`. `known`: what the
 * model calls them; only where those are numbers may the labels have other names. `undefined` where
 * the labels are indices, or do not tell it: a binary task has exactly two, and numbers are names in a known pair alone.
 */
export function spelledClasses(
  labels: Column,
  known: readonly string[] | undefined,
  task: ModelTask,
): readonly string[] | undefined {
  if (known && !known.every(isNumberSpelling)) return undefined;
  const spelled = new Map<string, string>();
  for (const cell of Array.from(distinctCells(labels).cells)) {
    const name = labelName(cell);
    const key = name?.trim().toLowerCase();
    if (name !== undefined && key !== undefined && !spelled.has(key)) spelled.set(key, name);
    if (spelled.size > mostClasses) return undefined;
  }
  const names = [...spelled.values()];
  const find = nameFinder(known ?? []);
  if (names.length < 2 || names.every((name) => find(name) !== undefined)) return undefined;
  const pair = knownPairs.find(
    (words) => words.length === spelled.size && words.every((word) => spelled.has(word)),
  );
  if (pair && (task === 'binary-classification' || !pair.some(isNumberSpelling))) {
    return pair.map((word) => spelled.get(word) ?? word);
  }
  const isTold = task !== 'binary-classification' || names.length === 2;
  const isSeldom = names.length * fewestRowsEach > labels.length;
  if (!isTold || isSeldom || names.some((name) => name.trim() === '' || isNumberSpelling(name)))
    return undefined;
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** What a label calls its class, 1.0 and "1" the same; `undefined` for null. */
export function labelName(cell: Cell): string | undefined {
  if (cell === null) return undefined;
  const text = String(cell);
  return isNumberSpelling(text) ? String(Number(text)) : text;
}
