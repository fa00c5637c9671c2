import { m } from '../../../domain/measures/index.js';
import { tellSettlingRows } from '../../../domain/words/settling-rows.js';
import type { Severity } from '../../../domain/vocabulary.js';
import type { Interval } from '../../../statistics/interval.js';
import { record } from '../../contract/case-result.js';
import type { Measurement } from '../../contract/stress-test.js';
import { severityAbove, type Thresholds } from '../../contract/thresholds.js';
import type { Effect } from './effect.js';

/** One-sided: how often one test may call anything of a run beyond a threshold that is exactly reached, by chance. */
export const familyAlpha = 0.005;

/** What an effect is called, and how sure that is. */
export interface Rating {
  readonly severity: Severity;
  readonly interval: Interval;
  /** Of the interval, two-sided. */
  readonly level: number;
  /** An infinite one is never reached. */
  readonly thresholds: Thresholds;
  /** Beyond a further threshold by its point and not by its whole interval. */
  readonly isUncertain: boolean;
  /** About how many rows would settle it, and how many there are. */
  readonly settlingRows: number | undefined;
  readonly rows: number;
}

/**
 * Rates the effects that one test found on one run: beyond a threshold is what lies beyond it with its whole interval,
 * at a level corrected for the number of effects (Bonferroni), so that a table of 200 columns is no more likely to be
 * red than one of six. In the order given. `lookedAt`: how many there were, where the effects are the ones that stood
 * out among them.
 */
export function rateFamily(
  effects: readonly Effect[],
  thresholds: Thresholds,
  lookedAt = effects.length,
): readonly Rating[] {
  const level = levelOfFamily(lookedAt);
  return effects.map((effect) => rate(effect, thresholds, level));
}

/** The only effect of its test. */
export function rateAlone(effect: Effect, thresholds: Thresholds): Rating {
  return rate(effect, thresholds, levelOfFamily(1));
}

/** Two-sided, of each interval of a family. */
export function levelOfFamily(familySize: number): number {
  return 1 - (2 * familyAlpha) / Math.max(1, familySize);
}

function rate(effect: Effect, thresholds: Thresholds, level: number): Rating {
  const interval = effect.intervalAt(level);
  const severity = severityAbove(interval.low, thresholds);
  const isUncertain = severityAbove(effect.point, thresholds) !== severity;
  const [warning, alert] = thresholds;
  const missed = severity === 'pass' ? warning : alert;
  const settlingRows = isUncertain ? rowsToSettle(effect, interval, missed) : undefined;
  return { severity, interval, level, thresholds, isUncertain, settlingRows, rows: effect.rows };
}

/** The rows at which an interval of this kind would end at the threshold; it narrows with their root. */
export function rowsToSettle(
  { point, rows }: Effect,
  { low }: Interval,
  threshold: number,
): number | undefined {
  const needed = rows * ((point - low) / (point - threshold)) ** 2;
  if (!Number.isFinite(needed)) return undefined;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1);
  return Math.max(rows + 1, Math.ceil(needed / unit) * unit);
}

/** What the reader must know to believe a rating, in the unit of the effect. */
export function describeRating(rating: Rating): readonly Measurement[] {
  const { interval, level, thresholds, isUncertain } = rating;
  const [warning, alert] = thresholds;
  return [
    record(m.marginOfError, (interval.high - interval.low) / 2),
    record(m.atLeast, interval.low),
    record(m.atMost, interval.high),
    record(m.confidenceLevel, level),
    record(m.warningThreshold, warning),
    ...(alert < Infinity ? [record(m.alertThreshold, alert)] : []),
    ...(isUncertain ? [describeUncertain(rating)] : []),
  ];
}

/** The mark of a rating that is uncertain. */
export function describeUncertain(rating: Rating): Measurement {
  return record(m.uncertain, tellUncertain(rating));
}

function tellUncertain(rating: Rating): string {
  const what = rating.severity === 'pass' ? 'a warning' : 'an alert';
  const settling = tellSettlingRows(rating);
  return `it may be ${what}, and may be chance${settling && `; ${settling}`}`;
}
