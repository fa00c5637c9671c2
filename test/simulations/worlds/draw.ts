import { normalQuantile } from '../../../src/statistics/normal.js';
import type { RandomStream } from '../../../src/statistics/random.js';

/** A standard normal number. */
export function drawNormal(random: RandomStream): number {
  return normalQuantile(Math.max(random.next(), 1e-12));
}

/** One of the values, each as likely as its weight says. */
export function drawWeighted<Value>(
  values: readonly (readonly [Value, number])[],
  random: RandomStream,
): Value {
  let left = random.next() * values.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of values) {
    left -= weight;
    if (left < 0) return value;
  }
  return (values[values.length - 1] as readonly [Value, number])[0];
}

export function drawOne<Value>(values: readonly Value[], random: RandomStream): Value {
  return values[random.below(values.length)] as Value;
}

/** The same values in another order. */
export function shuffle<Value>(values: readonly Value[], random: RandomStream): Value[] {
  return values
    .map((value) => ({ value, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}
