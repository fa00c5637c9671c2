import type { RandomStream } from '../../../src/statistics/random.js';
import type { Matrix } from './encode-rows.js';

export type Regressor = (rows: Matrix) => Float64Array;

/** Added to the squares of each column, which are standardised, per row. */
const penalty = 0.01;

/** Least squares with a small penalty and an intercept; rows without a label teach nothing. */
export function fitRidge(given: Matrix, allLabels: Float64Array): Regressor {
  const { rows, labels } = labelled(given, allLabels);
  const { width, rowCount, values } = rows;
  const mean = labels.reduce((sum, label) => sum + label, 0) / rowCount;
  const centres = Float64Array.from({ length: width }, (_, k) => {
    let sum = 0;
    for (let row = 0; row < rowCount; row++) sum += values[row * width + k] ?? 0;
    return sum / rowCount;
  });
  const square = Array.from({ length: width }, () => new Float64Array(width + 1));
  for (let row = 0; row < rowCount; row++) {
    const x = Float64Array.from(centres, (centre, k) => (values[row * width + k] ?? 0) - centre);
    for (let j = 0; j < width; j++) {
      const line = square[j];
      if (!line) continue;
      for (let k = 0; k < width; k++) line[k] = (line[k] ?? 0) + (x[j] ?? 0) * (x[k] ?? 0);
      line[width] = (line[width] ?? 0) + (x[j] ?? 0) * ((labels[row] ?? 0) - mean);
    }
  }
  for (const [k, line] of square.entries()) line[k] = (line[k] ?? 0) + penalty * rowCount;
  const weights = solve(square, width);
  return ({ rowCount: count, values: asked }) =>
    Float64Array.from({ length: count }, (_, row) => {
      let sum = mean;
      for (let k = 0; k < width; k++) {
        sum += (weights[k] ?? 0) * ((asked[row * width + k] ?? 0) - (centres[k] ?? 0));
      }
      return sum;
    });
}

/** By Gauss; the last column is the right side. The matrix is positive definite, so no pivot is needed. */
function solve(lines: readonly Float64Array[], width: number): Float64Array {
  for (let k = 0; k < width; k++) {
    const pivot = lines[k] ?? new Float64Array();
    for (let j = k + 1; j < width; j++) {
      const line = lines[j] ?? new Float64Array();
      const factor = (line[k] ?? 0) / (pivot[k] ?? 1);
      for (let c = k; c <= width; c++) line[c] = (line[c] ?? 0) - factor * (pivot[c] ?? 0);
    }
  }
  const weights = new Float64Array(width);
  for (let k = width - 1; k >= 0; k--) {
    const line = lines[k] ?? new Float64Array();
    let rest = line[width] ?? 0;
    for (let c = k + 1; c < width; c++) rest -= (line[c] ?? 0) * (weights[c] ?? 0);
    weights[k] = rest / (line[k] ?? 1);
  }
  return weights;
}

const treeCount = 40;
const leastLeafRows = 5;
const triedCuts = 12;

type Node =
  | { readonly value: number }
  | { readonly column: number; readonly cut: number; readonly below: Node; readonly above: Node };

/** The mean of trees, each on a resample of the rows, with the best of some cuts of a third of the columns in each node. */
export function fitForestOfNumbers(given: Matrix, allLabels: Float64Array, random: RandomStream): Regressor {
  const { rows, labels } = labelled(given, allLabels);
  const trees = Array.from({ length: treeCount }, () => {
    const sample = Array.from({ length: rows.rowCount }, () => random.below(rows.rowCount));
    return grow(rows, labels, sample, random);
  });
  return (asked) =>
    Float64Array.from({ length: asked.rowCount }, (_, row) => {
      let sum = 0;
      for (const tree of trees) sum += valueIn(tree, asked, row);
      return sum / trees.length;
    });
}

function grow(rows: Matrix, labels: Float64Array, sample: readonly number[], random: RandomStream): Node {
  const mean = sample.reduce((sum, row) => sum + (labels[row] ?? 0), 0) / sample.length;
  if (sample.length < 2 * leastLeafRows) return { value: mean };
  let best: { gain: number; column: number; cut: number } | undefined;
  for (let tried = 0; tried < Math.max(1, Math.ceil(rows.width / 3)); tried++) {
    const column = random.below(rows.width);
    for (let k = 0; k < triedCuts; k++) {
      const cut = rows.values[(sample[random.below(sample.length)] ?? 0) * rows.width + column] ?? 0;
      let [count, sum] = [0, 0];
      for (const row of sample) {
        if ((rows.values[row * rows.width + column] ?? 0) > cut) continue;
        count++;
        sum += (labels[row] ?? 0) - mean;
      }
      const others = sample.length - count;
      if (count < leastLeafRows || others < leastLeafRows) continue;
      const gain = sum * sum * (1 / count + 1 / others);
      if (gain > (best?.gain ?? 0)) best = { gain, column, cut };
    }
  }
  if (!best) return { value: mean };
  const { column, cut } = best;
  const isBelow = (row: number): boolean => (rows.values[row * rows.width + column] ?? 0) <= cut;
  return {
    column,
    cut,
    below: grow(rows, labels, sample.filter(isBelow), random),
    above: grow(
      rows,
      labels,
      sample.filter((row) => !isBelow(row)),
      random,
    ),
  };
}

function valueIn(tree: Node, { width, values }: Matrix, row: number): number {
  let node = tree;
  while ('cut' in node) node = (values[row * width + node.column] ?? 0) <= node.cut ? node.below : node.above;
  return node.value;
}

function labelled(
  { rowCount, width, values }: Matrix,
  labels: Float64Array,
): { readonly rows: Matrix; readonly labels: Float64Array } {
  const kept = Array.from({ length: rowCount }, (_, row) => row).filter(
    (row) => !Number.isNaN(labels[row] ?? NaN),
  );
  const taken = new Float64Array(kept.length * width);
  for (const [place, row] of kept.entries()) {
    taken.set(values.subarray(row * width, (row + 1) * width), place * width);
  }
  return {
    rows: { rowCount: kept.length, width, values: taken },
    labels: Float64Array.from(kept, (row) => labels[row] ?? 0),
  };
}
