/** The area under a receiver operating characteristic, with the variance of its estimate. */
export interface RocCurveArea {
  readonly area: number;
  /** 0 where no row is out of place (area 0 or 1), which says nothing about the rows not seen; NaN for a class of one. */
  readonly variance: number;
  readonly positives: number;
  readonly negatives: number;
}

/**
 * The area under the curve of one score, ties counted half. `isPositive` is 1 or 0 by row; rows with anything else are
 * left out. Undefined when a class is missing. Throws RangeError for a NaN score or lists of different length.
 * Source: DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988), by ranks as in Sun and Xu, IEEE Signal Processing
 * Letters 21 (2014).
 */
export function rocArea(scores: ArrayLike<number>, isPositive: ArrayLike<number>): RocCurveArea | undefined {
  const classes = rowsOfClasses(isPositive);
  return classes && areaOf(placementsOf(scores, isPositive, classes));
}

/** The areas of two scores of the same rows and the covariance of their estimates; otherwise as `rocArea`. */
export function pairedRocAreas(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  isPositive: ArrayLike<number>,
): { first: RocCurveArea; second: RocCurveArea; covariance: number } | undefined {
  const classes = rowsOfClasses(isPositive);
  if (!classes) return undefined;
  const ofFirst = placementsOf(first, isPositive, classes);
  const ofSecond = placementsOf(second, isPositive, classes);
  return { first: areaOf(ofFirst), second: areaOf(ofSecond), covariance: covarianceOf(ofFirst, ofSecond) };
}

interface Classes {
  readonly positives: readonly number[];
  readonly negatives: readonly number[];
}

/** DeLong's structural components: for each row of a class, the share of the other class that it is right about. */
interface Placements {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

function rowsOfClasses(isPositive: ArrayLike<number>): Classes | undefined {
  const positives: number[] = [];
  const negatives: number[] = [];
  for (let row = 0; row < isPositive.length; row++) {
    if (isPositive[row] === 1) positives.push(row);
    else if (isPositive[row] === 0) negatives.push(row);
  }
  return positives.length > 0 && negatives.length > 0 ? { positives, negatives } : undefined;
}

function placementsOf(scores: ArrayLike<number>, isPositive: ArrayLike<number>, rows: Classes): Placements {
  if (scores.length !== isPositive.length) {
    throw new RangeError(`${isPositive.length} scores are needed, not ${scores.length}.`);
  }
  const positives = scoresOf(rows.positives, scores);
  const negatives = scoresOf(rows.negatives, scores);
  const sortedPositives = positives.slice().sort();
  const sortedNegatives = negatives.slice().sort();
  return {
    positives: positives.map((score) => shareBelow(score, sortedNegatives)),
    negatives: negatives.map((score) => 1 - shareBelow(score, sortedPositives)),
  };
}

function scoresOf(rows: readonly number[], scores: ArrayLike<number>): Float64Array {
  return Float64Array.from(rows, (row) => {
    const score = scores[row] ?? NaN;
    if (Number.isNaN(score)) throw new RangeError(`The score of row ${row} is not a number.`);
    return score;
  });
}

/** The share of the sorted scores below this one, equal ones counted half. */
function shareBelow(score: number, sorted: Float64Array): number {
  const below = countWhere(sorted, (other) => other < score);
  const notAbove = sorted[below] === score ? countWhere(sorted, (other) => other <= score) : below;
  return (below + notAbove) / 2 / sorted.length;
}

/** How many of the sorted scores hold, when all that hold come first. */
function countWhere(sorted: Float64Array, holds: (score: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function areaOf(placements: Placements): RocCurveArea {
  return {
    area: meanOf(placements.positives),
    variance: covarianceOf(placements, placements),
    positives: placements.positives.length,
    negatives: placements.negatives.length,
  };
}

function covarianceOf(first: Placements, second: Placements): number {
  return (
    covarianceOfMeans(first.positives, second.positives) +
    covarianceOfMeans(first.negatives, second.negatives)
  );
}

function covarianceOfMeans(first: Float64Array, second: Float64Array): number {
  const [meanFirst, meanSecond] = [meanOf(first), meanOf(second)];
  const sum = first.reduce(
    (total, value, i) => total + (value - meanFirst) * ((second[i] ?? NaN) - meanSecond),
    0,
  );
  return sum / (first.length - 1) / first.length;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
