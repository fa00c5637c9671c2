import { noLabels, shareOf, undefinedBecause, valueOf } from './metric-result.js';
import { countOutcomes, type Outcomes } from './outcomes.js';
import type { MetricResult, ClassMetric, ShareLaw } from './performance-metric.js';
import { binaryTasks } from './task-groups.js';

const positive = 1;

/** Of the rows predicted positive, the share that are. A model that predicts no positive at all has precision 0. */
export const precision = binaryMetric(
  'precision',
  'Precision',
  ({ hits, predicted }) => shareOf(hits[positive] ?? 0, predicted[positive] ?? 0),
  {
    asShare: {
      shareOf: ({ hits, predicted }) => ({
        successes: hits[positive] ?? 0,
        total: predicted[positive] ?? 0,
      }),
      toValue: (share) => share,
    },
  },
);

/** Of the rows labelled positive, the share predicted so. Undefined when no row is labelled positive. */
export const recall = binaryMetric(
  'recall',
  'Recall',
  ({ hits, labelled }) => {
    const positives = labelled[positive] ?? 0;
    return positives === 0 ? noPositives : shareOf(hits[positive] ?? 0, positives);
  },
  { isRelevant: (label) => label === positive },
);

/**
 * Harmonic mean of precision and recall, 2·hits / (labelled + predicted). Undefined when no row is labelled positive.
 * Of the rows that are labelled or predicted positive, or both, a share J is both, and F1 = 2J / (1 + J).
 */
export const f1 = binaryMetric(
  'f1',
  'F1',
  ({ hits, labelled, predicted }) => {
    const positives = labelled[positive] ?? 0;
    if (positives === 0) return noPositives;
    return valueOf((2 * (hits[positive] ?? 0)) / (positives + (predicted[positive] ?? 0)));
  },
  {
    asShare: {
      shareOf: ({ hits, labelled, predicted }) => {
        const both = hits[positive] ?? 0;
        return { successes: both, total: (labelled[positive] ?? 0) + (predicted[positive] ?? 0) - both };
      },
      toValue: (share) => (2 * share) / (1 + share),
    },
  },
);

const noPositives = undefinedBecause('no row is labelled with class 1');

function binaryMetric(
  name: string,
  title: string,
  measure: (outcomes: Outcomes) => MetricResult,
  law: { readonly isRelevant: (label: number) => boolean } | { readonly asShare: ShareLaw },
): ClassMetric {
  const fromOutcomes = (outcomes: Outcomes): MetricResult =>
    outcomes.total === 0 ? noLabels : measure(outcomes);
  return {
    kind: 'classes',
    name,
    title,
    tasks: binaryTasks,
    worseWhen: 'lower',
    law:
      'isRelevant' in law
        ? { kind: 'share', fromOutcomes, ...law }
        : { kind: 'counts', fromOutcomes, ...law },
    compute: (predictions, labels, rows) => fromOutcomes(countOutcomes(predictions, labels, rows)),
  };
}
