import { addError, errorSumCount, meanOf } from '../domain/metrics/error-sums.js';
import type { SummedRows } from '../statistics/bootstrap-sums.js';
import type { RandomStream } from '../statistics/random.js';

/** More of them make a bootstrap slower, and its interval no better. */
const mostGroups = 1000;

/**
 * The errors of one model, or of two side by side on the same rows, summed over groups of rows that are drawn by chance;
 * up to 1,000 rows each row is a group.
 */
export function groupErrors(
  labels: Float64Array,
  models: readonly Float64Array[],
  random: RandomStream,
): SummedRows {
  const groupCount = Math.min(labels.length, mostGroups);
  const width = models.length * errorSumCount;
  const sums = new Float64Array(groupCount * width);
  const centre = meanOf(labels);
  const order = labels.length > groupCount ? shuffled(labels.length, random) : undefined;
  for (let place = 0; place < labels.length; place++) {
    const row = order?.[place] ?? place;
    const at = (place % groupCount) * width;
    for (const [model, values] of models.entries()) {
      addError(sums, at + model * errorSumCount, labels[row] ?? NaN, values[row] ?? NaN, centre);
    }
  }
  return { width, sums };
}

function shuffled(count: number, random: RandomStream): Int32Array {
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  for (let place = count - 1; place > 0; place--) {
    const other = random.below(place + 1);
    [rows[place], rows[other]] = [rows[other] ?? 0, rows[place] ?? 0];
  }
  return rows;
}
