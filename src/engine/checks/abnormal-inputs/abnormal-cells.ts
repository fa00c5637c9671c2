import type { Cell } from '../../data/table.js';
import { exactShare, type ShareEstimate } from '../rating/share-estimate.js';
import type { Measurement } from '../../contract/stress-test.js';

/** Which cells of a column are abnormal, and how many are anyway. */
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

/** The abnormal cells of the evaluation data. */
export interface CountedCells {
  readonly rule: AbnormalCells;
  /** Their rows, ascending. */
  readonly failing: readonly number[];
  /** Among the judged cells. */
  readonly found: ShareEstimate;
}

export function countCells(cells: readonly Cell[], rule: AbnormalCells): CountedCells {
  return { rule, ...count(cells, rule.isJudged, rule.isAbnormal) };
}

/** What is abnormal here is abnormal in the reference too, and the share of such cells there is what is expected. */
export function sameRule(
  reference: readonly Cell[],
  isJudged: (cell: Cell) => boolean,
  isAbnormal: (cell: Cell) => boolean,
  facts: (abnormal: readonly Cell[]) => readonly Measurement[] = () => [],
): AbnormalCells {
  return { isJudged, isAbnormal, expected: count(reference, isJudged, isAbnormal).found, facts };
}

function count(
  cells: readonly Cell[],
  isJudged: (cell: Cell) => boolean,
  isAbnormal: (cell: Cell) => boolean,
): Pick<CountedCells, 'failing' | 'found'> {
  const failing: number[] = [];
  let total = 0;
  cells.forEach((cell, row) => {
    if (!isJudged(cell)) return;
    total++;
    if (isAbnormal(cell)) failing.push(row);
  });
  return { failing, found: exactShare({ successes: failing.length, total }) };
}
