import type { DetectableDrop, MetricComparison, ModelComparison } from '../../domain/comparison.js';
import type { Comparison } from '../../domain/outcome.js';
import { detailed, named, nullable, type Definition } from './adapted-shape.js';
import { object } from './object-shape.js';
import { count, flag, list, number, oneOf, text, type Shape } from './shape.js';
import { testCase } from './case-shape.js';

export const metricComparison: Shape<MetricComparison> & Definition = named(
  'metricComparison',
  object({
    metric: text,
    title: text,
    worseWhen: oneOf('lower', 'higher'),
    pairing: detailed(
      oneOf('paired', 'unpaired', 'values'),
      'paired: the same rows; unpaired: two samples; values: nothing but the two values.',
    ),
    method: text,
    baseline: number,
    current: number,
    drop: detailed(number, 'How much worse than the baseline: positive is worse.'),
    rows: nullable(count),
    flips: nullable(object({ toWrong: count, toRight: count })),
    maxDrop: number,
    detectable: nullable(number),
    level: detailed(number, 'Of the interval, two-sided, corrected for the number of metrics.'),
    interval: nullable(detailed(object({ low: number, high: number }), 'Of the drop.')),
    isWorse: flag,
    isUncertain: flag,
    settlingRows: nullable(count),
  }),
);

export const modelComparison: Shape<ModelComparison> & Definition = named(
  'modelComparison',
  detailed(
    object({
      rows: nullable(
        detailed(
          object({ paired: count, here: count, there: count }),
          'Rows of this run and of the baseline, and how many both have.',
        ),
      ),
      metrics: detailed(list(metricComparison), 'Worst first.'),
      concentration: nullable(
        detailed(
          object({
            feature: text,
            subset: text,
            formerlyRight: count,
            formerlyRightOverall: count,
            toWrong: count,
            toWrongOverall: count,
          }),
          'The subset in which rows that the baseline gets right go wrong.',
        ),
      ),
      notes: list(text),
    }),
    'What the answers of the two models say.',
  ),
);

export const comparison: Shape<Comparison> = object({
  baseline: detailed(text, 'What the run was compared with: a path, or the name of a run.'),
  differences: detailed(list(text), 'Why not everything can be compared.'),
  fixed: detailed(list(testCase), 'Findings of the baseline that pass now.'),
  onlyHere: count,
  onlyThere: count,
  model: nullable(modelComparison),
});

export const detectableDrop: Shape<DetectableDrop> = object({
  metric: text,
  title: text,
  rows: count,
  drop: number,
});
