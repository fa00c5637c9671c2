/**
 * Quantile `q` in 0..1 of values sorted upwards, interpolated between neighbours. NaN for no values.
 * Source: numpy.quantile, method `linear`, with its rule of counting from the nearer neighbour.
 */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  const position = q * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  const share = position - below;
  return share >= 0.5 ? high - (high - low) * (1 - share) : low + (high - low) * share;
}

/**
 * The edges that cut sorted values into `parts` bins of equal mass: parts + 1 quantiles from the smallest value to the
 * largest, equal ones merged. One edge when all values are equal, none for no values.
 */
export function quantileEdges(sorted: ArrayLike<number>, parts: number): number[] {
  if (sorted.length === 0) return [];
  const edges: number[] = [];
  for (let i = 0; i <= parts; i++) {
    const edge = quantile(sorted, i / parts);
    if (edge !== edges.at(-1)) edges.push(edge);
  }
  return edges;
}
