import type { RandomStream } from '../../../src/statistics/random.js';
import type { Matrix } from './encode-rows.js';
import type { Classifier } from './logistic.js';

export interface ForestSettings {
  readonly trees: number;
  /** The fewest training rows of a leaf: with 1 a tree knows its rows by heart. */
  readonly leastLeafRows: number;
  readonly bootstraps: boolean;
}

export const usualForest: ForestSettings = { trees: 25, leastLeafRows: 5, bootstraps: true };
const mostDepth = 12;
/** Thresholds tried per feature, drawn from the node's own rows. */
const triedThresholds = 8;

/** Its nodes, the root first: a leaf has feature −1 and its class shares at `low`, counted in leaves. */
interface Tree {
  readonly features: number[];
  readonly thresholds: number[];
  readonly lows: number[];
  readonly highs: number[];
  readonly shares: number[];
}

interface Growing extends ForestSettings {
  readonly rows: Matrix;
  readonly labels: Int32Array;
  readonly classCount: number;
  readonly random: RandomStream;
}

/** Bagged trees (Breiman 2001), which split by Gini impurity on √width features and average the leaves' class shares. */
export function fitForest(
  rows: Matrix,
  labels: Int32Array,
  classCount: number,
  random: RandomStream,
  settings: ForestSettings = usualForest,
): Classifier {
  const growing = { ...settings, rows, labels, classCount, random };
  const all = Array.from({ length: rows.rowCount }, (_, row) => row);
  const trees = Array.from({ length: settings.trees }, (): PackedTree => {
    const tree: Tree = { features: [], thresholds: [], lows: [], highs: [], shares: [] };
    grow(settings.bootstraps ? all.map(() => random.below(rows.rowCount)) : all, growing, tree, 0);
    return pack(tree);
  });
  return (others) => {
    const answers = new Float64Array(others.rowCount * classCount);
    for (const tree of trees) addAnswers(tree, others, classCount, answers);
    return answers.map((sum) => sum / trees.length);
  };
}

type PackedTree = ReturnType<typeof pack>;

function pack({ features, thresholds, lows, highs, shares }: Tree) {
  return {
    features: Int32Array.from(features),
    thresholds: Float64Array.from(thresholds),
    lows: Int32Array.from(lows),
    highs: Int32Array.from(highs),
    shares: Float64Array.from(shares),
  };
}

function addAnswers(
  { features, thresholds, lows, highs, shares }: PackedTree,
  { rowCount, width, values }: Matrix,
  classCount: number,
  answers: Float64Array,
): void {
  for (let row = 0; row < rowCount; row++) {
    let node = 0;
    for (let feature = features[0] ?? -1; feature >= 0; feature = features[node] ?? -1) {
      const isLow = (values[row * width + feature] ?? 0) <= (thresholds[node] ?? 0);
      node = (isLow ? lows[node] : highs[node]) ?? 0;
    }
    const leaf = (lows[node] ?? 0) * classCount;
    for (let k = 0; k < classCount; k++) {
      const at = row * classCount + k;
      answers[at] = (answers[at] ?? 0) + (shares[leaf + k] ?? 0);
    }
  }
}

/** Adds the node of these rows, and all below it, to the tree; returns its place. */
function grow(sample: readonly number[], growing: Growing, tree: Tree, depth: number): number {
  const counts = countClasses(sample, growing);
  const split =
    depth < mostDepth && sample.length >= 2 * growing.leastLeafRows && !counts.includes(sample.length)
      ? bestSplit(sample, counts, growing)
      : undefined;
  const place = tree.features.length;
  tree.features.push(split?.feature ?? -1);
  tree.thresholds.push(split?.threshold ?? 0);
  tree.lows.push(split ? 0 : tree.shares.length / growing.classCount);
  tree.highs.push(0);
  if (!split) {
    for (const count of counts) tree.shares.push(count / sample.length);
    return place;
  }
  const { width, values } = growing.rows;
  const [low, high]: [number[], number[]] = [[], []];
  for (const row of sample)
    ((values[row * width + split.feature] ?? 0) <= split.threshold ? low : high).push(row);
  tree.lows[place] = grow(low, growing, tree, depth + 1);
  tree.highs[place] = grow(high, growing, tree, depth + 1);
  return place;
}

function countClasses(sample: readonly number[], { labels, classCount }: Growing): Float64Array {
  const counts = new Float64Array(classCount);
  for (const row of sample) {
    const label = labels[row] ?? 0;
    counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

function bestSplit(
  sample: readonly number[],
  counts: Float64Array,
  growing: Growing,
): { readonly feature: number; readonly threshold: number } | undefined {
  const { rows, labels, classCount, random, leastLeafRows } = growing;
  const { width, values } = rows;
  let best: { feature: number; threshold: number } | undefined;
  let bestPurity = purityOf(counts, sample.length);
  const low = new Float64Array(classCount);
  const high = new Float64Array(classCount);
  for (let tried = 0; tried < Math.ceil(Math.sqrt(width)); tried++) {
    const feature = random.below(width);
    for (let cut = 0; cut < triedThresholds; cut++) {
      const threshold = values[(sample[random.below(sample.length)] ?? 0) * width + feature] ?? 0;
      low.fill(0);
      let lowRows = 0;
      for (const row of sample) {
        if ((values[row * width + feature] ?? 0) > threshold) continue;
        const label = labels[row] ?? 0;
        low[label] = (low[label] ?? 0) + 1;
        lowRows++;
      }
      if (lowRows < leastLeafRows || sample.length - lowRows < leastLeafRows) continue;
      for (let k = 0; k < classCount; k++) high[k] = (counts[k] ?? 0) - (low[k] ?? 0);
      const purity = purityOf(low, lowRows) + purityOf(high, sample.length - lowRows);
      if (purity > bestPurity + 1e-9) {
        bestPurity = purity;
        best = { feature, threshold };
      }
    }
  }
  return best;
}

/** Rows times the sum of the squared shares: the higher, the lower Gini's impurity. */
function purityOf(counts: Float64Array, rowCount: number): number {
  let sum = 0;
  for (const count of counts) sum += count * count;
  return rowCount === 0 ? 0 : sum / rowCount;
}
