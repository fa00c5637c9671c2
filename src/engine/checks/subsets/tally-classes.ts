import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import type { Codes } from '../../data/columns/codes.js';
import { answersOf } from '../answers-of.js';
import { leastRows } from '../rating/effect.js';
import type { Cuts } from './cuts.js';

/** Of the labelled rows of some classes. */
export interface RightRows {
  readonly rows: number;
  /** How many of them are predicted so. */
  readonly right: number;
  /** How many the model's own probabilities expect it to miss. */
  readonly expectedWrong: number;
}

/** Counts of the rows of any classes, for any range of neighbouring pieces and for all rows, of no piece too. */
export interface ClassTally {
  readonly of: (first: number, last: number, classes: readonly number[]) => RightRows;
  readonly total: (classes: readonly number[]) => RightRows;
}

/** The last tally of some cuts: accuracy, recall and the rate of false positives count the same rows. */
const lastTallies = new WeakMap<
  Cuts,
  { readonly predictions: ClassPredictions; readonly labels: Int32Array; readonly tally: ClassTally }
>();

/** As `tallyClasses`, remembered while the cuts are. */
export function tallyOnce(cuts: Cuts, predictions: ClassPredictions, labels: Int32Array): ClassTally {
  const known = lastTallies.get(cuts);
  if (known?.predictions === predictions && known.labels === labels) return known.tally;
  const tally = tallyClasses(cuts, predictions, labels);
  lastTallies.set(cuts, { predictions, labels, tally });
  return tally;
}

/**
 * Counts the first sample of the cuts in one pass, all classes at once. A value of a category with fewer than 20
 * labelled rows, which makes no subset, counts as no piece: of a column with thousands of values and classes only those
 * that can matter take room. `labels`: class index per row, −1 for none, which is not counted.
 */
export function tallyClasses(cuts: Cuts, predictions: ClassPredictions, labels: Int32Array): ClassTally {
  const { classCount, probabilities } = predictions;
  const { classes: guesses } = answersOf(predictions);
  const codes = cuts.codes[0] ?? new Int32Array();
  const { placeOf, placeCount } = placePieces(cuts, codes, labels);
  const empty = (): Float64Array => new Float64Array((placeCount + 1) * classCount);
  const [rows, right, expectedRows, expectedRight] = [empty(), empty(), empty(), empty()];
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? -1;
    if (label < 0) continue;
    const [guess, code] = [guesses[row] ?? -1, codes[row] ?? -1];
    const from = row * classCount;
    const at = (code < 0 ? placeCount : (placeOf[code] ?? placeCount)) * classCount;
    for (let k = 0; k < classCount; k++) add(expectedRows, at + k, probabilities[from + k] ?? 0);
    add(expectedRight, at + guess, probabilities[from + guess] ?? 0);
    add(rows, at + label, 1);
    add(right, at + label, Number(guess === label));
  }
  const sum = (from: number, to: number, classes: readonly number[]): RightRows => {
    const over = (counts: Float64Array): number => {
      let total = 0;
      for (let place = from; place < to; place++) {
        for (const k of classes) total += counts[place * classCount + k] ?? 0;
      }
      return total;
    };
    const expected = over(expectedRows);
    return { rows: over(rows), right: over(right), expectedWrong: expected - over(expectedRight) };
  };
  return {
    // Neighbours stand side by side.
    of: (first, last, classes) => {
      const from = placeOf[first] ?? placeCount;
      return sum(from, Math.min(placeCount, (placeOf[last] ?? placeCount) + 1), classes);
    },
    total: (classes) => sum(0, placeCount + 1, classes),
  };
}

function add(counts: Float64Array, at: number, value: number): void {
  counts[at] = (counts[at] ?? 0) + value;
}

/** Where the counts of each piece stand; those not worth counting stand with the rows of none, after all others. */
function placePieces(
  { count, intervals }: Cuts,
  codes: Codes,
  labels: Int32Array,
): { readonly placeOf: Int32Array; readonly placeCount: number } {
  const sizes = new Uint32Array(count);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code >= 0 && (labels[row] ?? -1) >= 0) sizes[code] = (sizes[code] ?? 0) + 1;
  }
  const pieces = Array.from(sizes.keys());
  const kept = pieces.filter((piece) => piece < intervals || (sizes[piece] ?? 0) >= leastRows);
  const placeOf = new Int32Array(count).fill(kept.length);
  for (const [place, piece] of kept.entries()) placeOf[piece] = place;
  return { placeOf, placeCount: kept.length };
}
