import { binBelow } from '../../stats/quantile-bins.js';

const mostDepth = 8;
const leastLeaf = 5;

/**
 * The commonest class by range of one number, learned as a classification tree of that number alone: ranges are halved
 * where the Gini impurity falls most, down to 5 rows or 8 levels. `values`: finite; `labels`: class index per value.
 * At least one value. Returns the class for any number. Source: Breiman et al., Classification and Regression Trees
 * (1984).
 */
export function learnRanges(
  values: readonly number[],
  labels: readonly number[],
  classCount: number,
): (value: number) => number {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const sorted = order.map((row) => values[row] ?? 0);
  const classes = order.map((row) => labels[row] ?? 0);
  const edges: number[] = [];
  const answers: number[] = [];
  const grow = (from: number, to: number, depth: number): void => {
    const at = depth < mostDepth ? bestSplit(sorted, classes, classCount, from, to) : undefined;
    if (at === undefined) {
      answers.push(commonest(classes, classCount, from, to));
      return;
    }
    grow(from, at, depth + 1);
    edges.push(((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2);
    grow(at, to, depth + 1);
  };
  grow(0, sorted.length, 0);
  return (value) => answers[binBelow(edges, value)] ?? 0;
}

/** The place before which to cut from..to; `undefined` where no cut makes either side purer. */
function bestSplit(
  sorted: readonly number[],
  classes: readonly number[],
  classCount: number,
  from: number,
  to: number,
): number | undefined {
  const below = new Int32Array(classCount);
  const above = new Int32Array(classCount);
  for (let row = from; row < to; row++) above[classes[row] ?? 0] = (above[classes[row] ?? 0] ?? 0) + 1;
  let [best, bestPurity] = [undefined as number | undefined, purity(above, to - from) + 1e-9];
  for (let row = from; row < to - leastLeaf; row++) {
    const k = classes[row] ?? 0;
    below[k] = (below[k] ?? 0) + 1;
    above[k] = (above[k] ?? 0) - 1;
    const at = row + 1;
    if (at - from < leastLeaf || sorted[row] === sorted[at]) continue;
    const found = purity(below, at - from) + purity(above, to - at);
    if (found > bestPurity) [best, bestPurity] = [at, found];
  }
  return best;
}

/** Rows times the chance that two of them, drawn with replacement, are of one class. */
function purity(counts: Int32Array, rows: number): number {
  return counts.reduce((sum, count) => sum + count * count, 0) / rows;
}

function commonest(classes: readonly number[], classCount: number, from: number, to: number): number {
  const counts = new Int32Array(classCount);
  for (let row = from; row < to; row++) counts[classes[row] ?? 0] = (counts[classes[row] ?? 0] ?? 0) + 1;
  return counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0));
}
