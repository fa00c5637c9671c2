import type { RandomStream } from '../../statistics/random.js';

/**
 * `count` of the places 0 to `size` − 1, each at most once, in the order drawn; all of them when there are fewer. Every choice
 * is equally likely: each draw is a rank among the places that are left. Takes the square of `count`, which is small.
 */
export function drawPlaces(size: number, count: number, random: RandomStream): number[] {
  const drawn: number[] = [];
  const upwards: number[] = [];
  while (drawn.length < count && drawn.length < size) {
    let place = random.below(size - drawn.length);
    let rank = 0;
    for (; rank < upwards.length && (upwards[rank] ?? 0) <= place; rank++) place++;
    upwards.splice(rank, 0, place);
    drawn.push(place);
  }
  return drawn;
}
