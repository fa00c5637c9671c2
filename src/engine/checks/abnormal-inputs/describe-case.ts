import { severities } from '../../../domain/vocabulary.js';
import type { Cell } from '../../data/table.js';
import { roundOff } from '../../stats/round-off.js';
import type { Shortfall } from '../expected-accuracy.js';
import { float, int, ints, text, texts } from '../../contract/case-result.js';
import { describeRating, type Rating } from '../rating/rate-family.js';
import type { CaseResult, Measurement, MetricCategory } from '../../contract/stress-test.js';
import { worstSeverity } from '../../contract/worst-severity.js';
import type { RatedColumn } from './rate-columns.js';

const shownRows = 20;
const shownValues = 10;

/** What the failing rows cost. */
export interface Loss {
  /** Name of the metric that fell short. */
  readonly metric: string;
  readonly shortfall: Shortfall;
  readonly rating: Rating;
}

/**
 * The case of one column. Its severity, its headline number and what is told of its certainty are of the worse answer.
 * `refused`: on so many of its failing rows the model fails for this cell. However few they are, that is no chance, and
 * a warning: the alert is that of `model_failures`.
 */
export function describeCase(column: RatedColumn, loss: Loss | undefined, refused: number): CaseResult {
  const { name, failing, excess, rating } = column;
  const worse = loss && rank(loss.rating) > rank(rating) ? loss : undefined;
  const governing = worse ? worse.rating : rating;
  const shares = describeShare(column);
  const costs = loss ? describeLoss(loss, worse ? 'performance-diff' : 'performance-metric-value') : [];
  return {
    features: [name],
    outcome: {
      kind: 'measured',
      severity: worstSeverity([governing.severity, refused > 0 ? 'warning' : 'pass']),
    },
    impact: roundOff(worse ? worse.shortfall.effect.point : excess),
    ...(failing.length > 0 && { rows: failing }),
    measurements: [
      ...(worse ? [...costs, ...shares] : [...shares, ...costs]),
      ...(refused > 0 ? [int('failing rows without an answer', 'failing-inputs', refused)] : []),
      ...describeRating(governing),
    ],
  };
}

function rank({ severity }: Rating): number {
  return severities.indexOf(severity);
}

function describeShare({ cells, rule, failing, found, excess }: RatedColumn): readonly Measurement[] {
  const abnormal = failing.map((row) => cells.cell(row));
  const examples =
    failing.length === 0
      ? []
      : [
          ints('failing row indices', 'failing-inputs', failing.slice(0, shownRows)),
          texts('failing values', 'failing-inputs', commonest(abnormal).slice(0, shownValues)),
        ];
  return [
    float('excess share of failing rows', 'failing-inputs', roundOff(excess)),
    int('failing rows', 'failing-inputs', failing.length),
    float('share of failing rows', 'failing-inputs', found.share),
    float('expected share of failing rows', 'failing-inputs', rule.expected.share),
    int('evaluation sample size', 'performance-metric-value', found.total),
    int('reference sample size', 'performance-metric-value', rule.expected.total),
    ...examples,
    ...rule.facts(abnormal),
  ];
}

function describeLoss({ metric, shortfall }: Loss, category: MetricCategory): readonly Measurement[] {
  const { effect, accuracy, expected } = shortfall;
  return [
    float('performance change', category, roundOff(effect.point)),
    text('metric', 'performance-metric-name', metric),
    float('expected value', 'performance-metric-value', expected),
    float('failing rows value', 'performance-metric-value', accuracy),
  ];
}

/** The values as texts, the most frequent first, and else in order of appearance. */
function commonest(cells: readonly Cell[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
