import type { FlipConcentration } from '../domain/comparison.js';
import type { EvaluatedClasses, RowSlices } from '../domain/evidence.js';
import { predictedClass } from '../domain/metrics/predictions.js';
import { independentDifference } from '../statistics/newcombe.js';
import { leastRows } from './measured-drop.js';
import type { RowPairs } from './pair-rows.js';

/**
 * The subset in which rows that the baseline gets right go wrong more often than elsewhere: of those whose whole
 * interval, corrected for the number of subsets, says so, the one with the most such rows beyond its share.
 * `undefined` when the flips are spread evenly, as far as these rows can tell.
 */
export function concentrateFlips(
  here: EvaluatedClasses,
  there: EvaluatedClasses,
  pairs: RowPairs,
  slices: readonly RowSlices[],
): FlipConcentration | undefined {
  const right = formerlyRightRows(here, there, pairs);
  const overall = { total: right.rows.length, flipped: right.isWrong.reduce((sum, one) => sum + one, 0) };
  if (overall.flipped === 0) return undefined;
  const subsets = slices.flatMap(({ feature, names, codes }) =>
    countBySubset(right, names.length, codes).map((count, index) => ({
      feature,
      subset: names[index] ?? '',
      ...count,
    })),
  );
  const judged = subsets.filter(({ total }) => total >= leastRows && overall.total - total >= leastRows);
  const level = 1 - 0.05 / Math.max(1, judged.length);
  let worst: { readonly excess: number; readonly found: FlipConcentration } | undefined;
  for (const { feature, subset, total, flipped } of judged) {
    const elsewhere = { successes: overall.flipped - flipped, total: overall.total - total };
    const { interval } = independentDifference({ successes: flipped, total }, elsewhere, level);
    const excess = flipped - (total * overall.flipped) / overall.total;
    if (interval.low <= 0 || excess <= (worst?.excess ?? 0)) continue;
    const found = {
      feature,
      subset,
      formerlyRight: total,
      formerlyRightOverall: overall.total,
      toWrong: flipped,
      toWrongOverall: overall.flipped,
    };
    worst = { excess, found };
  }
  return worst?.found;
}

/** The rows here that the baseline gets right, and 1 for each that is wrong now. */
interface FormerlyRight {
  readonly rows: Int32Array;
  readonly isWrong: Uint8Array;
}

function formerlyRightRows(here: EvaluatedClasses, there: EvaluatedClasses, pairs: RowPairs): FormerlyRight {
  const [rows, isWrong] = [new Int32Array(pairs.here.length), new Uint8Array(pairs.here.length)];
  const nameOf = (run: EvaluatedClasses, k: number): string | undefined => run.classNames[k];
  let count = 0;
  for (let pair = 0; pair < pairs.here.length; pair++) {
    const [row, other] = [pairs.here[pair] ?? 0, pairs.there[pair] ?? 0];
    const label = nameOf(here, here.labels[row] ?? -1);
    if (label === undefined || nameOf(there, predictedClass(there.predictions, other)) !== label) continue;
    rows[count] = row;
    isWrong[count] = Number(nameOf(here, predictedClass(here.predictions, row)) !== label);
    count++;
  }
  return { rows: rows.subarray(0, count), isWrong: isWrong.subarray(0, count) };
}

function countBySubset(
  { rows, isWrong }: FormerlyRight,
  subsetCount: number,
  codes: Int16Array,
): readonly { readonly total: number; readonly flipped: number }[] {
  const [total, flipped] = [new Uint32Array(subsetCount), new Uint32Array(subsetCount)];
  for (let place = 0; place < rows.length; place++) {
    const code = codes[rows[place] ?? -1] ?? -1;
    if (code < 0) continue;
    total[code] = (total[code] ?? 0) + 1;
    flipped[code] = (flipped[code] ?? 0) + (isWrong[place] ?? 0);
  }
  return Array.from(total, (rowsOfSubset, index) => ({ total: rowsOfSubset, flipped: flipped[index] ?? 0 }));
}
