import { countBelow, countUpTo } from './bisect.js';
import type { Sorted } from './sorted.js';

/** Fewer different numbers than one in so many are kept once each; of more that would save nothing. */
const leastRepeats = 2;

/**
 * Numbers sorted upwards, −0 before 0; no NaN. Where most occur several times each is kept once, with how many there are up
 * to it: of a column of a million numbers with two decimals that is a tenth of the memory, and of the time to go over them.
 */
export class SortedNumbers implements Sorted, Iterable<number> {
  readonly length: number;

  /**
   * `steps`: the numbers, upwards; equal ones may still follow each other. `ends`: how many numbers there are up to each
   * step; when `undefined` a step is one number.
   */
  constructor(
    readonly steps: Float64Array,
    readonly ends?: Int32Array,
  ) {
    this.length = ends ? (ends.at(-1) ?? 0) : steps.length;
  }

  /** Of numbers that are sorted, which are copied. */
  static copyOf(sorted: Float64Array): SortedNumbers {
    let stepCount = 0;
    for (let at = 0; at < sorted.length; at++) {
      if (isStep(sorted, at)) stepCount++;
      if (stepCount * leastRepeats > sorted.length) return new SortedNumbers(sorted.slice());
    }
    const [steps, ends] = [new Float64Array(stepCount), new Int32Array(stepCount)];
    let step = -1;
    for (let at = 0; at < sorted.length; at++) {
      if (isStep(sorted, at)) steps[++step] = sorted[at] ?? 0;
      ends[step] = at + 1;
    }
    return new SortedNumbers(steps, ends);
  }

  /** The number at a place, from the end when it is negative, as of an array. */
  at(place: number): number | undefined {
    const { steps, ends, length } = this;
    const fromStart = place < 0 ? length + place : place;
    if (!ends || fromStart < 0) return steps[fromStart];
    return steps[countUpTo(ends, fromStart)];
  }

  /** How many numbers are in the steps before this one. */
  countBefore(step: number): number {
    if (!this.ends) return step;
    return step === 0 ? 0 : (this.ends[step - 1] ?? NaN);
  }

  countBelow(value: number): number {
    return this.countBefore(countBelow(this.steps, value));
  }

  countUpTo(value: number): number {
    return this.countBefore(countUpTo(this.steps, value));
  }

  every(isIt: (value: number) => boolean): boolean {
    const { steps } = this;
    for (let step = 0; step < steps.length; step++) if (!isIt(steps[step] ?? NaN)) return false;
    return true;
  }

  countWhere(isIt: (value: number) => boolean): number {
    let count = 0;
    for (let step = 0; step < this.steps.length; step++)
      if (isIt(this.steps[step] ?? NaN)) count += this.countBefore(step + 1) - this.countBefore(step);
    return count;
  }

  /** How many different numbers there are; it stops counting at `most`. */
  countDistinct(most = Infinity): number {
    const { steps } = this;
    let count = 0;
    for (let step = 0; step < steps.length && count < most; step++)
      if (step === 0 || steps[step] !== steps[step - 1]) count++;
    return count;
  }

  /** The numbers of the steps from `first` to before `end`. */
  slice(first: number, end: number): SortedNumbers {
    const before = this.countBefore(first);
    const ends = this.ends?.subarray(first, end);
    return new SortedNumbers(
      this.steps.subarray(first, end),
      before === 0 ? ends : ends?.map((count) => count - before),
    );
  }

  /** The numbers but those of the steps from `first` to before `end`; the steps are kept in what `makeRoom` gives. */
  without(first: number, end: number, makeRoom: (length: number) => Float64Array): SortedNumbers {
    const { steps, ends } = this;
    if (first === end) return this;
    if (first === 0) return this.slice(end, steps.length);
    const dropped = this.countBefore(end) - this.countBefore(first);
    const others = makeRoom(steps.length - (end - first));
    others.set(steps.subarray(0, first));
    others.set(steps.subarray(end), first);
    const endsOfOthers = ends?.map((count, step) => (step < first ? count : count - dropped));
    endsOfOthers?.copyWithin(first, end);
    return new SortedNumbers(others, endsOfOthers?.subarray(0, others.length));
  }

  *[Symbol.iterator](): Generator<number> {
    for (let step = 0; step < this.steps.length; step++)
      for (let at = this.countBefore(step); at < this.countBefore(step + 1); at++)
        yield this.steps[step] ?? NaN;
  }
}

/** Whether another number than before begins here; 0 is another than −0. */
function isStep(sorted: Float64Array, at: number): boolean {
  // A look outside of an array makes all others slow.
  if (at === 0) return true;
  const [value, before] = [sorted[at], sorted[at - 1]];
  return value !== before || (value === 0 && !Object.is(value, before));
}
