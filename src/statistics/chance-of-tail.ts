import { logBinomialProbability } from './binomial-probability.js';
import { binomialUpperTail } from './binomial-tail.js';

/** The end found in a few steps is nearer than this to the one that halving finds, as a share of it. */
const surelyNear = 1e-10;
const mostSteps = 20;

/**
 * The probability at which `successes` or more of `total` have the chance `tail`: halved until two doubles are neighbours.
 * Where that is, is known to ten digits beforehand, so that most halves are told without a look. `successes` ≥ 1.
 */
export function chanceOfTail(successes: number, total: number, tail: number): number {
  const [below, above] = bracket(successes, total, tail);
  let low = 0;
  let high = successes / total;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    const isBelow = middle <= below || (middle < above && binomialUpperTail(successes, total, middle) < tail);
    if (isBelow) low = middle;
    else high = middle;
  }
}

/** Two probabilities of which the first is surely too small and the second is not. */
function bracket(successes: number, total: number, tail: number): readonly [below: number, above: number] {
  const most = successes / total;
  const near = approach(successes, total, tail);
  const [below, above] = [near * (1 - surelyNear), Math.min(most, near * (1 + surelyNear))];
  const isSure =
    binomialUpperTail(successes, total, below) < tail && binomialUpperTail(successes, total, above) >= tail;
  return isSure ? [below, above] : [0, most];
}

/**
 * By Newton's method on logarithms: of the tail, whose derivative is `successes` / p times the probability of exactly so
 * many, by that of p. It is concave, so that each step after the first falls short, and is nearly straight far from the mean.
 */
function approach(successes: number, total: number, tail: number): number {
  const most = successes / total;
  let near = most * Math.exp(-2 / Math.sqrt(successes));
  for (let step = 0; step < mostSteps; step++) {
    const found = binomialUpperTail(successes, total, near);
    if (!(found > 0)) return near;
    const slope = (successes * Math.exp(logBinomialProbability(successes, total, near))) / found;
    const change = Math.log(tail / found) / slope;
    near = Math.min(most, near * Math.exp(change));
    if (!(Math.abs(change) > surelyNear)) break;
  }
  return near;
}
