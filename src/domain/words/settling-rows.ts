import type { MetricComparison } from '../comparison.js';

/**
 * `about 180 rows would settle it`, or nothing where that is not known. Two samples of different rows both vary, so
 * there it takes more rows of both.
 */
export function tellSettlingRows({
  pairing,
  settlingRows,
}: Pick<MetricComparison, 'pairing' | 'settlingRows'>): string {
  if (settlingRows === undefined) return '';
  const both = pairing === 'unpaired' ? " and the baseline's in proportion" : '';
  return `about ${settlingRows} rows${both} would settle it`;
}
