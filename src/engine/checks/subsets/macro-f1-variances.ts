import type { Outcomes } from '../../../domain/metrics/outcomes.js';
import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import type { Codes } from '../../data/columns/codes.js';
import { f1Slopes } from '../../metrics/f1-margin.js';
import { roundOff } from '../../stats/round-off.js';
import { answersOf } from '../answers-of.js';
import type { Subset } from './join-pieces.js';

/**
 * The variance of macro F1 on each of some disjoint subsets, in one pass over the rows. `codes`: the piece of each row,
 * 0 to `count` − 1, or −1. `outcomes`: of each subset. Source: as `f1Margin`.
 */
export function macroF1Variances(
  codes: Codes,
  count: number,
  { predictions, labels }: { readonly predictions: ClassPredictions; readonly labels: Int32Array },
  subsets: readonly Subset[],
  outcomes: readonly Outcomes[],
): readonly number[] {
  const subsetOf = new Int32Array(count).fill(-1);
  for (const [place, { first, last }] of subsets.entries()) subsetOf.fill(place, first, last + 1);
  const classes = Array.from({ length: predictions.classCount }, (_, k) => k);
  const slopes = outcomes.map((one) => f1Slopes(one, classes));
  const { classes: guesses } = answersOf(predictions);
  const variances = new Float64Array(subsets.length);
  for (let row = 0; row < codes.length; row++) {
    const [code, label] = [codes[row] ?? -1, labels[row] ?? -1];
    const place = code < 0 || label < 0 ? -1 : (subsetOf[code] ?? -1);
    const slopeOf = slopes[place];
    if (!slopeOf) continue;
    variances[place] = (variances[place] ?? 0) + slopeOf(label, guesses[row] ?? -1) ** 2;
  }
  // The sums' last bits depend on the order of the rows.
  return Array.from(variances, roundOff);
}
