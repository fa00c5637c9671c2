import type { Cell, CellValue } from '../../data/cell.js';
import type { Column } from '../../data/columns/column.js';
import type { NumberColumn } from '../../data/columns/number-column.js';
import type { ColumnKind } from '../../data/dataset.js';
import { distinctCells, mapCells } from '../../data/profile/distinct-cells.js';
import { sortedNumbers } from '../../data/profile/sorted-numbers.js';
import { RangeAnswers } from './range-answers.js';
import { learnRanges } from './range-tree.js';

/** The class that a column's cell alone tells, per row. */
export type Answer = (cells: Column) => Int32Array;

/**
 * The commonest label by value, or by range of numbers; of what was never seen `commonest`. `labels`: class index per
 * row, −1 where there is none. `rows`: those with a label that ranges are learned on.
 */
export function learnAnswers(
  kind: ColumnKind,
  cells: Column,
  labels: Int32Array,
  classCount: number,
  commonest: number,
  rows: Int32Array,
): Answer {
  if (kind !== 'numeric' || cells.kind !== 'numbers') {
    const ofCell = learnValues(cells, labels, classCount, commonest);
    return (asked) => mapCells(asked, ofCell, ofCell(null));
  }
  const { values } = cells;
  const { numbers, theirs } = takeNumbers(values, labels, rows);
  const { steps } = sortedNumbers(cells);
  // Of a sample it is sooner sorted anew than looked for among all.
  const known = steps.length <= numbers.length ? steps : undefined;
  const ranges =
    numbers.length > 0 ? learnRanges(numbers, theirs, classCount, known) : new RangeAnswers([], [commonest]);
  const ofOther = learnOthers(cells, labels, classCount, commonest);
  return (asked) => {
    if (asked.kind !== 'numbers')
      return mapCells(
        asked,
        (cell) => (typeof cell === 'number' ? ranges.of(cell) : ofOther(cell)),
        ofOther(null),
      );
    const answers = new Int32Array(asked.length).fill(ofOther(null));
    for (let row = 0; row < answers.length; row++) {
      const value = asked.values[row] ?? NaN;
      if (!Number.isNaN(value)) answers[row] = ranges.of(value);
    }
    for (const [row, stray] of asked.strays) answers[row] = ofOther(stray);
    return answers;
  };
}

/** By value, null being one, of the rows that hold no number. */
function learnOthers(
  cells: NumberColumn,
  labels: Int32Array,
  classCount: number,
  commonest: number,
): (cell: Cell) => number {
  const others: number[] = [];
  for (let row = 0; row < cells.length; row++) if (Number.isNaN(cells.values[row])) others.push(row);
  if (others.length === 0) return () => commonest;
  const theirLabels = Int32Array.from(others, (row) => labels[row] ?? -1);
  return learnValues(cells.take(others), theirLabels, classCount, commonest);
}

/** The numbers of these rows, without those that have none, and the labels beside them. */
function takeNumbers(
  values: Float64Array,
  labels: Int32Array,
  rows: Int32Array,
): { readonly numbers: Float64Array; readonly theirs: Int32Array } {
  const [numbers, theirs] = [new Float64Array(rows.length), new Int32Array(rows.length)];
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? -1;
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    numbers[count] = value;
    theirs[count++] = labels[row] ?? 0;
  }
  return { numbers: numbers.subarray(0, count), theirs: theirs.subarray(0, count) };
}

/** By value, null being one, of the rows that have a label. */
function learnValues(
  cells: Column,
  labels: Int32Array,
  classCount: number,
  commonest: number,
): (cell: Cell) => number {
  const { cells: values, codes } = distinctCells(cells);
  const ofNull = values.length;
  const places = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    places[row] = code < 0 ? ofNull : code;
  }
  const labelOf = commonestLabels(places, ofNull + 1, labels, classCount, commonest);
  const ofValue = new Map<CellValue, number>();
  for (let code = 0; code < values.length; code++)
    ofValue.set(values[code] ?? '', labelOf[code] ?? commonest);
  return (cell) => (cell === null ? (labelOf[ofNull] ?? commonest) : (ofValue.get(cell) ?? commonest));
}

/** Of each group of rows; of equally common labels the first class, `fallback` where no row of the group has one. */
function commonestLabels(
  groups: Int32Array,
  groupCount: number,
  labels: Int32Array,
  classCount: number,
  fallback: number,
): Int32Array {
  const ends = new Int32Array(groupCount);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? 0;
    if ((labels[row] ?? -1) >= 0) ends[group] = (ends[group] ?? 0) + 1;
  }
  let sum = 0;
  for (let group = 0; group < groupCount; group++) ends[group] = sum += ends[group] ?? 0;
  const byGroup = new Int32Array(sum);
  for (let row = groups.length - 1; row >= 0; row--) {
    const [group, label] = [groups[row] ?? 0, labels[row] ?? -1];
    if (label >= 0) byGroup[(ends[group] = (ends[group] ?? 0) - 1)] = label;
  }
  const starts = ends;
  const commonest = new Int32Array(groupCount).fill(fallback);
  const counts = new Int32Array(classCount);
  for (let group = 0; group < groupCount; group++) {
    const [start, end] = [starts[group] ?? 0, starts[group + 1] ?? sum];
    let most = 0;
    for (let at = start; at < end; at++) {
      const label = byGroup[at] ?? 0;
      const count = (counts[label] = (counts[label] ?? 0) + 1);
      if (count < most || (count === most && label > (commonest[group] ?? 0))) continue;
      most = count;
      commonest[group] = label;
    }
    for (let at = start; at < end; at++) counts[byGroup[at] ?? 0] = 0;
  }
  return commonest;
}
