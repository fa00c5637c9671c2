import { type Distance, kolmogorovDistance } from '../../../statistics/two-sample-distance.js';

interface Known {
  readonly evaluation: Float64Array;
  readonly distance: Distance;
}

/** Two tests ask for the same columns. */
const known = new WeakMap<Float64Array, Known>();

/** Kolmogorov's distance of two columns' numbers, both sorted upwards and not to be changed any more. */
export function numberDistance(reference: Float64Array, evaluation: Float64Array): Distance {
  const before = known.get(reference);
  if (before?.evaluation === evaluation) return before.distance;
  const distance = kolmogorovDistance(reference, evaluation);
  known.set(reference, { evaluation, distance });
  return distance;
}
