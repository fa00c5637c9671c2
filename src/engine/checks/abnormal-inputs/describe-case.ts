import { m } from '../../../domain/measures/index.js';
import type { Measure } from '../../../domain/measures/measure.js';
import { severities } from '../../../domain/vocabulary.js';
import type { Cell } from '../../data/table.js';
import { roundOff } from '../../stats/round-off.js';
import type { Shortfall } from '../expected-accuracy.js';
import { record } from '../../contract/case-result.js';
import { describeRating, type Rating } from '../rating/rate-family.js';
import type { CaseResult, Measurement } from '../../contract/stress-test.js';
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
  const costs = loss ? describeLoss(loss, worse ? m.performanceChange : m.performanceChangeAside) : [];
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
      ...(refused > 0 ? [record(m.failingRowsWithoutAnAnswer, refused)] : []),
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
          record(m.failingRowIndices, failing.slice(0, shownRows)),
          record(m.failingValues, commonest(abnormal).slice(0, shownValues)),
        ];
  return [
    record(m.excessShareOfFailingRows, roundOff(excess)),
    record(m.failingRows, failing.length),
    record(m.shareOfFailingRows, found.share),
    record(m.expectedShareOfFailingRows, rule.expected.share),
    record(m.evaluationSampleSize, found.total),
    record(m.referenceSampleSize, rule.expected.total),
    ...examples,
    ...rule.facts(abnormal),
  ];
}

function describeLoss({ metric, shortfall }: Loss, headline: Measure<'float'>): readonly Measurement[] {
  const { effect, value, expected } = shortfall;
  return [
    record(headline, roundOff(effect.point)),
    record(m.metric, metric),
    record(m.expectedValue, expected),
    record(m.failingRowsValue, value),
  ];
}

/** The values as texts, the most frequent first, and else in order of appearance. */
function commonest(cells: readonly Cell[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
