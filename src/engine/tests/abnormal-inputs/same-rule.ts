import type { Cell } from '../../data/table.js';
import { exactShare } from '../rating/share-estimate.js';
import type { Measurement } from '../stress-test.js';
import { countAbnormal, type AbnormalCells } from './abnormal-cells.js';

/** What is abnormal here is abnormal in the reference too, and the share of such cells there is what is expected. */
export function sameRule(
  reference: readonly Cell[],
  isJudged: (cell: Cell) => boolean,
  isAbnormal: (cell: Cell) => boolean,
  facts: (abnormal: readonly Cell[]) => readonly Measurement[] = () => [],
): AbnormalCells {
  const { share: there } = countAbnormal(reference, { isJudged, isAbnormal });
  return { isJudged, isAbnormal, expected: exactShare(there), facts };
}
