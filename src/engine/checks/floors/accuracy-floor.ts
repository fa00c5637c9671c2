import { m } from '../../../domain/measures/index.js';
import { predictedClass } from '../../../domain/metrics/predictions.js';
import { mcnemarExact, pairedDifference } from '../../../statistics/paired-proportions.js';
import { record, tooFewRows } from '../../contract/case-result.js';
import type { CaseResult, StressTest } from '../../contract/stress-test.js';
import { floorTest, type FloorData } from './floor-test.js';
import { rateRanking, rankClasses } from './rank-classes.js';

const leastRows = 20;
/** One-sided. */
export const alpha = 0.025;

/** One case: whether the model is right more often than one that always answers the commonest class. */
export const accuracyFloor: StressTest = floorTest(
  'accuracy',
  'Better Than the Commonest Class',
  'Compares Accuracy with that of always answering the commonest class; catches a model that would better be a constant.',
  measureAccuracy,
);

function measureAccuracy({ predictions, labels, context }: FloorData): CaseResult {
  const rows = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
  if (rows.length < leastRows)
    return tooFewRows(`${rows.length} rows have a label, and at least ${leastRows} are needed`);
  const commonest = commonestClass(rows.map((row) => labels[row] ?? -1));
  const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  for (const row of rows) {
    const isRight = predictedClass(predictions, row) === labels[row];
    const wouldBeRight = commonest === labels[row];
    counts[isRight ? (wouldBeRight ? 'both' : 'onlyFirst') : wouldBeRight ? 'onlySecond' : 'neither']++;
  }
  const { firstGreater, secondGreater } = mcnemarExact(counts);
  const { difference, interval } = pairedDifference(counts, 1 - 2 * alpha);
  const ranking = rankClasses(predictions, labels);
  const doesRank = ranking !== undefined && rateRanking(ranking) === 'ranks';
  const isBelow = secondGreater <= alpha && interval.high < 0;
  const isAbove = firstGreater <= alpha && interval.low > 0;
  const name = context.classNames[commonest] ?? '';
  const isUnused = doesRank && !isAbove;
  const says = isUnused
    ? `is right no more often than always answering "${name}", though it ranks better than chance`
    : `is ${isAbove ? 'right more often than' : isBelow ? 'right less often than' : 'not surely right more often than'} always answering "${name}"`;
  return {
    features: [],
    outcome: { kind: 'measured', severity: isBelow && !doesRank ? 'alert' : 'pass' },
    impact: -difference,
    measurements: [
      record(m.differenceFromTheCommonestClass, difference),
      record(m.marginOfError, (interval.high - interval.low) / 2),
      record(m.whatTheModelDoes, says),
      ...(isUnused ? [record(m.lookAt, 'its cut-off or its class weights')] : []),
      record(m.commonestClass, name),
      record(m.evaluationSampleSize, rows.length),
      // A constant that is the commonest class is no worse than it, and what it knows the ranking tells.
      ...(isAbove || isBelow || isUnused ? [] : [record(m.uncertain, says)]),
    ],
  };
}

function commonestClass(labels: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}
