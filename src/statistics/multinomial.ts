import { logBinomialProbability } from './binomial-probability.js';
import type { RandomStream } from './random.js';

/**
 * The number of successes in `total` trials, drawn exactly: by inversion where few are expected, else by transformed
 * rejection, whose time does not hang on `total`. Throws RangeError unless `total` is a whole number of at least 0 and
 * 0 ≤ probability ≤ 1. Source: W. Hörmann, Journal of Statistical Computation and Simulation 46 (1993), BTRS.
 */
export function drawBinomial(total: number, probability: number, random: RandomStream): number {
  if (!(Number.isInteger(total) && total >= 0 && probability >= 0 && probability <= 1)) {
    throw new RangeError(`Trials and a probability are needed, not ${total} of ${probability}.`);
  }
  if (probability > 0.5) return total - drawRarer(total, 1 - probability, random);
  return drawRarer(total, probability, random);
}

/**
 * A resample: as many rows as the counts have, drawn with replacement from their cells, counted into `into`. Throws
 * RangeError unless the counts are whole numbers and `into` is as long as they are.
 */
export function drawMultinomial(counts: ArrayLike<number>, random: RandomStream, into: Float64Array): void {
  if (into.length !== counts.length) {
    throw new RangeError(`Room for ${counts.length} cells is needed, not ${into.length}.`);
  }
  let weight = 0;
  for (let cell = 0; cell < counts.length; cell++) weight += counts[cell] ?? 0;
  let rows = weight;
  // Each cell takes its share of the rows that the cells before it left over.
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] ?? 0;
    const drawn = count === 0 ? 0 : drawBinomial(rows, count / weight, random);
    into[cell] = drawn;
    rows -= drawn;
    weight -= count;
  }
}

/** For a probability of at most ½. */
function drawRarer(total: number, probability: number, random: RandomStream): number {
  if (total === 0 || probability === 0) return 0;
  return total * probability < 10
    ? drawByInversion(total, probability, random)
    : drawByRejection(total, probability, random);
}

function drawByInversion(total: number, probability: number, random: RandomStream): number {
  const odds = probability / (1 - probability);
  let chance = Math.exp(total * Math.log1p(-probability));
  let left = random.next();
  for (let successes = 0; successes < total; successes++) {
    if (left < chance) return successes;
    left -= chance;
    chance *= (odds * (total - successes)) / (successes + 1);
  }
  return total;
}

/** BTRS, with the names of the paper. It needs an expectation of at least 10. */
function drawByRejection(total: number, probability: number, random: RandomStream): number {
  const spread = Math.sqrt(total * probability * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const c = total * probability + 0.5;
  const alpha = (2.83 + 5.1 / b) * spread;
  const sureBelow = 0.92 - 4.2 / b;
  for (;;) {
    const u = random.next() - 0.5;
    const v = random.next();
    const edge = 0.5 - Math.abs(u);
    const successes = Math.floor(((2 * a) / edge + b) * u + c);
    // Nearly nine of ten lie inside the hat's inner box and need no logarithm.
    if (edge >= 0.07 && v <= sureBelow) return successes;
    if (successes < 0 || successes > total) continue;
    const mode = Math.floor((total + 1) * probability);
    const ratio =
      logBinomialProbability(successes, total, probability) -
      logBinomialProbability(mode, total, probability);
    if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= ratio) return successes;
  }
}
