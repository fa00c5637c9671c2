import { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import { sortNumbers } from '../../../statistics/sort-numbers.js';
import type { Column } from '../columns/column.js';
import type { NumberColumn } from '../columns/number-column.js';

/** Many tests ask for the same column, and sorting a million numbers takes a tenth of a second. */
const known = new WeakMap<Column, SortedNumbers>();

/** The cells that are numbers, infinities included; nulls and texts are left out. Not to be changed. */
export function sortedNumbers(column: Column): SortedNumbers {
  const before = known.get(column);
  if (before) return before;
  const sorted = sortValues(numbersOf(column));
  known.set(column, sorted);
  return sorted;
}

/** Of numbers in any order, NaN left out. */
export function sortValues(values: Float64Array): SortedNumbers {
  return SortedNumbers.copyOf(sortNumbers(values));
}

/** From now on these are the sorted numbers of that column. */
export function keepSorted(column: NumberColumn, sorted: SortedNumbers): void {
  known.set(column, sorted);
}

/** Where they are fewer. */
const knownFinite = new WeakMap<SortedNumbers, SortedNumbers>();

/** Those of them that are finite, the same object each time. Not to be changed. */
export function sortedFinite(column: Column): SortedNumbers {
  const sorted = sortedNumbers(column);
  const { steps } = sorted;
  if (steps[0] !== -Infinity && steps.at(-1) !== Infinity) return sorted;
  const before = knownFinite.get(sorted);
  if (before) return before;
  let [first, end] = [0, steps.length];
  while (first < end && steps[first] === -Infinity) first++;
  while (end > first && steps[end - 1] === Infinity) end--;
  const finite = sorted.slice(first, end);
  knownFinite.set(sorted, finite);
  return finite;
}

/** In a column of another kind the numbers are strays. */
function numbersOf(column: Column): Float64Array {
  if (column.kind === 'numbers') return column.values;
  return Float64Array.from([...column.strays.values()].filter((cell) => typeof cell === 'number'));
}
