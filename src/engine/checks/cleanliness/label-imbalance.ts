import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { classIdsOf } from '../../data/dataset.js';
import { m } from '../../../domain/measures/index.js';
import type { Proportion } from '../../../statistics/interval.js';
import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { greaterShare, leastRows } from '../rating/effect.js';
import { describeRating, rateFamily, type Rating } from '../rating/rate-family.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import { cleanlinessTest, type CleanlinessParams } from './cleanliness-test.js';

/** So rare by chance that a class which is gone was left out. */
export const surelyLost = 1e-6;

/**
 * How much more common than in the reference the class is that gained most, and whether a class is gone that chance
 * would not have left out: an alert that names it, whatever the shares. What is uneven by nature is no finding.
 */
export const labelImbalance = cleanlinessTest({
  key: 'label_imbalance',
  tasks: classificationTasks,
  title: 'Label Imbalance',
  description:
    'Compares the most dominant label with the reference; catches a filtered file, and one without some class.',
  thresholds: [0.1, 0.3],
  rate,
});

function rate(context: TestContext, { thresholds }: CleanlinessParams): readonly CaseResult[] {
  const { classNames } = context;
  const [before, after] = [classIdsOf(context.reference), classIdsOf(context.evaluation)];
  if (!before || !after) return [skipped(`the ${before ? 'evaluation' : 'reference'} data have no labels`)];
  const [usual, present] = [countClasses(before, classNames), countClasses(after, classNames)];
  const [total, totalBefore] = [sum(present), sum(usual)];
  if (Math.min(total, totalBefore) < leastRows) {
    return [tooFewRows(`fewer than ${leastRows} rows with a label to compare`)];
  }
  const shareOf = (k: number): Proportion => ({ successes: present[k] ?? 0, total });
  const usualOf = (k: number): Proportion => ({ successes: usual[k] ?? 0, total: totalBefore });
  const effects = classNames.map((_, k) => greaterShare(shareOf(k), usualOf(k)));
  const most = effects.reduce((best, one, k) => (one.point > (effects[best]?.point ?? 0) ? k : best), 0);
  const [rating, effect] = [rateFamily(effects, thresholds)[most], effects[most]];
  if (!rating || !effect) return [skipped('there is no class')];
  const lost = classNames.filter((_, k) => isLost(shareOf(k), usualOf(k)));
  const nameOf = (k: number): string => classNames[k] ?? String(k);
  return [
    {
      features: [],
      outcome: { kind: 'measured', severity: lost.length > 0 ? 'alert' : rating.severity },
      impact: effect.point,
      measurements: [
        record(m.shareBeyondTheReference, effect.point),
        record(m.mostDominantClass, nameOf(most)),
        record(m.shareOfMostDominantClass, (present[most] ?? 0) / total),
        record(m.referenceShare, (usual[most] ?? 0) / totalBefore),
        ...(lost.length > 0 ? [record(m.classesWithoutARow, lost.join(', '))] : []),
        record(m.labelledSampleSize, total),
        record(m.labelledReferenceSize, totalBefore),
        ...describeRating(lost.length > 0 ? certain(rating) : rating),
      ],
    },
  ];
}

/** That a class is gone is not uncertain, however uncertain the gain of the others is. */
function certain(rating: Rating): Rating {
  return { ...rating, isUncertain: false };
}

/** No row, where even the least share that the reference allows for would have left none with a chance of 1e-6. */
function isLost({ successes, total }: Proportion, usual: Proportion): boolean {
  return successes === 0 && (1 - wilsonInterval(usual, 0.99).low) ** total < surelyLost;
}

function countClasses(labels: Int32Array, classNames: readonly string[]): number[] {
  const counts = classNames.map(() => 0);
  for (const label of labels) if (label >= 0) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}
