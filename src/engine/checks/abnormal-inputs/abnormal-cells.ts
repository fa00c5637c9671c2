import type { Column } from '../../data/columns/column.js';
import type { Cell } from '../../data/table.js';
import { exactShare, type ShareEstimate } from '../rating/share-estimate.js';
import type { Measurement } from '../../contract/stress-test.js';

/** Which cells of a column are abnormal, and how many are anyway. */
export interface AbnormalCells {
  readonly find: (cells: Column) => FoundCells;
  /** The share of abnormal cells to be expected among the rated ones, as the reference tells it. */
  readonly expected: ShareEstimate;
  /** What else a reader should know, such as the bounds. */
  readonly facts: (abnormal: readonly Cell[]) => readonly Measurement[];
}

/** The abnormal cells of a column. */
export interface FoundCells {
  /** Their rows, ascending. */
  readonly failing: readonly number[];
  /** Cells that can be normal or abnormal, such as the numbers of a numeric column; the others don't count. */
  readonly total: number;
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
  const found = rule.find(cells);
  return { rule, failing: found.failing, found: shareOf(found) };
}

/** What is abnormal here is abnormal in the reference too, and the share of such cells there is what is expected. */
export function sameRule(
  reference: Column,
  find: AbnormalCells['find'],
  facts: AbnormalCells['facts'] = () => [],
): AbnormalCells {
  return { find, expected: shareOf(find(reference)), facts };
}

function shareOf({ failing, total }: FoundCells): ShareEstimate {
  return exactShare({ successes: failing.length, total });
}
