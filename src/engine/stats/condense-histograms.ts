import type { Histograms } from './histograms.js';

/** As many bins as a plot or a reader can take in. */
export const maxCondensedBins = 24;

/**
 * The same counts over at most 24 bins, intervals in ascending order. Neighbouring intervals are merged, but for the
 * open ones at both ends; of values without order the most frequent stay and the rest are counted together as `others`.
 */
export function condenseHistograms(histograms: Histograms): Histograms {
  if (histograms.edges) return mergeNeighbours(histograms, histograms.edges);
  return histograms.names.length <= maxCondensedBins ? histograms : keepFrequent(histograms);
}

interface Part {
  readonly name: string;
  readonly bins: readonly number[];
}

function mergeNeighbours(histograms: Histograms, edges: readonly string[]): Histograms {
  const { names, reference, evaluation } = histograms;
  const alone = (bin: number): Part => ({ name: names[bin] ?? '', bins: [bin] });
  // Bin k lies between the edges k − 1 and k; the first and that of the last edge are open.
  const innerCount = edges.length - 1;
  const top = edges.length;
  const below = names.length - 1 > top ? names.length - 1 : undefined;
  const hasBelow = below !== undefined && (reference[below] ?? 0) + (evaluation[below] ?? 0) > 0;
  const width = Math.max(1, Math.ceil(innerCount / (maxCondensedBins - (hasBelow ? 3 : 2))));
  const inner: Part[] = [];
  for (let first = 1; first <= innerCount; first += width) {
    const last = Math.min(first + width - 1, innerCount);
    const bins = Array.from({ length: last - first + 1 }, (_, k) => first + k);
    inner.push({ name: `(${edges[first - 1] ?? ''}, ${edges[last] ?? ''}]`, bins });
  }
  return gather(histograms, [...(hasBelow ? [alone(below)] : []), alone(0), ...inner, alone(top)]);
}

function keepFrequent(histograms: Histograms): Histograms {
  const { names, reference, evaluation } = histograms;
  const [inReference, inEvaluation] = [total(reference), total(evaluation)];
  const frequency = (bin: number): number =>
    (reference[bin] ?? 0) / inReference + (evaluation[bin] ?? 0) / inEvaluation;
  const ranked = names.map((_, bin) => bin).sort((a, b) => frequency(b) - frequency(a) || a - b);
  const kept = ranked.slice(0, maxCondensedBins - 1);
  const others = { name: 'others', bins: ranked.slice(maxCondensedBins - 1) };
  return gather(histograms, [...kept.map((bin) => ({ name: names[bin] ?? '', bins: [bin] })), others]);
}

function gather({ reference, evaluation }: Histograms, parts: readonly Part[]): Histograms {
  const sums = (counts: ArrayLike<number>): readonly number[] =>
    parts.map(({ bins }) => bins.reduce((sum, bin) => sum + (counts[bin] ?? 0), 0));
  return { names: parts.map(({ name }) => name), reference: sums(reference), evaluation: sums(evaluation) };
}

/** At least 1, so that it can divide. */
function total(counts: ArrayLike<number>): number {
  return Math.max(
    1,
    Array.from(counts).reduce((a, b) => a + b, 0),
  );
}
