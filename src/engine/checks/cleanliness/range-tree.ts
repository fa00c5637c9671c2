import { bestSplit } from './best-split.js';
import { countClasses, orderClasses, type OrderedClasses } from './ordered-classes.js';
import { RangeAnswers } from './range-answers.js';
import { sortLabelled } from './sort-labelled.js';

const mostDepth = 8;

/**
 * The commonest class by range of one number, learned as a classification tree of that number alone: ranges are halved
 * where the Gini impurity falls most, down to 5 rows or 8 levels. `values`: no NaN; `labels`: class index per value;
 * `steps`: as `sortLabelled` has them. At least one value. Source: Breiman et al., Classification and
 * Regression Trees (1984).
 */
export function learnRanges(
  values: Float64Array,
  labels: Int32Array,
  classCount: number,
  steps?: Float64Array,
): RangeAnswers {
  const { sorted, classes } = sortLabelled(values, labels, classCount, steps);
  const ordered = orderClasses(classes, classCount);
  const edges: number[] = [];
  const answers: number[] = [];
  const grow = (from: number, to: number, depth: number): void => {
    const at = depth < mostDepth ? bestSplit(sorted, ordered, from, to) : undefined;
    if (at === undefined) {
      answers.push(commonest(ordered, from, to));
      return;
    }
    grow(from, at, depth + 1);
    edges.push(((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2);
    grow(at, to, depth + 1);
  };
  grow(0, sorted.length, 0);
  return new RangeAnswers(edges, answers);
}

function commonest(ordered: OrderedClasses, from: number, to: number): number {
  const counts = countClasses(ordered, from, to);
  return counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0));
}
