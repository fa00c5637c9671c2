import { binBelow } from './quantile-bins.js';
import { quantileEdges } from './quantile.js';

/** How large an index chance alone may be expected to give; a tenth of the default warning threshold. */
const allowedNullIndex = 0.02;

/**
 * How many bins samples of these sizes bear: as many as keep the expected index without any drift near 0.02, at least
 * 2 and at most `maxBins`. The platform's fixed 100 bins call two samples of 100 rows from the same source "drift".
 */
export function driftBinCount(referenceRows: number, evaluationRows: number, maxBins: number): number {
  const affordable = Math.floor(1 + allowedNullIndex / (1 / referenceRows + 1 / evaluationRows));
  return Math.max(2, Math.min(affordable, maxBins));
}

/**
 * Histograms of two samples over the same bins: quantiles of the reference, right-closed, equal ones merged, both ends
 * open, so that values never seen in the reference are counted too. A constant reference gets three bins: below, at
 * and above its one value.
 */
export function driftHistograms(
  reference: Float64Array,
  evaluation: Float64Array,
  parts: number,
): { readonly reference: Uint32Array; readonly evaluation: Uint32Array } {
  const edges = quantileEdges(reference.slice().sort(), parts);
  const only = edges[0] ?? 0;
  const innerEdges = Float64Array.from(edges.length === 1 ? [justBelow(only), only] : edges.slice(1, -1));
  return { reference: histogram(reference, innerEdges), evaluation: histogram(evaluation, innerEdges) };
}

function histogram(values: Float64Array, innerEdges: Float64Array): Uint32Array {
  const counts = new Uint32Array(innerEdges.length + 1);
  for (const value of values) {
    const bin = binBelow(innerEdges, value);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
