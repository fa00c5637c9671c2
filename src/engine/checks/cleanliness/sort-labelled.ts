import { sortNumbers } from '../../../statistics/sort-numbers.js';
import { sortOrder } from '../../stats/sort-order.js';

/** Numbers upwards, and the class of each; equal ones in any order. */
export interface LabelledNumbers {
  readonly sorted: Float64Array;
  readonly classes: Int32Array;
}

/** The last bits of a number, by which most numbers don't differ. */
const classMask = 0xff;

/**
 * Sorts numbers with their labels. A label takes the place of a number's last bits, so that numbers alone are sorted, in a
 * third of the time that their places take; where these bits, 2^-44 of the number, tell two apart, places are sorted.
 * `values`: no NaN; `labels`: class index per value; `steps`: each of the values at least once, upwards, if they are known,
 * and maybe others.
 */
export function sortLabelled(
  values: Float64Array,
  labels: Int32Array,
  classCount: number,
  steps: Float64Array = sortNumbers(values).slice(),
): LabelledNumbers {
  const isFinite = steps[0] !== -Infinity && steps.at(-1) !== Infinity;
  if (classCount > classMask + 1 || !isFinite || differInLastBits(steps)) return sortPlaces(values, labels);
  const inOrder = halvesOf(sortNumbers(mark(values, labels)));
  const halves = halvesOf(withoutSignsOfZero(steps));
  const [sorted, classes] = [new Float64Array(values.length), new Int32Array(values.length)];
  let step = 0;
  for (let at = 0; at < classes.length; at++) {
    const [low, high] = [inOrder[2 * at] ?? 0, inOrder[2 * at + 1] ?? 0];
    while (
      step < steps.length - 1 &&
      (halves[2 * step + 1] !== high || (((halves[2 * step] ?? 0) ^ low) & ~classMask) !== 0)
    )
      step++;
    sorted[at] = steps[step] ?? NaN;
    classes[at] = low & classMask;
  }
  return { sorted, classes };
}

/** The numbers with their labels in place of their last bits. */
function mark(values: Float64Array, labels: Int32Array): Float64Array {
  const marked = withoutSignsOfZero(values);
  const halves = halvesOf(marked);
  for (let at = 0; at < labels.length; at++)
    halves[2 * at] = ((halves[2 * at] ?? 0) & ~classMask) | (labels[at] ?? 0);
  return marked;
}

/** A copy; a loop is several times faster than `map`. */
function withoutSignsOfZero(values: Float64Array): Float64Array {
  const without = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) without[at] = (values[at] ?? 0) + 0;
  return without;
}

/** Whether two of them are equal but for the bits that a label takes. */
function differInLastBits(sorted: Float64Array): boolean {
  const halves = halvesOf(sorted);
  for (let at = 1; at < sorted.length; at++) {
    const low = 2 * at;
    const areNear = (((halves[low] ?? 0) ^ (halves[low - 2] ?? 0)) & ~classMask) === 0;
    if (areNear && halves[low + 1] === halves[low - 1] && sorted[at] !== sorted[at - 1]) return true;
  }
  return false;
}

function sortPlaces(values: Float64Array, labels: Int32Array): LabelledNumbers {
  const order = sortOrder(values);
  return {
    sorted: Float64Array.from(order, (place) => values[place] ?? 0),
    classes: Int32Array.from(order, (place) => labels[place] ?? 0),
  };
}

/** The bits of each number, the lower half first. */
function halvesOf(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
}
