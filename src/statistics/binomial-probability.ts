/**
 * ln P(X = successes) of a binomial variable, to about 1e-15 of what its terms are: saddle-point expansion, since
 * ln Γ would cancel away nine digits at 1e7 trials. Whole numbers 0 ≤ successes ≤ total and 0 < probability < 1 are
 * the caller's to see to. Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export function logBinomialProbability(successes: number, total: number, probability: number): number {
  const failures = total - successes;
  if (successes === 0) return total * Math.log1p(-probability);
  if (failures === 0) return total * Math.log(probability);
  return (
    stirlingError(total) -
    stirlingError(successes) -
    stirlingError(failures) -
    deviance(successes, total * probability) -
    deviance(failures, total * (1 - probability)) -
    Math.log((2 * Math.PI * successes * failures) / total) / 2
  );
}

/** ln n! − ln(√(2πn)·(n/e)ⁿ), what Stirling's formula leaves out; n ≥ 1. */
function stirlingError(n: number): number {
  const small = smallStirlingErrors[n];
  if (small !== undefined) return small;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** x·ln(x/mean) + mean − x without the cancellation where x is near its mean. */
function deviance(x: number, mean: number): number {
  const distance = x - mean;
  if (Math.abs(distance) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - distance;
  const ratio = distance / (x + mean);
  let power = 2 * x * ratio;
  let sum = distance * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** By n = 0 … 15, where the series is too short; calculated with 60 decimal digits. */
const smallStirlingErrors = [
  0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
  0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
  0.007573675487951841, 0.00694284010720953, 0.006408994188004207, 0.0059513701127588475,
  0.005554733551962801,
];
