import { binFinder } from '../../stats/bin-finder.js';
import { sortOrder } from '../../stats/sort-order.js';
import { bestSplit, countClasses } from './best-split.js';

const mostDepth = 8;

/**
 * The commonest class by range of one number, learned as a classification tree of that number alone: ranges are halved
 * where the Gini impurity falls most, down to 5 rows or 8 levels. `values`: no NaN; `labels`: class index per value.
 * At least one value. Returns the class for any number. Source: Breiman et al., Classification and Regression Trees
 * (1984).
 */
export function learnRanges(
  values: Float64Array,
  labels: Int32Array,
  classCount: number,
): (value: number) => number {
  const order = sortOrder(values);
  const sorted = new Float64Array(order.length);
  const classes = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const row = order[place] ?? 0;
    sorted[place] = values[row] ?? 0;
    classes[place] = labels[row] ?? 0;
  }
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
  const binOf = binFinder(Float64Array.from(edges));
  return (value) => answers[binOf(value)] ?? 0;
}

function commonest(classes: Int32Array, classCount: number, from: number, to: number): number {
  const counts = countClasses(classes, classCount, from, to);
  return counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0));
}
