/** Φ⁻¹(0.975): both tails together leave 5 %. */
export const z95 = 1.959963984540054;

/**
 * Half the width of the 95 % Wald interval of a proportion: z·√(p(1−p)/n). It is 0 at p = 0 and p = 1, where this
 * approximation says nothing about the uncertainty, and NaN for n = 0. Source: the margins RIME publishes.
 */
export function waldMargin(successes: number, total: number): number {
  const p = successes / total;
  return z95 * Math.sqrt((p * (1 - p)) / total);
}
