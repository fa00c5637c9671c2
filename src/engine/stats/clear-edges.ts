/** By how much a value may differ from an equal one for how it was computed or written down. */
export type Noise = (value: number) => number;

/** Of float32 beside the value, ten times over; sums in another order differ by a few units of it. */
const relativeNoise = 1e-6;
/** Beside the usual size of the values: of differences that are 0 but for the noise of float64. */
const noiseAroundZero = 1e-9;

/** The noise of a column of numbers: none where all are whole, as those are exact. `sorted`: finite, upwards. */
export function noiseOfNumbers(sorted: Float64Array): Noise {
  if (sorted.every(Number.isInteger)) return () => 0;
  const sizes = sorted
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const least = noiseAroundZero * (sizes[sizes.length >> 1] ?? 0);
  return (value) => Math.max(relativeNoise * Math.abs(value), least);
}

/** The noise of a model's probabilities: they are sums and shares of numbers of one size, that of the largest. */
export function noiseOfScores(sorted: Float64Array): Noise {
  const noise = relativeNoise * (sorted.at(-1) ?? 0);
  return () => noise;
}

/** An edge between two bins. */
export interface ClearEdge {
  /** Where values are parted: it belongs to the bin below. */
  readonly at: number;
  /** The quantile it stands for, to be shown. */
  readonly quantile: number;
}

/**
 * Edges at these quantiles, moved between the values so that no two that are equal but for noise are parted, nor are those
 * of other data: values that differ by no more than the noise are one level, an edge in or near a level goes just beyond
 * its noise, and at most half-way to the next level. Edges that meet are one. `sorted`, `quantiles`: upwards.
 */
export function clearEdges(
  sorted: ArrayLike<number>,
  quantiles: readonly number[],
  noise: Noise,
): readonly ClearEdge[] {
  const { lows, highs } = findLevels(sorted, noise);
  const edges = new Map<number, ClearEdge>();
  let level = 0;
  for (const quantile of quantiles) {
    while ((lows[level + 1] ?? Infinity) <= quantile) level++;
    const [high, next] = [highs[level] ?? quantile, lows[level + 1] ?? Infinity];
    const margin = Math.min(noise(high), (next - high) / 2);
    const at = Math.max(high + margin, Math.min(quantile, next - margin));
    if (!edges.has(at)) edges.set(at, { at, quantile });
  }
  return [...edges.values()];
}

/** A level begins with the first value that is beyond the noise of the beginning of the one before. */
function findLevels(sorted: ArrayLike<number>, noise: Noise): { lows: number[]; highs: number[] } {
  const [lows, highs]: [number[], number[]] = [[], []];
  let end = -Infinity;
  for (let row = 0; row < sorted.length; row++) {
    const value = sorted[row] ?? NaN;
    if (value > end) {
      lows.push(value);
      end = value + noise(value);
    }
    highs[lows.length - 1] = value;
  }
  return { lows, highs };
}
