import { binFinder } from '../../stats/bin-finder.js';
import { sortOrder } from '../../stats/sort-order.js';

const mostDepth = 8;
const leastLeaf = 5;

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

/** The place before which to cut from..to; `undefined` where no cut makes either side purer. */
function bestSplit(
  sorted: Float64Array,
  classes: Int32Array,
  classCount: number,
  from: number,
  to: number,
): number | undefined {
  const below = new Int32Array(classCount);
  const above = countClasses(classes, classCount, from, to);
  // Sums of squares of counts, kept as rows go from one side to the other.
  let ofBelow = 0;
  let ofAbove = above.reduce((sum, count) => sum + count * count, 0);
  let [best, bestPurity] = [undefined as number | undefined, ofAbove / (to - from) + 1e-9];
  for (let row = from; row < to - leastLeaf; row++) {
    const k = classes[row] ?? 0;
    const here = below[k] ?? 0;
    const there = above[k] ?? 0;
    ofBelow += 2 * here + 1;
    ofAbove -= 2 * there - 1;
    below[k] = here + 1;
    above[k] = there - 1;
    const at = row + 1;
    if (at - from < leastLeaf || sorted[row] === sorted[at]) continue;
    // Rows times the chance that two of them, drawn with replacement, are of one class.
    const found = ofBelow / (at - from) + ofAbove / (to - at);
    if (found > bestPurity) [best, bestPurity] = [at, found];
  }
  return best;
}

function commonest(classes: Int32Array, classCount: number, from: number, to: number): number {
  const counts = countClasses(classes, classCount, from, to);
  return counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0));
}

function countClasses(classes: Int32Array, classCount: number, from: number, to: number): Int32Array {
  const counts = new Int32Array(classCount);
  for (let row = from; row < to; row++) counts[classes[row] ?? 0] = (counts[classes[row] ?? 0] ?? 0) + 1;
  return counts;
}
