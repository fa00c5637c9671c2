import { classificationTasks } from '../../../../domain/metrics/task-groups.js';
import type { Sensitivity } from '../../../../domain/vocabulary.js';
import { roundOff } from '../../../stats/round-off.js';
import { float, int, skipped, text } from '../../../contract/case-result.js';
import { type Params, readFlag, readUpperBounds } from '../../../contract/read-params.js';
import type { CaseResult, StressTest, TestContext } from '../../../contract/stress-test.js';
import { severityAbove, type Thresholds } from '../../../contract/thresholds.js';

const defaultThresholds: Thresholds = [0.6, 0.9];

/**
 * The share f of the most frequent class among the labelled evaluation rows. `normalize` rescales it to
 * (f − 1/K)/(1 − 1/K) for K classes, so that 0 is perfectly even and 1 a single class whatever K is. Rated by R1.
 */
export const labelImbalance: StressTest = {
  testType: 'label_imbalance',
  configKey: 'label_imbalance',
  title: 'Label Imbalance',
  description:
    'Measures how much one class dominates the labels; catches a wrong, filtered or one-class file.',
  category: 'data-cleanliness',
  modalities: ['tabular', 'text'],
  tasks: classificationTasks,
  runsByDefault: true,
  defaults: { severity_thresholds: [...defaultThresholds], normalize: true },
  readParams,
  run: (context, params) => {
    const { thresholds, normalize } = readParams(params, context.sensitivity);
    return Promise.resolve([rateImbalance(context, normalize, thresholds)]);
  },
};

function readParams(
  params: Params,
  sensitivity: Sensitivity,
): { readonly thresholds: Thresholds; readonly normalize: boolean } {
  return {
    thresholds: readUpperBounds(params, 'severity_thresholds', sensitivity, defaultThresholds),
    normalize: readFlag(params, 'normalize'),
  };
}

function rateImbalance(context: TestContext, normalize: boolean, thresholds: Thresholds): CaseResult {
  const { labels } = context.evaluation;
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
      float('label imbalance', 'feature', imbalance),
      text('most frequent class', 'feature', className(context, counts.indexOf(largest))),
      float('share of most frequent class', 'feature', share),
      text('rarest class', 'feature', className(context, counts.indexOf(rarest))),
      float('share of rarest class', 'feature', rarest / total),
      int('sample size', 'feature', total),
    ],
  };
}

function className({ classNames }: TestContext, index: number): string {
  return classNames[index] ?? String(index);
}
