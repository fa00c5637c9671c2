import type { Sorted } from '../../statistics/sorted.js';

/**
 * The numbers of two lists, sorted upwards together, −0 before 0. None is copied: who looks for quantiles needs few of them,
 * and each place is found by halving.
 */
export class MergedNumbers implements Sorted {
  readonly length: number;

  constructor(
    private readonly first: Sorted,
    private readonly second: Sorted,
  ) {
    this.length = first.length + second.length;
  }

  at(place: number): number | undefined {
    const { first, second, length } = this;
    const taken = (place < 0 ? length + place : place) + 1;
    if (taken < 1 || taken > length) return undefined;
    // So many of the numbers up to this place are of the first list.
    let [low, high] = [Math.max(0, taken - second.length), Math.min(taken, first.length)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comesFirst(first.at(middle), second.at(taken - middle - 1))) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return second.at(taken - 1);
    if (low === taken) return first.at(low - 1);
    const [ofFirst, ofSecond] = [first.at(low - 1), second.at(taken - low - 1)];
    return comesFirst(ofFirst, ofSecond) ? ofSecond : ofFirst;
  }

  countBelow(value: number): number {
    return this.first.countBelow(value) + this.second.countBelow(value);
  }

  countUpTo(value: number): number {
    return this.first.countUpTo(value) + this.second.countUpTo(value);
  }

  every(isIt: (value: number) => boolean): boolean {
    return this.first.every(isIt) && this.second.every(isIt);
  }
}

function comesFirst(a = NaN, b = NaN): boolean {
  return a < b || (a === 0 && b === 0 && Object.is(a, -0) && !Object.is(b, -0));
}
