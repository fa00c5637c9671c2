/** Numbers upwards, such as an array of them. */
interface Sorted {
  readonly length: number;
  at(place: number): number | undefined;
}

/**
 * Quantile `q` in 0..1 of values sorted upwards, interpolated between neighbours. NaN for no values.
 * Source: numpy.quantile, method `linear`, with its rule of counting from the nearer neighbour.
 */
export function quantile(sorted: Sorted, q: number): number {
  const position = q * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted.at(below) ?? NaN;
  const high = sorted.at(Math.min(below + 1, sorted.length - 1)) ?? NaN;
  const share = position - below;
  return share >= 0.5 ? high - (high - low) * (1 - share) : low + (high - low) * share;
}

/** The parts + 1 quantiles that cut sorted values into parts of equal mass, from the smallest value to the largest. */
export function evenQuantiles(sorted: Sorted, parts: number): number[] {
  return Array.from({ length: parts + 1 }, (_, i) => quantile(sorted, i / parts));
}
