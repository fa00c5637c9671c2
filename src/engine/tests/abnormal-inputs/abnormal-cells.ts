import type { Proportion } from '../../../statistics/interval.js';
import type { Cell } from '../../data/table.js';
import type { ShareEstimate } from '../rating/share-estimate.js';
import type { Measurement } from '../stress-test.js';

/** What the reference says of the cells of one column: which are abnormal, and how many are anyway. */
export interface AbnormalCells {
  /** Cells that can be normal or abnormal, such as the numbers of a numeric column; the others don't count. */
  readonly isJudged: (cell: Cell) => boolean;
  /** Asked of judged cells only. */
  readonly isAbnormal: (cell: Cell) => boolean;
  /** The share of abnormal cells to be expected among the judged ones, as the reference tells it. */
  readonly expected: ShareEstimate;
  /** What else a reader should know, such as the bounds. */
  readonly facts: (abnormal: readonly Cell[]) => readonly Measurement[];
}

/** The judged cells of a column, and which of them are abnormal. */
export interface CountedCells {
  /** Rows of the abnormal ones, ascending. */
  readonly failing: readonly number[];
  readonly share: Proportion;
}

export function countAbnormal(
  cells: readonly Cell[],
  { isJudged, isAbnormal }: Pick<AbnormalCells, 'isJudged' | 'isAbnormal'>,
): CountedCells {
  const failing: number[] = [];
  let total = 0;
  for (const [row, cell] of cells.entries()) {
    if (!isJudged(cell)) continue;
    total++;
    if (isAbnormal(cell)) failing.push(row);
  }
  return { failing, share: { successes: failing.length, total } };
}
