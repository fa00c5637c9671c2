import type { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import {
  type Distance,
  kolmogorovDistance,
  totalVariation,
} from '../../../statistics/two-sample-distance.js';
import type { Column } from '../../data/columns/column.js';
import { countValues } from '../../data/profile/count-values.js';
import { countTexts } from '../../data/profile/distinct-cells.js';
import { sortedFinite } from '../../data/profile/sorted-numbers.js';

/** The values of a column in one dataset, as they are compared: in their order, or by how often each occurs. */
export type ColumnSample =
  | { readonly kind: 'numeric'; readonly size: number; readonly sorted: SortedNumbers }
  | { readonly kind: 'categorical'; readonly size: number; readonly counts: ReadonlyMap<string, number> };

/** Nulls are left out; in a numeric column, so are texts and infinities. */
export function sampleOf(kind: ColumnSample['kind'], cells: Column): ColumnSample {
  if (kind === 'numeric') {
    const sorted = sortedFinite(cells);
    return { kind, size: sorted.length, sorted };
  }
  return { kind, size: countValues(cells), counts: countTexts(cells) };
}

/** `undefined` for samples of different kinds, and without a value. */
export function distanceOf(a: ColumnSample, b: ColumnSample): Distance | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  if (a.kind === 'numeric' && b.kind === 'numeric') return kolmogorovDistance(a.sorted, b.sorted);
  if (a.kind === 'categorical' && b.kind === 'categorical') return totalVariation(a.counts, b.counts);
  return undefined;
}
