import type { Cell, CellValue } from '../../data/cell.js';
import { CategoryColumn } from '../../data/columns/category-column.js';
import type { Column } from '../../data/columns/column.js';
import type { ColumnKind } from '../../data/dataset.js';
import { distinctCells, mapCells } from '../../data/profile/distinct-cells.js';
import { splitGroups } from '../group-rows.js';
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
    const ofCell = learnValues(cells, labels, () => true, commonest);
    return (asked) => mapCells(asked, ofCell, ofCell(null));
  }
  const { values, strays } = cells;
  const learned = rows.filter((row) => !Number.isNaN(values[row]));
  const numbers = new Float64Array(learned.length).map((_, place) => values[learned[place] ?? 0] ?? 0);
  const theirs = learned.map((row) => labels[row] ?? 0);
  const ofRange = numbers.length > 0 ? learnRanges(numbers, theirs, classCount) : () => commonest;
  const others = new CategoryColumn(new Int32Array(values.length).fill(-1), [], strays);
  const ofOther = learnValues(others, labels, (row) => Number.isNaN(values[row]), commonest);
  return (asked) => {
    if (asked.kind !== 'numbers')
      return mapCells(
        asked,
        (cell) => (typeof cell === 'number' ? ofRange(cell) : ofOther(cell)),
        ofOther(null),
      );
    const answers = new Int32Array(asked.length).fill(ofOther(null));
    for (let row = 0; row < answers.length; row++) {
      const value = asked.values[row] ?? NaN;
      if (!Number.isNaN(value)) answers[row] = ofRange(value);
    }
    for (const [row, stray] of asked.strays) answers[row] = ofOther(stray);
    return answers;
  };
}

/** By value, null being one, of the rows that have a label and count; of equally common labels the first class. */
function learnValues(
  cells: Column,
  labels: Int32Array,
  counts: (row: number) => boolean,
  commonest: number,
): (cell: Cell) => number {
  const rows: number[] = [];
  for (let row = 0; row < labels.length; row++) if ((labels[row] ?? -1) >= 0 && counts(row)) rows.push(row);
  const { cells: values, codes } = distinctCells(cells);
  const ofNull = values.length;
  const theirs = Int32Array.from(rows).map((row) => labels[row] ?? -1);
  const places = Int32Array.from(rows).map((row) => codes[row] ?? -1);
  for (let at = 0; at < places.length; at++) if ((places[at] ?? -1) < 0) places[at] = ofNull;
  const pairs = splitGroups(places, theirs);
  const frequencies = new Int32Array(pairs.length);
  for (const pair of pairs) frequencies[pair] = (frequencies[pair] ?? 0) + 1;
  const [most, labelOf] = [new Int32Array(ofNull + 1), new Int32Array(ofNull + 1).fill(commonest)];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const label = theirs[at] ?? -1;
    const frequency = frequencies[pairs[at] ?? 0] ?? 0;
    const best = most[place] ?? 0;
    if (frequency < best || (frequency === best && label >= (labelOf[place] ?? 0))) continue;
    most[place] = frequency;
    labelOf[place] = label;
  }
  const ofValue = new Map<CellValue, number>();
  for (let code = 0; code < values.length; code++)
    ofValue.set(values[code] ?? '', labelOf[code] ?? commonest);
  return (cell) => (cell === null ? (labelOf[ofNull] ?? commonest) : (ofValue.get(cell) ?? commonest));
}
