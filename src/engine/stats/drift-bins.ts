import type { SortedNumbers } from '../../statistics/sorted-numbers.js';
import { clearEdges, noiseOfNumbers, type Noise } from './clear-edges.js';
import type { Histograms } from './histograms.js';
import { evenQuantiles } from './quantile.js';
import { shortTexts } from './short-texts.js';

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
 * Histograms of two samples over the same bins: quantiles of the reference, as many as `driftBinCount` allows,
 * right-closed, equal ones merged, both ends open, so that values never seen in the reference are counted too. Where
 * the smallest reference value alone fills the first bin (many zeros), values below it get a last bin of their own.
 * Values that are equal but for `noiseOf` the sorted reference are never parted. Values: finite.
 */
export function driftHistograms(
  reference: SortedNumbers,
  evaluation: SortedNumbers,
  maxBins: number,
  noiseOf: (sorted: SortedNumbers) => Noise = noiseOfNumbers,
): Histograms {
  const parts = driftBinCount(reference.length, evaluation.length, maxBins);
  const noise = noiseOf(reference);
  const inner = clearEdges(reference, evenQuantiles(reference, parts).slice(1, -1), noise);
  const innerEdges = inner.map(({ at }) => at);
  const smallest = reference.steps[0] ?? NaN;
  const lowest = smallest - noise(smallest);
  const hasLowestAlone = (inner[0]?.quantile ?? NaN) <= smallest + noise(smallest);
  const edges = shortTexts(inner.map(({ quantile }) => quantile));
  const names = nameBins(edges, hasLowestAlone);
  const count = (values: SortedNumbers): Uint32Array => {
    const counts = new Uint32Array(names.length);
    let counted = hasLowestAlone ? values.countBelow(lowest) : 0;
    if (hasLowestAlone) counts[names.length - 1] = counted;
    for (const [bin, edge] of [...innerEdges, Infinity].entries()) {
      const upTo = values.countUpTo(edge);
      counts[bin] = upTo - counted;
      counted = upTo;
    }
    return counts;
  };
  return { names, reference: count(reference), evaluation: count(evaluation), edges };
}

function nameBins(edges: readonly string[], hasLowestAlone: boolean): string[] {
  const [first = '', last = ''] = [edges[0], edges.at(-1)];
  const between = edges.slice(1).map((edge, k) => `(${edges[k] ?? ''}, ${edge}]`);
  const bins = [hasLowestAlone ? first : `up to ${first}`, ...between, `above ${last}`];
  return hasLowestAlone ? [...bins, `below ${first}`] : bins;
}
