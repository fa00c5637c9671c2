import type { RandomStream } from '../../statistics/random.js';

/**
 * `count` of the items, each at most once, in the order drawn; all of them when there are fewer. Every choice is
 * equally likely. Source: the first `count` steps of a Fisher-Yates shuffle.
 */
export function drawDistinct<Item>(items: readonly Item[], count: number, random: RandomStream): Item[] {
  const rest = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && rest.length > 0) {
    drawn.push(...rest.splice(random.below(rest.length), 1));
  }
  return drawn;
}
