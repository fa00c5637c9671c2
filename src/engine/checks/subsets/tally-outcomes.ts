import type { Outcomes } from '../../../domain/metrics/outcomes.js';
import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import type { Codes } from '../../data/columns/codes.js';
import { answersOf } from '../answers-of.js';

/** The outcomes of the rows of any range of neighbouring pieces. */
export type OutcomesOfPieces = (first: number, last: number) => Outcomes;

/**
 * Counts predicted classes against labels per piece, in one pass. `codes`: the piece of each row, 0 to `count` − 1, or
 * −1. `labels`: class index per row, −1 for none, which is not counted.
 */
export function tallyOutcomes(
  codes: Codes,
  count: number,
  predictions: ClassPredictions,
  labels: Int32Array,
): OutcomesOfPieces {
  const { classCount } = predictions;
  const { classes: guesses } = answersOf(predictions);
  const empty = (): Uint32Array => new Uint32Array(count * classCount);
  const [labelled, predicted, hits] = [empty(), empty(), empty()];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    const label = labels[row] ?? -1;
    if (code < 0 || label < 0) continue;
    const guess = guesses[row] ?? -1;
    const [ofLabel, ofGuess] = [code * classCount + label, code * classCount + guess];
    labelled[ofLabel] = (labelled[ofLabel] ?? 0) + 1;
    predicted[ofGuess] = (predicted[ofGuess] ?? 0) + 1;
    // Added and not branched on: which way it goes can't be foreseen.
    hits[ofLabel] = (hits[ofLabel] ?? 0) + Number(guess === label);
  }
  return (first, last) => {
    const join = (counts: Uint32Array): Uint32Array =>
      Uint32Array.from({ length: classCount }, (_, k) => {
        let sum = 0;
        for (let piece = first; piece <= last; piece++) sum += counts[piece * classCount + k] ?? 0;
        return sum;
      });
    const of = { labelled: join(labelled), predicted: join(predicted), hits: join(hits) };
    const sum = (counts: Uint32Array): number => counts.reduce((total, one) => total + one, 0);
    return { total: sum(of.labelled), correct: sum(of.hits), ...of };
  };
}
