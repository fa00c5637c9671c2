import { m } from '../../../domain/measures/index.js';
import { predictedClass } from '../../../domain/metrics/predictions.js';
import { mcnemarExact, pairedDifference } from '../../../statistics/paired-proportions.js';
import { record, tooFewRows } from '../../contract/case-result.js';
import type { CaseResult, StressTest } from '../../contract/stress-test.js';
import { assignClasses } from './assign-classes.js';
import { floorTest, type FloorData } from './floor-test.js';

const leastRows = 20;
/** Another order must be right at least so much more often. */
export const leastGain = 0.1;
/** For all orders together; with many classes there are so many that a smaller share would mean nothing. */
export const alpha = 0.05;
const leastAlpha = 1e-12;

/** One case: whether the outputs of the model fit the classes better in another order. */
export const labelOrder: StressTest = floorTest(
  'label_order',
  'Label Order',
  'Looks for another order of the classes that would be right far more often; catches class names in the wrong order.',
  measureOrder,
);

function measureOrder({ predictions, labels, context: { classNames } }: FloorData): CaseResult {
  const rows = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
  if (rows.length < leastRows)
    return tooFewRows(`${rows.length} rows have a label, and at least ${leastRows} are needed`);
  const confusion = classNames.map(() => new Array<number>(classNames.length).fill(0));
  for (const row of rows) {
    const ofLabel = confusion[labels[row] ?? 0];
    const guess = predictedClass(predictions, row);
    if (ofLabel) ofLabel[guess] = (ofLabel[guess] ?? 0) + 1;
  }
  const assignment = assignClasses(confusion);
  const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  for (const row of rows) {
    const guess = predictedClass(predictions, row);
    const isRight = guess === labels[row];
    const wouldBeRight = assignment[guess] === labels[row];
    counts[wouldBeRight ? (isRight ? 'both' : 'onlyFirst') : isRight ? 'onlySecond' : 'neither']++;
  }
  const ownAlpha = Math.max(leastAlpha, alpha / factorial(classNames.length));
  const { difference: gain, interval } = pairedDifference(counts, 1 - ownAlpha);
  const isWrong = interval.low > leastGain && mcnemarExact(counts).firstGreater <= ownAlpha / 2;
  // As it can be pasted into the config file: the name of each output, in the order of the outputs.
  const order = JSON.stringify(assignment.map((k) => classNames[k]));
  return {
    features: [],
    outcome: { kind: 'measured', severity: isWrong ? 'alert' : 'pass' },
    impact: gain,
    measurements: [
      record(m.accuracyGainedByTheBestOrder, gain),
      record(m.gainAtLeast, interval.low),
      record(m.classOrderNow, JSON.stringify(classNames)),
      ...(isWrong ? [record(m.classNamesToGive, `class-names: ${order}`)] : []),
      record(m.evaluationSampleSize, rows.length),
    ],
  };
}

function factorial(n: number): number {
  let product = 1;
  for (let k = 2; k <= n; k++) product *= k;
  return product;
}
