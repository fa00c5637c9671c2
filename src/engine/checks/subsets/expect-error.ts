import { quantile } from '../../stats/quantile.js';

const mostBins = 10;
/** Fewer rows of a bin tell little of what such answers cost. */
const leastBinRows = 50;

/** Rows by what the model answered, so that those of a subset can be held against their like. */
export interface AnswerBins {
  readonly binOf: Int32Array;
  readonly count: number;
}

/** Bins of about equal mass by the predicted number. `values`: NaN for rows that do not count, which are in none. */
export function binAnswers(values: Float64Array): AnswerBins {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const wanted = Math.min(mostBins, Math.max(1, Math.floor(sorted.length / leastBinRows)));
  const edges = Array.from({ length: wanted - 1 }, (_, k) => quantile(sorted, (k + 1) / wanted));
  const binOf = Int32Array.from(values, (value) =>
    Number.isNaN(value) ? -1 : edges.filter((edge) => value > edge).length,
  );
  return { binOf, count: wanted };
}

/**
 * The mean loss that rows with the answers of a subset have among the rest: where large numbers are predicted, errors are
 * larger by nature. `losses`: per row, NaN for rows that do not count. `isHere`: whether a row is of the subset.
 */
export function expectedLoss(
  { binOf, count }: AnswerBins,
  losses: Float64Array,
  isHere: (row: number) => boolean,
): number {
  const [sums, rest, here] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let row = 0; row < losses.length; row++) {
    const bin = binOf[row] ?? -1;
    if (bin < 0) continue;
    if (isHere(row)) here[bin] = (here[bin] ?? 0) + 1;
    else {
      rest[bin] = (rest[bin] ?? 0) + 1;
      sums[bin] = (sums[bin] ?? 0) + (losses[row] ?? 0);
    }
  }
  const restMean = sums.reduce((a, b) => a + b, 0) / rest.reduce((a, b) => a + b, 0);
  let [expected, rows] = [0, 0];
  for (let bin = 0; bin < count; bin++) {
    const known = rest[bin] ?? 0;
    // Of answers that hardly occur in the rest it says nothing.
    const cost = known >= leastBinRows / 2 ? (sums[bin] ?? 0) / known : restMean;
    expected += (here[bin] ?? 0) * cost;
    rows += here[bin] ?? 0;
  }
  return rows === 0 ? restMean : expected / rows;
}
