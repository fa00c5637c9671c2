import type { Column } from '../../data/columns/column.js';
import { countValues as countValuesOf } from '../../data/profile/count-values.js';
import { countTexts, distinctCells } from '../../data/profile/distinct-cells.js';
import type { Histograms } from '../../stats/histograms.js';

/**
 * How often each value of either column occurs, in order of first appearance. Values are told apart by their text;
 * nulls are left out, or counted as the value `null`.
 */
export function countValues(reference: Column, evaluation: Column, ignoreNulls: boolean): Histograms {
  const counts = new Map<string, [reference: number, evaluation: number]>();
  const count = (cells: Column, side: 0 | 1): void => {
    for (const [name, times] of ignoreNulls ? countTexts(cells) : withNulls(cells)) {
      const known = counts.get(name) ?? [0, 0];
      known[side] += times;
      counts.set(name, known);
    }
  };
  count(reference, 0);
  count(evaluation, 1);
  const pairs = [...counts.values()];
  return {
    names: [...counts.keys()],
    reference: pairs.map(([inReference]) => inReference),
    evaluation: pairs.map(([, inEvaluation]) => inEvaluation),
  };
}

/** How often each value occurs, `null` being one, in order of appearance. */
function withNulls(cells: Column): ReadonlyMap<string, number> {
  const texts = countTexts(cells);
  const nulls = cells.length - countValuesOf(cells);
  if (nulls === 0) return texts;
  const firstNull = String(null);
  const { cells: values, codes } = distinctCells(cells);
  let before = 0;
  for (let row = 0; (codes[row] ?? -1) >= 0; row++) before = Math.max(before, (codes[row] ?? 0) + 1);
  const names = Array.from(values, String);
  const order = [...names.slice(0, before), firstNull, ...names.slice(before)];
  return new Map(order.map((name) => [name, (texts.get(name) ?? 0) + (name === firstNull ? nulls : 0)]));
}

/** How often each class occurs, classes in neither dataset left out. `classes`: class index per row, −1 = none. */
export function countClasses(
  reference: ArrayLike<number>,
  evaluation: ArrayLike<number>,
  classNames: readonly string[],
): Histograms {
  const tally = (classes: ArrayLike<number>): number[] => {
    const counts = classNames.map(() => 0);
    for (let row = 0; row < classes.length; row++) {
      const k = classes[row] ?? -1;
      if (k >= 0) counts[k] = (counts[k] ?? 0) + 1;
    }
    return counts;
  };
  const [inReference, inEvaluation] = [tally(reference), tally(evaluation)];
  const isSeen = (_: unknown, k: number): boolean => (inReference[k] ?? 0) + (inEvaluation[k] ?? 0) > 0;
  return {
    names: classNames.filter(isSeen),
    reference: inReference.filter(isSeen),
    evaluation: inEvaluation.filter(isSeen),
  };
}
