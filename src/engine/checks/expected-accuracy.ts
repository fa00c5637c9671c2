import { predictedClass, type ClassPredictions } from '../../domain/metrics/predictions.js';
import type { Proportion } from '../../statistics/interval.js';
import { type Answers, answersOf } from './answers-of.js';
import { leastRows, type Effect } from './rating/effect.js';
import { exactShare, greaterThan, scoreShare } from './rating/share-estimate.js';

/** How often a model was right on a sample, by what it answered and how confident it was. */
export interface Calibration {
  /**
   * How often it should be right on other rows, by its answers to them. `total` is the number of rows that would tell
   * as much of it as the sample does; successes may not be whole. Throws RangeError without a row.
   */
  readonly expect: (predictions: ClassPredictions, rows: readonly number[]) => Proportion;
}

const mostBins = 10;
/** A bin of so many rows knows its accuracy to ±0.14 at 95 % and at the worst; with fewer there are fewer bins. */
const leastBinRows = 50;

/** Rows of about the same confidence, and the share of them that was right. */
interface Bin {
  rows: number;
  right: number;
}

interface Stratum {
  readonly bins: readonly Bin[];
  readonly binOf: (confidence: number) => number;
}

/**
 * Learns from labelled rows (−1 is a row without a label) how much a model's confidence is worth: bins of equal mass by
 * the probability of its answer, each class that it answers apart, since a model that overrates one class underrates
 * another. A class answered on fewer than 20 rows is rated with all others together. `undefined` with fewer than 20
 * labelled rows.
 */
export function learnCalibration(
  predictions: ClassPredictions,
  labels: Int32Array,
  rows: readonly number[],
): Calibration | undefined {
  const labelled = rows.filter((row) => (labels[row] ?? -1) >= 0);
  if (labelled.length < leastRows) return undefined;
  const answers = answersOf(predictions);
  const all = binRows(answers, labels, labelled);
  const byClass = new Map<number, number[]>();
  for (const row of labelled) {
    const answer = answers.classes[row] ?? 0;
    const same = byClass.get(answer);
    if (same) same.push(row);
    else byClass.set(answer, [row]);
  }
  const strata = new Map<number, Stratum>();
  for (const [answer, same] of byClass) {
    if (same.length >= leastRows) strata.set(answer, binRows(answers, labels, same));
  }
  return {
    expect: (others, asked) => {
      const { classes, confidences } = answersOf(others);
      return expectRight(
        asked.map((row) => {
          const { bins, binOf } = strata.get(classes[row] ?? 0) ?? all;
          return bins[binOf(confidences[row] ?? 0)];
        }),
      );
    },
  };
}

/** How a model does on some rows, and how it should. */
export interface Shortfall {
  /** By how much worse they are than expected: of the share of right answers, or in parts of the label range. */
  readonly effect: Effect;
  /** The metric on these rows, and as it should be. */
  readonly value: number;
  readonly expected: number;
}

/** `undefined` with fewer than `minRows` of the rows labelled. */
export function accuracyShortfall(
  predictions: ClassPredictions,
  labels: Int32Array,
  rows: readonly number[],
  calibration: Calibration,
  minRows = leastRows,
): Shortfall | undefined {
  const labelled = rows.filter((row) => (labels[row] ?? -1) >= 0);
  if (labelled.length < Math.max(minRows, leastRows)) return undefined;
  const wrong = labelled.filter((row) => predictedClass(predictions, row) !== labels[row]).length;
  const { successes, total } = calibration.expect(predictions, labelled);
  return {
    effect: greaterThan(
      exactShare({ successes: wrong, total: labelled.length }),
      scoreShare({ successes: total - successes, total }),
    ),
    value: 1 - wrong / labelled.length,
    expected: successes / total,
  };
}

function binRows({ classes, confidences }: Answers, labels: Int32Array, rows: readonly number[]): Stratum {
  const sorted = Float64Array.from(rows, (row) => confidences[row] ?? 0).sort();
  const wanted = Math.min(mostBins, Math.max(1, Math.floor(rows.length / leastBinRows)));
  const starts: number[] = [];
  for (let bin = 1; bin < wanted; bin++) {
    const start = sorted[Math.floor((bin * rows.length) / wanted)] ?? 1;
    // Equal confidences stay together, so that no bin is empty.
    if (start > (starts.at(-1) ?? sorted[0] ?? 0)) starts.push(start);
  }
  const binOf = (confidence: number): number => {
    let bin = 0;
    while (confidence >= (starts[bin] ?? Infinity)) bin++;
    return bin;
  };
  const bins = Array.from({ length: starts.length + 1 }, (): Bin => ({ rows: 0, right: 0 }));
  for (const row of rows) {
    const bin = bins[binOf(confidences[row] ?? 0)];
    if (!bin) continue;
    bin.rows++;
    if (classes[row] === labels[row]) bin.right++;
  }
  return { bins, binOf };
}

/** The mean of the bins' shares, Σ w·p, varies about as a share of 1 / Σ(w²/n) rows does. */
function expectRight(bins: readonly (Bin | undefined)[]): Proportion {
  const uses = new Map<Bin, number>();
  for (const bin of bins) if (bin) uses.set(bin, (uses.get(bin) ?? 0) + 1);
  let [share, spread] = [0, 0];
  for (const [{ rows, right }, count] of uses) {
    const weight = count / bins.length;
    share += (weight * right) / rows;
    spread += (weight * weight) / rows;
  }
  if (!(spread > 0)) throw new RangeError('At least one row is needed.');
  const total = 1 / spread;
  return { successes: Math.min(total, share * total), total };
}
