import { sortNumbers } from '../../../statistics/sort-numbers.js';
import type { Column } from '../columns/column.js';

/** Many tests ask for the same column, and sorting a million numbers takes a tenth of a second. */
const known = new WeakMap<Column, Float64Array>();

/** The cells that are numbers, upwards, infinities included; nulls and texts are left out. Not to be changed. */
export function sortedNumbers(column: Column): Float64Array {
  const before = known.get(column);
  if (before) return before;
  const sorted = sortNumbers(numbersOf(column));
  known.set(column, sorted);
  return sorted;
}

/** Where they are fewer. */
const knownFinite = new WeakMap<Float64Array, Float64Array>();

/** Those of them that are finite, the same array each time. Not to be changed. */
export function sortedFinite(column: Column): Float64Array {
  const sorted = sortedNumbers(column);
  if (sorted[0] !== -Infinity && sorted.at(-1) !== Infinity) return sorted;
  const before = knownFinite.get(sorted);
  if (before) return before;
  let [first, end] = [0, sorted.length];
  while (first < end && sorted[first] === -Infinity) first++;
  while (end > first && sorted[end - 1] === Infinity) end--;
  const finite = sorted.subarray(first, end);
  knownFinite.set(sorted, finite);
  return finite;
}

/** One for all columns, since fresh memory is what costs. */
let spare = new Float64Array(0);

/** Good until the next call. In a column of another kind the numbers are strays. */
function numbersOf(column: Column): Float64Array {
  if (column.kind !== 'numbers') {
    return Float64Array.from([...column.strays.values()].filter((cell) => typeof cell === 'number'));
  }
  const { values } = column;
  if (spare.length < values.length) spare = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (!Number.isNaN(value)) spare[count++] = value;
  }
  return spare.subarray(0, count);
}

/** How many different numbers there are among sorted ones; it stops counting at `most`. */
export function countSteps(sorted: Float64Array, most = Infinity): number {
  let count = 0;
  for (let row = 0; row < sorted.length && count < most; row++)
    if (row === 0 || sorted[row] !== sorted[row - 1]) count++;
  return count;
}
