import type { Histograms } from './histograms.js';

/** As many bins as a plot or a reader can take in. */
export const maxCondensedBins = 24;

/**
 * The same counts over at most 24 bins. Neighbouring intervals are merged, but for the open ones at both ends; of
 * values without order the most frequent stay and the rest are counted together as `others`.
 */
export function condenseHistograms(histograms: Histograms): Histograms {
  if (histograms.names.length <= maxCondensedBins) return histograms;
  return histograms.edges ? mergeNeighbours(histograms, histograms.edges) : keepFrequent(histograms);
}

interface Part {
  readonly name: string;
  readonly bins: readonly number[];
}

function mergeNeighbours(histograms: Histograms, edges: readonly string[]): Histograms {
  const { names } = histograms;
  const alone = (bin: number): Part => ({ name: names[bin] ?? '', bins: [bin] });
  // Bin k lies between the edges k − 1 and k; the bins from the last edge on are open.
  const innerCount = edges.length - 1;
  const openCount = names.length - innerCount;
  const width = Math.ceil(innerCount / (maxCondensedBins - openCount));
  const inner: Part[] = [];
  for (let first = 1; first <= innerCount; first += width) {
    const last = Math.min(first + width - 1, innerCount);
    const bins = Array.from({ length: last - first + 1 }, (_, k) => first + k);
    inner.push({ name: `(${edges[first - 1] ?? ''}, ${edges[last] ?? ''}]`, bins });
  }
  const ends = names.map((_, bin) => bin).slice(innerCount + 1);
  return gather(histograms, [alone(0), ...inner, ...ends.map(alone)]);
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
