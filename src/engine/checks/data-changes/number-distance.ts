import type { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import { type Distance, kolmogorovDistance } from '../../../statistics/two-sample-distance.js';

interface Known {
  readonly evaluation: SortedNumbers;
  readonly distance: Distance;
}

/** Two tests ask for the same columns. */
const known = new WeakMap<SortedNumbers, Known>();

/** Kolmogorov's distance of two columns' numbers. */
export function numberDistance(reference: SortedNumbers, evaluation: SortedNumbers): Distance {
  const before = known.get(reference);
  if (before?.evaluation === evaluation) return before.distance;
  const distance = kolmogorovDistance(reference, evaluation);
  known.set(reference, { evaluation, distance });
  return distance;
}
