import { logBinomialProbability } from './binomial-probability.js';

/**
 * P(X ≥ successes) of a binomial variable with `total` trials: exact, as the regularised incomplete beta function
 * I_p(k, n−k+1) by its continued fraction. Good for 1e7 trials. Throws RangeError unless both are whole numbers,
 * total ≥ 0, and 0 ≤ probability ≤ 1; `successes` may lie outside 0 … total.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.5 and 8.17.22.
 */
export function binomialUpperTail(successes: number, total: number, probability: number): number {
  if (!(Number.isInteger(successes) && Number.isInteger(total) && total >= 0)) {
    throw new RangeError(`Whole numbers of trials are needed, not ${successes} of ${total}.`);
  }
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability from 0 to 1 is needed, not ${probability}.`);
  }
  if (successes <= 0) return 1;
  if (successes > total || probability === 0) return 0;
  if (probability === 1) return 1;
  // The fraction converges fast on the far side of the mean; the near side is the other side's complement.
  if (probability <= (successes + 1) / (total + 3)) return farTail(successes, total, probability);
  return 1 - farTail(total - successes + 1, total, 1 - probability);
}

/** P(X ≥ successes) = P(X = successes) · (1 − p) · the continued fraction. */
function farTail(successes: number, total: number, probability: number): number {
  const first = Math.exp(logBinomialProbability(successes, total, probability));
  return first * (1 - probability) * continuedFraction(successes, total - successes + 1, probability);
}

/** The fraction of DLMF 8.17.22 by Lentz's method; it takes about √max(a, b) steps at most. */
function continuedFraction(a: number, b: number, x: number): number {
  let fraction = 1;
  let upper = 1;
  let lower = 0;
  for (let step = 0; ; step++) {
    const m = step >> 1;
    const term =
      step % 2 === 0
        ? (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
        : ((m + 1) * (b - m - 1) * x) / ((a + 2 * m + 1) * (a + 2 * m + 2));
    lower = 1 / away(1 + term * lower);
    upper = away(1 + term / upper);
    const factor = upper * lower;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-15) return 1 / fraction;
  }
}

/** Lentz's method must not divide by 0. */
function away(value: number): number {
  return value === 0 ? 1e-300 : value;
}
