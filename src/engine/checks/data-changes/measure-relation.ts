import {
  canonicalScores,
  type Correlation,
  scoreCorrelation,
} from '../../../statistics/canonical-correlation.js';
import { standardErrorsOf } from '../../../statistics/normal.js';
import { marginsOf, type PairCounts } from '../../../statistics/pair-counts.js';
import { rakingWeights } from '../../../statistics/raking-weights.js';
import { sumOf } from '../../../statistics/short-arrays.js';
import { leastOfOutcome, leastRows, type Effect } from '../rating/effect.js';
import type { LeveledColumn } from './levels.js';

/** A relation is this many standard errors of half the reference from none: the strongest of many pairs by chance isn't. */
const surelyRelated = 4.5;
/** Of the levels' share in the reference, how much must still occur: a column that became another has no relation. */
const leastCovered = 0.8;

/** How strongly two variables hang together in the reference, and by the same scores in the evaluation data. */
export interface Relation {
  readonly first: LeveledColumn;
  readonly second: LeveledColumn;
  readonly before: Correlation;
  readonly now: Correlation;
  /** How much of the association is lost. */
  readonly effect: Effect;
  readonly evaluationRows: number;
  readonly referenceRows: number;
}

/**
 * `undefined` where the two are not surely related in the reference, at least as strongly as `leastAssociation`, or
 * where the evaluation data have too little of one of them. The scores are learned on one half of the reference and
 * tried on the other, and the other way round, so that many levels are no relation by themselves. The evaluation data
 * are weighted to the reference's frequencies, so that other frequencies are no other relation.
 */
export function measureRelation(
  first: LeveledColumn,
  second: LeveledColumn,
  leastAssociation: number,
): Relation | undefined {
  const halves = [0, 1].map((half) => countPairs(first, second, 'reference', half, 2));
  const [even, odd] = halves.map(canonicalScores);
  const [evenPairs, oddPairs] = halves;
  if (!even || !odd || !evenPairs || !oddPairs) return undefined;
  const before = mean(scoreCorrelation(oddPairs, even), scoreCorrelation(evenPairs, odd));
  if (!before || before.correlation < Math.max(leastAssociation, surelyRelated * before.standardError)) {
    return undefined;
  }
  const whole = {
    ...evenPairs,
    counts: evenPairs.counts.map((count, k) => count + (oddPairs.counts[k] ?? 0)),
  };
  const pairs = countPairs(first, second, 'evaluation', 0, 1);
  const rows = [whole, pairs].map(({ counts }) => sumOf(counts));
  const [referenceRows = 0, evaluationRows = 0] = rows;
  if (evaluationRows < leastRows || !isCovered(pairs, whole)) return undefined;
  const weights = rakingWeights(pairs, whole);
  const now = mean(scoreCorrelation(pairs, even, weights), scoreCorrelation(pairs, odd, weights));
  if (!now) return undefined;
  const effect = lossOf(before, now, Math.min(...rows));
  return { first, second, before, now, effect, evaluationRows, referenceRows };
}

/** Of the rows `start`, `start` + `step`, …, those where both have a level. */
function countPairs(
  first: LeveledColumn,
  second: LeveledColumn,
  side: 'reference' | 'evaluation',
  start: number,
  step: number,
): PairCounts {
  const counts = new Float64Array(first.levelCount * second.levelCount);
  const { levelCount: rowCount } = first;
  const { levelCount: columnCount } = second;
  const [ofFirst, ofSecond] = [first.levelsOf(side), second.levelsOf(side)];
  for (let row = start; row < ofFirst.length; row += step) {
    const [a, b] = [ofFirst[row] ?? -1, ofSecond[row] ?? -1];
    if (a < 0 || b < 0) continue;
    const cell = a * columnCount + b;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { rowCount, columnCount, counts };
}

function isCovered(pairs: PairCounts, whole: PairCounts): boolean {
  const [now, before] = [marginsOf(pairs), marginsOf(whole)];
  return ([0, 1] as const).every((side) => {
    const all = before[side].reduce((a, b) => a + b, 0);
    const present = before[side].filter((_, level) => (now[side][level] ?? 0) >= leastOfOutcome);
    return present.length > 1 && present.reduce((a, b) => a + b, 0) >= leastCovered * all;
  });
}

/** As uncertain as either: the two are made of the same tables and so are not independent. */
function mean(a: Correlation | undefined, b: Correlation | undefined): Correlation | undefined {
  if (!a || !b) return undefined;
  return {
    correlation: (a.correlation + b.correlation) / 2,
    standardError: Math.sqrt((a.standardError ** 2 + b.standardError ** 2) / 2),
  };
}

function lossOf(before: Correlation, now: Correlation, rows: number): Effect {
  const point = before.correlation - now.correlation;
  // Where there surely is a relation, the two halves of the reference tell of it independently.
  const error = Math.hypot(before.standardError * Math.SQRT1_2, now.standardError);
  return {
    point,
    intervalAt: (level) => {
      const reach = standardErrorsOf(level) * error;
      return { low: point - reach, high: point + reach };
    },
    rows,
  };
}
