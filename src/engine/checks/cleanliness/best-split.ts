import { countClasses, type OrderedClasses } from './ordered-classes.js';

const leastLeaf = 5;
/** A little less than 1, by more than a few roundings. */
const roundingBelow = 1 - 1e-12;

/**
 * The place before which to cut from..to, rows in the order of one number, so that each side has 5 rows at least and both
 * are purest: the most rows times the chance that two of them, drawn with replacement, are of one class. `undefined`
 * where no cut makes them purer. `sorted`: the number per row.
 */
export function bestSplit(
  sorted: Float64Array,
  ordered: OrderedClasses,
  from: number,
  to: number,
): number | undefined {
  const { classes, onesBefore } = ordered;
  return onesBefore
    ? bestOfTwo(sorted, onesBefore, from, to)
    : bestOfMany(sorted, classes, countClasses(ordered, from, to), from, to);
}

/** The counts of one class tell those of the other. */
function bestOfTwo(
  sorted: Float64Array,
  onesBefore: Int32Array,
  from: number,
  to: number,
): number | undefined {
  const total = to - from;
  const before = onesBefore[from] ?? 0;
  const ones = (onesBefore[to] ?? 0) - before;
  let best: number | undefined;
  let bestPurity = ((total - ones) ** 2 + ones ** 2) / total + 1e-9;
  // What surely is no purer is seen without a division.
  let least = bestPurity * roundingBelow;
  for (let row = from + leastLeaf - 1; row < to - leastLeaf; row++) {
    const rowsBelow = row + 1 - from;
    const rowsAbove = total - rowsBelow;
    const onesBelow = (onesBefore[row + 1] ?? 0) - before;
    const zerosBelow = rowsBelow - onesBelow;
    const onesAbove = ones - onesBelow;
    const zerosAbove = rowsAbove - onesAbove;
    // Whole numbers, exact however they are added up.
    const ofBelow = zerosBelow * zerosBelow + onesBelow * onesBelow;
    const ofAbove = zerosAbove * zerosAbove + onesAbove * onesAbove;
    if (ofBelow * rowsAbove + ofAbove * rowsBelow < least * rowsBelow * rowsAbove) continue;
    if (sorted[row] === sorted[row + 1]) continue;
    const found = ofBelow / rowsBelow + ofAbove / rowsAbove;
    if (found <= bestPurity) continue;
    best = row + 1;
    bestPurity = found;
    least = found * roundingBelow;
  }
  return best;
}

/** `above`: rows by class, all of them above at first. */
function bestOfMany(
  sorted: Float64Array,
  classes: Int32Array,
  above: Int32Array,
  from: number,
  to: number,
): number | undefined {
  const below = new Int32Array(above.length);
  const total = to - from;
  // Sums of squares of counts, kept as rows go from one side to the other.
  let ofBelow = 0;
  let ofAbove = above.reduce((sum, count) => sum + count * count, 0);
  let best: number | undefined;
  let bestPurity = ofAbove / total + 1e-9;
  let least = bestPurity * roundingBelow;
  for (let row = from; row < to - leastLeaf; row++) {
    const k = classes[row] ?? 0;
    const here = below[k] ?? 0;
    const there = above[k] ?? 0;
    ofBelow += 2 * here + 1;
    ofAbove -= 2 * there - 1;
    below[k] = here + 1;
    above[k] = there - 1;
    const rowsBelow = row + 1 - from;
    if (rowsBelow < leastLeaf || sorted[row] === sorted[row + 1]) continue;
    const rowsAbove = total - rowsBelow;
    if (ofBelow * rowsAbove + ofAbove * rowsBelow < least * rowsBelow * rowsAbove) continue;
    const found = ofBelow / rowsBelow + ofAbove / rowsAbove;
    if (found <= bestPurity) continue;
    best = row + 1;
    bestPurity = found;
    least = found * roundingBelow;
  }
  return best;
}
