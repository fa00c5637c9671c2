import type { Column } from '../../data/columns/column.js';
import type { Cell } from '../../data/table.js';
import { exactShare, type ShareEstimate } from '../rating/share-estimate.js';
import type { Measurement } from '../../contract/stress-test.js';

/** Which cells of a column are abnormal, and how many are anyway. */
export interface AbnormalCells {
  /** Cells that can be normal or abnormal, such as the numbers of a numeric column; the others don't count. */
  readonly isCounted: (cell: Cell) => boolean;
  /** Asked of rated cells only. */
  readonly isAbnormal: (cell: Cell) => boolean;
  /** The share of abnormal cells to be expected among the rated ones, as the reference tells it. */
  readonly expected: ShareEstimate;
  /** What else a reader should know, such as the bounds. */
  readonly facts: (abnormal: readonly Cell[]) => readonly Measurement[];
}

/** The abnormal cells of the evaluation data. */
export interface CountedCells {
  readonly rule: AbnormalCells;
  /** Their rows, ascending. */
  readonly failing: readonly number[];
  /** Among the rated cells. */
  readonly found: ShareEstimate;
}

export function countCells(cells: Column, rule: AbnormalCells): CountedCells {
  return { rule, ...count(cells, rule.isCounted, rule.isAbnormal) };
}

/** What is abnormal here is abnormal in the reference too, and the share of such cells there is what is expected. */
export function sameRule(
  reference: Column,
  isCounted: (cell: Cell) => boolean,
  isAbnormal: (cell: Cell) => boolean,
  facts: (abnormal: readonly Cell[]) => readonly Measurement[] = () => [],
): AbnormalCells {
  return { isCounted, isAbnormal, expected: count(reference, isCounted, isAbnormal).found, facts };
}

function count(
  cells: Column,
  isCounted: (cell: Cell) => boolean,
  isAbnormal: (cell: Cell) => boolean,
): Pick<CountedCells, 'failing' | 'found'> {
  const failing: number[] = [];
  let total = 0;
  cells.forEach((cell, row) => {
    if (!isCounted(cell)) return;
    total++;
    if (isAbnormal(cell)) failing.push(row);
  });
  return { failing, found: exactShare({ successes: failing.length, total }) };
}
