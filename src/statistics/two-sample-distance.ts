import type { Interval } from './interval.js';
import type { SortedNumbers } from './sorted-numbers.js';

/** How far two samples' distributions are apart, from 0 to 1. */
export interface Distance {
  readonly point: number;
  /** How far it may be off, by chance, at the two-sided `level`; never narrower than the level asks for. */
  readonly intervalAt: (level: number) => Interval;
}

/**
 * Kolmogorov's distance of two samples of at least one number: the greatest difference of the shares at or below a value.
 * Interval: Dvoretzky, Kiefer and Wolfowitz's bound with Massart's constant (Annals of Probability 18, 1990), by its
 * two-sample form (Wei and Dudley, Statistics and Probability Letters 82, 2012).
 */
export function kolmogorovDistance(a: SortedNumbers, b: SortedNumbers): Distance {
  const [n, m] = [a.length, b.length];
  const { steps: stepsOfA, ends: endsOfA } = a;
  const { steps: stepsOfB, ends: endsOfB } = b;
  const [lastOfA, lastOfB] = [stepsOfA.length - 1, stepsOfB.length - 1];
  let [stepOfA, stepOfB, point] = [0, 0, 0];
  // What surely is no greater is seen without a division, by whole numbers: rows of either times all of the other.
  const rounding = n * m * 1e-14;
  let [most, least] = [0, 0];
  let [ofA, ofB] = [stepsOfA[0] ?? NaN, stepsOfB[0] ?? NaN];
  while (stepOfA <= lastOfA && stepOfB <= lastOfB) {
    const value = ofA <= ofB ? ofA : ofB;
    // Without a look behind the last step, which makes all others slow.
    while (ofA <= value && stepOfA <= lastOfA) if (++stepOfA <= lastOfA) ofA = stepsOfA[stepOfA] ?? NaN;
    while (ofB <= value && stepOfB <= lastOfB) if (++stepOfB <= lastOfB) ofB = stepsOfB[stepOfB] ?? NaN;
    const i = endsOfA ? (endsOfA[stepOfA - 1] ?? 0) : stepOfA;
    const j = endsOfB ? (endsOfB[stepOfB - 1] ?? 0) : stepOfB;
    const apart = Math.abs(i * m - j * n);
    if (apart < least) continue;
    point = Math.max(point, Math.abs(i / n - j / m));
    if (apart > most) [most, least] = [apart, apart - rounding];
  }
  return distance(point, 0, n, m);
}

/**
 * The total variation distance of two samples of categories, given how often each occurs: half the sum of the
 * differences of the shares. It is never 0 by chance, so that what chance alone is expected to give (at most) is
 * allowed for below. Interval: McDiarmid's inequality, as one row moves the distance by 1/n at most.
 */
export function totalVariation<Key>(a: ReadonlyMap<Key, number>, b: ReadonlyMap<Key, number>): Distance {
  const [n, m] = [totalOf(a), totalOf(b)];
  let [difference, byChance] = [0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [inA, inB] = [a.get(key) ?? 0, b.get(key) ?? 0];
    difference += Math.abs(inA / n - inB / m) / 2;
    const share = (inA + inB) / (n + m);
    byChance += Math.sqrt(share * (1 - share) * (1 / n + 1 / m)) / 2;
  }
  return distance(difference, byChance, n, m);
}

/** `byChance`: how much of the distance is expected without any difference. */
function distance(point: number, byChance: number, n: number, m: number): Distance {
  return {
    point,
    intervalAt: (level) => {
      const reach = Math.sqrt((Math.log(2 / (1 - level)) / 2) * (1 / n + 1 / m));
      return { low: Math.max(0, point - byChance - reach), high: Math.min(1, point + reach) };
    },
  };
}

function totalOf(counts: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
