import type { Sorted } from '../../statistics/sorted.js';

/** Values so dense that no gap is among so many have few levels. */
const mostLooks = 50;

/** By how much a value may differ from an equal one for how it was computed or written down. */
export type Noise = (value: number) => number;

/** Of float32 beside the value, ten times over; sums in another order differ by a few units of it. */
const relativeNoise = 1e-6;
/** Beside the usual size of the values: of differences that are 0 but for the noise of float64. */
const noiseAroundZero = 1e-9;

/** The noise of a column of numbers: none where all are whole, as those are exact. `sorted`: finite. */
export function noiseOfNumbers(sorted: Sorted): Noise {
  if (sorted.every(Number.isInteger)) return () => 0;
  const least = noiseAroundZero * medianSize(sorted);
  return (value) => Math.max(relativeNoise * Math.abs(value), least);
}

/** The upper median of the sizes of the values other than zero; 0 where there is none. */
function medianSize(sorted: Sorted): number {
  const [below, upToZero] = [sorted.countBelow(0), sorted.countUpTo(0)];
  const above = sorted.length - upToZero;
  if (below + above === 0) return 0;
  const negative = (place: number): number => -(sorted.at(below - 1 - place) ?? NaN);
  const positive = (place: number): number => sorted.at(upToZero + place) ?? NaN;
  const taken = ((below + above) >> 1) + 1;
  // Of the smallest sizes, up to the median, so many are of negative numbers: by halving.
  let [low, high] = [Math.max(0, taken - above), Math.min(taken, below)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (negative(middle) < positive(taken - middle - 1)) low = middle + 1;
    else high = middle;
  }
  return Math.max(low > 0 ? negative(low - 1) : 0, low < taken ? positive(taken - low - 1) : 0);
}

/** The noise of a model's probabilities: they are sums and shares of numbers of one size, that of the largest. */
export function noiseOfScores(sorted: Sorted): Noise {
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
export function clearEdges(sorted: Sorted, quantiles: readonly number[], noise: Noise): readonly ClearEdge[] {
  const edges = new Map<number, ClearEdge>();
  let level = levelAt(sorted, noise, 0, 0);
  for (const quantile of quantiles) {
    if (level.next <= quantile) level = levelAt(sorted, noise, level.end, sorted.countUpTo(quantile) - 1);
    const { high, next } = { ...level, high: level.high ?? quantile };
    const margin = Math.min(noise(high), (next - high) / 2);
    const at = Math.max(high + margin, Math.min(quantile, next - margin));
    if (!edges.has(at)) edges.set(at, { at, quantile });
  }
  return [...edges.values()];
}

/** Values that are equal but for noise. */
interface Level {
  /** The highest of them; `undefined` where there is no value. */
  readonly high: number | undefined;
  /** The value behind them. */
  readonly next: number;
  /** Its place. */
  readonly end: number;
}

/**
 * The level that the value at `place` is of. A level begins with the first value that is beyond the noise of the beginning
 * of the one before, so all levels from `first`, where one begins, tell it; or those from a gap so wide that one surely
 * begins behind it.
 */
function levelAt(sorted: Sorted, noise: Noise, first: number, place: number): Level {
  let end = clearStart(sorted, noise, first, place);
  do {
    const low = sorted.at(end) ?? NaN;
    end = Math.max(end + 1, sorted.countUpTo(low + noise(low)));
  } while (end <= place);
  return { high: sorted.at(end - 1), next: sorted.at(end) ?? Infinity, end };
}

/** The last place up to `place` whose value lies surely beyond the noise of all before, if it is near; else `first`. */
function clearStart(sorted: Sorted, noise: Noise, first: number, place: number): number {
  let last = place;
  for (let step = 0; step < mostLooks && last > first; step++) {
    const here = sorted.at(last) ?? NaN;
    // Equal ones are passed over together.
    const start = sorted.countBelow(here);
    const before = sorted.at(start - 1) ?? NaN;
    // The noise of a far smaller value may be greater, but no more than it is farther away.
    if (start > first && here - before > 2 * noise(before)) return start;
    last = start - 1;
  }
  return first;
}
