import type { RandomStream } from '../../statistics/random.js';

/**
 * `count` of the places 0 to `size` − 1, each at most once, in the order drawn; all of them when there are fewer. Every choice
 * is equally likely: each draw is a rank among the places that are left. Takes the square of `count`, which is small.
 */
export function drawPlaces(size: number, count: number, random: RandomStream): number[] {
  const drawn: number[] = [];
  const upwards: number[] = [];
  while (drawn.length < count && drawn.length < size)
    drawn.push(takePlace(upwards, random.below(size - drawn.length)));
  return drawn;
}

/** The same places, upwards. */
export function drawUpwards(size: number, count: number, random: RandomStream): number[] {
  const upwards: number[] = [];
  while (upwards.length < count && upwards.length < size)
    takePlace(upwards, random.below(size - upwards.length));
  return upwards;
}

/** Puts the place of this rank among those that are left into the list of those that are taken; returns it. */
function takePlace(taken: number[], rank: number): number {
  let place = rank;
  let at = 0;
  for (; at < taken.length && (taken[at] ?? 0) <= place; at++) place++;
  if (at === taken.length) taken.push(place);
  else taken.splice(at, 0, place);
  return place;
}
