import type { CellValue } from '../../data/cell.js';
import { CategoryColumn } from '../../data/columns/category-column.js';
import type { Column } from '../../data/columns/column.js';
import type { NumberColumn } from '../../data/columns/number-column.js';
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
  if (kind !== 'numeric' || cells.kind !== 'numbers') return learnValues(cells, labels, commonest);
  const { values } = cells;
  const learned = rows.filter((row) => !Number.isNaN(values[row]));
  const numbers = new Float64Array(learned.length).map((_, place) => values[learned[place] ?? 0] ?? 0);
  const theirs = learned.map((row) => labels[row] ?? 0);
  const others = labels.map((label, row) => (Number.isNaN(values[row]) ? label : -1));
  const ofRange = numbers.length > 0 ? learnRanges(numbers, theirs, classCount) : () => commonest;
  const ofOther = learnValues(withoutNumbers(cells), others, commonest);
  return (asked) => {
    const answers = ofOther(asked.kind === 'numbers' ? withoutNumbers(asked) : asked);
    if (asked.kind === 'numbers') {
      const { values } = asked;
      for (let row = 0; row < values.length; row++) {
        const value = values[row] ?? NaN;
        if (!Number.isNaN(value)) answers[row] = ofRange(value);
      }
    }
    for (const [row, stray] of asked.strays) if (typeof stray === 'number') answers[row] = ofRange(stray);
    return answers;
  };
}

/** By value, null being one; of equally common labels the first class. */
function learnValues(cells: Column, labels: Int32Array, commonest: number): Answer {
  const { cells: values, codes } = distinctCells(cells);
  const ofNull = values.length;
  const rows = labels.map((_, row) => row).filter((row) => (labels[row] ?? -1) >= 0);
  const theirs = rows.map((row) => labels[row] ?? -1);
  const places = rows.map((row) => codes[row] ?? -1).map((code) => (code < 0 ? ofNull : code));
  const pairs = splitGroups(places, theirs);
  const counts = new Int32Array(pairs.length);
  for (const pair of pairs) counts[pair] = (counts[pair] ?? 0) + 1;
  const [most, labelOf] = [new Int32Array(ofNull + 1), new Int32Array(ofNull + 1).fill(commonest)];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const label = theirs[at] ?? -1;
    const count = counts[pairs[at] ?? 0] ?? 0;
    const best = most[place] ?? 0;
    if (count < best || (count === best && label >= (labelOf[place] ?? 0))) continue;
    most[place] = count;
    labelOf[place] = label;
  }
  const ofValue = new Map<CellValue, number>();
  for (let code = 0; code < values.length; code++)
    ofValue.set(values[code] ?? '', labelOf[code] ?? commonest);
  return (asked) => mapCells(asked, (cell) => ofValue.get(cell) ?? commonest, labelOf[ofNull] ?? commonest);
}

function withoutNumbers(column: NumberColumn): Column {
  return new CategoryColumn(new Int32Array(column.length).fill(-1), [], column.strays);
}
