import type { Pairing } from '../comparison.js';
import { groupThousands } from './group-thousands.js';

/** Nobody draws more than so many times the rows there are to settle one finding. */
const usefulTimes = 10;

/**
 * `about 1,800 rows would settle it`; where that is more than ten times the rows there are, what it means; nothing where it
 * is not known. Two samples of different rows both vary, so there it takes more rows of both.
 */
export function tellSettlingRows({
  settlingRows,
  rows,
  pairing,
}: {
  readonly settlingRows: number | undefined;
  /** As many as there are. */
  readonly rows: number | undefined;
  readonly pairing?: Pairing;
}): string {
  if (settlingRows === undefined) return '';
  if (rows !== undefined && settlingRows > usefulTimes * rows)
    return 'too close to tell (it would take more than ten times as many rows)';
  const both = pairing === 'unpaired' ? " and the baseline's in proportion" : '';
  return `about ${groupThousands(settlingRows)} rows${both} would settle it`;
}
