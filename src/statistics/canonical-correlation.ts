/** How often each pair of levels occurs, row by row: `rowCount` × `columnCount`. */
export interface PairCounts {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly counts: Float64Array;
}

/** A number for each level of a row and of a column. */
export interface LevelScores {
  readonly ofRows: Float64Array;
  readonly ofColumns: Float64Array;
}

export interface Correlation {
  readonly correlation: number;
  readonly standardError: number;
}

/** A relation that stands out is found in a few; where none does, any scores will do. */
const mostAverages = 20;
const mostRakings = 50;

/**
 * The scores of the levels whose correlation is highest: the first canonical correlation of two categorical variables,
 * by averaging back and forth. Levels that do not occur score 0. `undefined` where one variable has a single level.
 * Source: H. O. Hirschfeld, Proceedings of the Cambridge Philosophical Society 31 (1935); reciprocal averaging, M. O.
 * Hill, Applied Statistics 23 (1974).
 */
export function canonicalScores(pairs: PairCounts): LevelScores | undefined {
  const [ofRow, ofColumn] = marginsOf(pairs);
  let ofRows: Float64Array | undefined;
  let ofColumns = standardise(oddestRow(pairs, ofRow, ofColumn), ofColumn);
  for (let round = 0; ofColumns && round < mostAverages; round++) {
    ofRows = standardise(meansOf(sumOverColumns(pairs, ofColumns), ofRow), ofRow);
    if (!ofRows) return undefined;
    const before = ofColumns;
    ofColumns = standardise(meansOf(sumOverRows(pairs, ofRows), ofColumn), ofColumn);
    if (ofColumns && isClose(before, ofColumns)) break;
  }
  return ofRows && ofColumns ? { ofRows, ofColumns } : undefined;
}

/**
 * The correlation of the scores when each pair weighs `weights` times (once when missing), and its standard error by
 * the influence of one row; never below that of normal variables, since a pair too rare to be seen has no influence yet
 * and would have much. `undefined` where the scores of a variable do not vary.
 * Source: the influence function of a correlation, Devlin, Gnanadesikan and Kettenring, Biometrika 62 (1975).
 */
export function scoreCorrelation(
  pairs: PairCounts,
  scores: LevelScores,
  weights: Float64Array = new Float64Array(pairs.counts.length).fill(1),
): Correlation | undefined {
  const { counts, columnCount } = pairs;
  const weighted = { ...pairs, counts: counts.map((count, cell) => count * (weights[cell] ?? 0)) };
  const [ofRow, ofColumn] = marginsOf(weighted);
  const x = standardise(scores.ofRows, ofRow);
  const y = standardise(scores.ofColumns, ofColumn);
  if (!x || !y) return undefined;
  const total = sum(ofRow);
  const byRow = sumOverColumns(weighted, y);
  const correlation = x.reduce((all, score, row) => all + score * (byRow[row] ?? 0), 0) / total;
  let [variance, ofNormals] = [0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    const [u, v] = [x[Math.floor(cell / columnCount)] ?? 0, y[cell % columnCount] ?? 0];
    const influence = u * v - (correlation * (u * u + v * v)) / 2;
    const squares = (counts[cell] ?? 0) * ((weights[cell] ?? 0) / total) ** 2;
    variance += squares * influence ** 2;
    ofNormals += squares * (1 - correlation ** 2) ** 2;
  }
  return { correlation, standardError: Math.sqrt(Math.max(variance, ofNormals)) };
}

/**
 * How much each pair of `pairs` must weigh for its margins to be those of `target`, over the levels that occur in both:
 * so that two samples with other frequencies have the same margins, and each its own odds ratios.
 * Source: W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11 (1940).
 */
