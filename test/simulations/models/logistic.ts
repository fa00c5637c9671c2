import type { Matrix } from './encode-rows.js';

/** The probability of each class, row by row. */
export type Classifier = (rows: Matrix) => Float64Array;

const iterations = 150;
/** As scikit-learn's default C = 1. */
const penalty = 1;

/** What of a matrix is not zero, and a last column of ones: one category of thirty is one entry, not thirty. */
interface SparseRows {
  readonly rowCount: number;
  readonly width: number;
  /** Row r has the entries `starts[r] … starts[r + 1] - 1`. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float64Array;
}

/**
 * Multinomial logistic regression, by Nesterov's accelerated gradient. `labels`: class index per row. Minimises the mean
 * log loss + penalty · ‖weights‖² / (2 · rows).
 */
export function fitLogistic(matrix: Matrix, labels: Int32Array, classCount: number): Classifier {
  const rows = toSparse(matrix);
  const size = rows.width * classCount;
  // The softmax loss bends by at most half the largest eigenvalue of X'X / n.
  const step = 1 / (0.5 * largestEigenvalue(rows) + penalty / rows.rowCount);
  let weights = new Float64Array(size);
  const ahead = weights.slice();
  for (let iteration = 1; iteration <= iterations; iteration++) {
    const slope = slopeOf(rows, labels, classCount, ahead);
    const momentum = (iteration - 1) / (iteration + 2);
    const next = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      const moved = (ahead[at] ?? 0) - step * (slope[at] ?? 0);
      next[at] = moved;
      ahead[at] = moved + momentum * (moved - (weights[at] ?? 0));
    }
    weights = next;
  }
  return (others) => softmaxRows(toSparse(others), classCount, weights);
}

function toSparse({ rowCount, width, values }: Matrix): SparseRows {
  const starts = new Int32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) {
    let entries = 1;
    for (let feature = 0; feature < width; feature++) if (values[row * width + feature] !== 0) entries++;
    starts[row + 1] = (starts[row] ?? 0) + entries;
  }
  const features = new Int32Array(starts[rowCount] ?? 0);
  const entries = new Float64Array(features.length);
  let at = 0;
  for (let row = 0; row < rowCount; row++) {
    for (let feature = 0; feature <= width; feature++) {
      const value = feature === width ? 1 : (values[row * width + feature] ?? 0);
      if (value === 0) continue;
      features[at] = feature;
      entries[at++] = value;
    }
  }
  return { rowCount, width: width + 1, starts, features, values: entries };
}

/** Weights by feature, then class. */
function softmaxRows(rows: SparseRows, classCount: number, weights: Float64Array): Float64Array {
  const { rowCount, starts, features, values } = rows;
  const answers = new Float64Array(rowCount * classCount);
  for (let row = 0; row < rowCount; row++) {
    const to = row * classCount;
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
      const from = (features[entry] ?? 0) * classCount;
      const value = values[entry] ?? 0;
      for (let k = 0; k < classCount; k++)
        answers[to + k] = (answers[to + k] ?? 0) + value * (weights[from + k] ?? 0);
    }
    let highest = -Infinity;
    for (let k = 0; k < classCount; k++) highest = Math.max(highest, answers[to + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < classCount; k++) sum += answers[to + k] = Math.exp((answers[to + k] ?? 0) - highest);
    for (let k = 0; k < classCount; k++) answers[to + k] = (answers[to + k] ?? 0) / sum;
  }
  return answers;
}

function slopeOf(
  rows: SparseRows,
  labels: Int32Array,
  classCount: number,
  weights: Float64Array,
): Float64Array {
  const { rowCount, starts, features, values } = rows;
  const errors = softmaxRows(rows, classCount, weights);
  const slope = new Float64Array(weights.length);
  for (let at = 0; at < slope.length; at++) slope[at] = ((weights[at] ?? 0) * penalty) / rowCount;
  for (let row = 0; row < rowCount; row++) {
    const from = row * classCount;
    const right = from + (labels[row] ?? 0);
    errors[right] = (errors[right] ?? 0) - 1;
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
      const to = (features[entry] ?? 0) * classCount;
      const value = (values[entry] ?? 0) / rowCount;
      for (let k = 0; k < classCount; k++)
        slope[to + k] = (slope[to + k] ?? 0) + value * (errors[from + k] ?? 0);
    }
  }
  return slope;
}

/** Of X'X / n, by power iteration; a tenth more, as it comes from below. */
function largestEigenvalue({ rowCount, width, starts, features, values }: SparseRows): number {
  let vector = new Float64Array(width).fill(1 / Math.sqrt(width));
  let length = 1;
  for (let round = 0; round < 20; round++) {
    const product = new Float64Array(width);
    for (let row = 0; row < rowCount; row++) {
      let dot = 0;
      for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++)
        dot += (values[entry] ?? 0) * (vector[features[entry] ?? 0] ?? 0);
      for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
        const feature = features[entry] ?? 0;
        product[feature] = (product[feature] ?? 0) + ((values[entry] ?? 0) * dot) / rowCount;
      }
    }
    length = Math.hypot(...product) || 1;
    vector = product.map((value) => value / length);
  }
  return 1.1 * length;
}
