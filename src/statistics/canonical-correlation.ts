import { areClose, divideEach, sumOf } from './short-arrays.js';
import { marginsOf, type PairCounts, sumOverColumns, sumOverRows } from './pair-counts.js';

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

/**
 * The scores of the levels whose correlation is highest: the first canonical correlation of two categorical variables,
 * by averaging back and forth. Levels that do not occur score 0. `undefined` where one variable has a single level.
 * Source: H. O. Hirschfeld, Proceedings of the Cambridge Philosophical Society 31 (1935); reciprocal averaging, M. O.
 * Hill, Applied Statistics 23 (1974).
 */
export function canonicalScores(pairs: PairCounts): LevelScores | undefined {
  const [ofRow, ofColumn] = marginsOf(pairs);
  // Made once and written over in each round: a small array costs more than what is done with it.
  const [ofRows, before] = [new Float64Array(pairs.rowCount), new Float64Array(pairs.columnCount)];
  const ofColumns = oddestRow(pairs, ofRow, ofColumn);
  if (!standardise(ofColumns, ofColumn)) return undefined;
  for (let round = 0; round < mostAverages; round++) {
    sumOverColumns(pairs, ofColumns, ofRows);
    divideEach(ofRows, ofRow, ofRows);
    if (!standardise(ofRows, ofRow)) return undefined;
    before.set(ofColumns);
    sumOverRows(pairs, ofRows, ofColumns);
    divideEach(ofColumns, ofColumn, ofColumns);
    if (!standardise(ofColumns, ofColumn)) return undefined;
    if (areClose(before, ofColumns)) break;
  }
  return { ofRows, ofColumns };
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
  weights?: Float64Array,
): Correlation | undefined {
  const { counts, rowCount, columnCount } = pairs;
  const weighted = weights
    ? { ...pairs, counts: counts.map((count, cell) => count * (weights[cell] ?? 0)) }
    : pairs;
  const [ofRow, ofColumn] = marginsOf(weighted);
  const [x, y] = [scores.ofRows.slice(), scores.ofColumns.slice()];
  if (!standardise(x, ofRow) || !standardise(y, ofColumn)) return undefined;
  const total = sumOf(ofRow);
  const byRow = new Float64Array(rowCount);
  sumOverColumns(weighted, y, byRow);
  let correlation = 0;
  for (let row = 0; row < rowCount; row++) correlation += (x[row] ?? 0) * (byRow[row] ?? 0);
  correlation /= total;
  let [variance, ofNormals] = [0, 0];
  for (let row = 0, cell = 0; row < rowCount; row++) {
    const u = x[row] ?? 0;
    for (let column = 0; column < columnCount; column++, cell++) {
      const v = y[column] ?? 0;
      const influence = u * v - (correlation * (u * u + v * v)) / 2;
      const squares = (counts[cell] ?? 0) * ((weights ? (weights[cell] ?? 0) : 1) / total) ** 2;
      variance += squares * influence ** 2;
      ofNormals += squares * (1 - correlation ** 2) ** 2;
    }
  }
  return { correlation, standardError: Math.sqrt(Math.max(variance, ofNormals)) };
}

/** The row that adds most to the chi-squared statistic, as differences from what its margins let expect. */
function oddestRow(
  { rowCount, columnCount, counts }: PairCounts,
  ofRow: Float64Array,
  ofColumn: Float64Array,
): Float64Array {
  const total = sumOf(counts);
  const [odds, oddest] = [new Float64Array(columnCount), new Float64Array(columnCount)];
  let most = -1;
  for (let row = 0, cell = 0; row < rowCount; row++) {
    let all = 0;
    for (let column = 0; column < columnCount; column++, cell++) {
      const inColumn = ofColumn[column] ?? 0;
      const expected = ((ofRow[row] ?? 0) * inColumn) / total;
      const odd = expected > 0 ? ((counts[cell] ?? 0) - expected) / expected : 0;
      odds[column] = odd;
      all += odd * odd * inColumn;
    }
    const chi = all * (ofRow[row] ?? 0);
    if (!(chi > most)) continue;
    most = chi;
    oddest.set(odds);
  }
  return oddest;
}

/** Makes their mean 0 and their variance 1 under these weights; levels without weight score 0. False where none differ. */
function standardise(scores: Float64Array, weights: Float64Array): boolean {
  const total = sumOf(weights);
  let [all, squares] = [0, 0];
  for (let k = 0; k < scores.length; k++) all += (scores[k] ?? 0) * (weights[k] ?? 0);
  const mean = all / total;
  for (let k = 0; k < scores.length; k++) squares += ((scores[k] ?? 0) - mean) ** 2 * (weights[k] ?? 0);
  const variance = squares / total;
  if (!(variance > 1e-20)) return false;
  const deviation = Math.sqrt(variance);
  for (let k = 0; k < scores.length; k++)
    scores[k] = (weights[k] ?? 0) > 0 ? ((scores[k] ?? 0) - mean) / deviation : 0;
  return true;
}
