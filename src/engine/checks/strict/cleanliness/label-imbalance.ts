import { classIdsOf } from '../../../data/dataset.js';
import { m } from '../../../../domain/measures/index.js';
import { classificationTasks } from '../../../../domain/metrics/task-groups.js';
import { roundOff } from '../../../stats/round-off.js';
import { bounds } from '../../../contract/bounds.js';
import { record, skipped } from '../../../contract/case-result.js';
import { defineTest } from '../../../contract/define-test.js';
import { flag } from '../../../contract/parameter-kinds.js';
import type { CaseResult, TestContext } from '../../../contract/stress-test.js';
import { severityAbove, type Thresholds } from '../../../contract/thresholds.js';

/**
 * The share f of the most frequent class among the labelled evaluation rows. `normalize` rescales it to
 * (f − 1/K)/(1 − 1/K) for K classes, so that 0 is perfectly even and 1 a single class whatever K is. Rated by R1.
 */
export const labelImbalance = defineTest({
  testType: 'label_imbalance',
  configKey: 'label_imbalance',
  title: 'Label Imbalance',
  description:
    'Measures how much one class dominates the labels; catches a wrong, filtered or one-class file.',
  category: 'data-cleanliness',
  modalities: ['tabular', 'text'],
  tasks: classificationTasks,
  runsByDefault: true,
  params: { severity_thresholds: bounds(0.6, 0.9), normalize: flag(true) },
  run: (context, { severity_thresholds, normalize }) =>
    Promise.resolve([rateImbalance(context, normalize, severity_thresholds)]),
});

function rateImbalance(context: TestContext, normalize: boolean, thresholds: Thresholds): CaseResult {
  const labels = classIdsOf(context.evaluation);
  if (!labels) return skipped('the evaluation data have no labels');
  const counts = context.classNames.map(() => 0);
  let total = 0;
  for (const label of labels) {
    if (label < 0) continue;
    counts[label] = (counts[label] ?? 0) + 1;
    total++;
  }
  if (total === 0) return skipped('no row of the evaluation data has a label');
  const largest = Math.max(...counts);
  const rarest = Math.min(...counts);
  const even = 1 / counts.length;
  const share = largest / total;
  const imbalance = normalize ? roundOff((share - even) / (1 - even)) : share;
  return {
    features: [],
    outcome: { kind: 'measured', severity: severityAbove(imbalance, thresholds) },
    impact: imbalance,
    measurements: [
      record(m.labelImbalance, imbalance),
      record(m.mostFrequentClass, className(context, counts.indexOf(largest))),
      record(m.shareOfMostFrequentClass, share),
      record(m.rarestClass, className(context, counts.indexOf(rarest))),
      record(m.shareOfRarestClass, rarest / total),
      record(m.labelledSampleSize, total),
    ],
  };
}

function className({ classNames }: TestContext, index: number): string {
  return classNames[index] ?? String(index);
}
