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
 * `values`: no NaN; `labels`: class index per value; `sorted`: the values upwards, where they are known.
 */
export function sortLabelled(
  values: Float64Array,
  labels: Int32Array,
  classCount: number,
  sorted = sortNumbers(values),
): LabelledNumbers {
  const isFinite = sorted[0] !== -Infinity && sorted.at(-1) !== Infinity;
  if (classCount > classMask + 1 || !isFinite || differInLastBits(sorted)) return sortPlaces(values, labels);
  const marked = values.slice();
  const halves = halvesOf(marked);
  for (let at = 0; at < labels.length; at++)
    halves[2 * at] = ((halves[2 * at] ?? 0) & ~classMask) | (labels[at] ?? 0);
  const inOrder = halvesOf(sortNumbers(marked));
  const classes = new Int32Array(labels.length);
  for (let at = 0; at < classes.length; at++) classes[at] = (inOrder[2 * at] ?? 0) & classMask;
  return { sorted, classes };
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