export function rakingWeights(pairs: PairCounts, target: PairCounts): Float64Array {
  const [rowGoals, columnGoals] = marginsOf(target);
  const { rowCount, columnCount } = pairs;
  let ofRows: Float64Array = new Float64Array(rowCount).fill(1);
  let ofColumns: Float64Array = new Float64Array(columnCount).fill(1);
  for (let round = 0; round < mostRakings; round++) {
    const before = ofRows;
    ofRows = meansOf(rowGoals, sumOverColumns(pairs, ofColumns));
    ofColumns = meansOf(columnGoals, sumOverRows(pairs, ofRows));
    if (isClose(before, ofRows)) break;
  }
  const factorOf = (cell: number): number =>
    (ofRows[Math.floor(cell / columnCount)] ?? 0) * (ofColumns[cell % columnCount] ?? 0);
  return Float64Array.from(pairs.counts, (_, cell) => factorOf(cell));
}

/** How often each level of a row and of a column occurs. */
export function marginsOf(pairs: PairCounts): [ofRows: Float64Array, ofColumns: Float64Array] {
  const ones = (length: number): Float64Array => new Float64Array(length).fill(1);
  return [sumOverColumns(pairs, ones(pairs.columnCount)), sumOverRows(pairs, ones(pairs.rowCount))];
}

/** For each row, the counts times the values of their columns. */
function sumOverColumns({ rowCount, columnCount, counts }: PairCounts, values: Float64Array): Float64Array {
  const sums = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    let all = 0;
    for (let column = 0; column < columnCount; column++) {
      all += (counts[row * columnCount + column] ?? 0) * (values[column] ?? 0);
    }
    sums[row] = all;
  }
  return sums;
}

/** For each column, the counts times the values of their rows. */
function sumOverRows({ rowCount, columnCount, counts }: PairCounts, values: Float64Array): Float64Array {
  const sums = new Float64Array(columnCount);
  for (let row = 0; row < rowCount; row++) {
    const value = values[row] ?? 0;
    for (let column = 0; column < columnCount; column++) {
      sums[column] = (sums[column] ?? 0) + (counts[row * columnCount + column] ?? 0) * value;
    }
  }
  return sums;
}

/** The row that adds most to the chi-squared statistic, as differences from what its margins let expect. */
function oddestRow(
  { rowCount, columnCount, counts }: PairCounts,
  ofRow: Float64Array,
  ofColumn: Float64Array,
): Float64Array {
  const total = sum(counts);
  let [most, oddest] = [-1, new Float64Array(columnCount)];
  for (let row = 0; row < rowCount; row++) {
    const odds = ofColumn.map((inColumn, column) => {
      const expected = ((ofRow[row] ?? 0) * inColumn) / total;
      return expected > 0 ? ((counts[row * columnCount + column] ?? 0) - expected) / expected : 0;
    });
    const chi =
      odds.reduce((all, odd, column) => all + odd * odd * (ofColumn[column] ?? 0), 0) * (ofRow[row] ?? 0);
    if (chi > most) [most, oddest] = [chi, odds];
  }
  return oddest;
}

/** With mean 0 and variance 1 under these weights; levels without weight score 0. */
function standardise(scores: Float64Array, weights: Float64Array): Float64Array | undefined {
  const total = sum(weights);
  const mean = scores.reduce((all, score, k) => all + score * (weights[k] ?? 0), 0) / total;
  const variance = scores.reduce((all, score, k) => all + (score - mean) ** 2 * (weights[k] ?? 0), 0) / total;
  if (!(variance > 1e-20)) return undefined;
  return scores.map((score, k) => ((weights[k] ?? 0) > 0 ? (score - mean) / Math.sqrt(variance) : 0));
}

/** 0 where nothing is to be divided by. */
function meansOf(sums: Float64Array, counts: Float64Array): Float64Array {
  return sums.map((value, k) => ((counts[k] ?? 0) > 0 ? value / (counts[k] ?? 1) : 0));
}

function isClose(before: Float64Array, after: Float64Array): boolean {
  return after.every((value, k) => Math.abs(value - (before[k] ?? 0)) <= 1e-9 * Math.max(1, Math.abs(value)));
}

function sum(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}
