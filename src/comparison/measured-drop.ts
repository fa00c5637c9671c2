import type { MetricComparison, Pairing } from '../domain/comparison.js';
import type { Interval } from '../statistics/interval.js';

/** A metric that is worse one way. */
export interface MetricFacts {
  readonly name: string;
  readonly title: string;
  readonly worseWhen: 'lower' | 'higher';
}

/** How much worse a metric became, measured; whether that is too much depends on the other metrics and the policy. */
export interface MeasuredDrop {
  readonly metric: string;
  readonly title: string;
  readonly worseWhen: 'lower' | 'higher';
  readonly pairing: Pairing;
  readonly method: string;
  readonly baseline: number;
  readonly current: number;
  /** Positive is worse. */
  readonly drop: number;
  readonly rows: number | undefined;
  readonly flips: MetricComparison['flips'];
  /** What only rows can tell. */
  readonly sampling: Sampling | undefined;
}

export interface Sampling {
  /** One-sided: the chance of such a drop, or a larger one, between equally good models. */
  readonly pWorse: number;
  /** Of the drop. `level` is two-sided. */
  readonly intervalAt: (level: number) => Interval;
  /** The smallest drop that a one-sided test at this level finds in four of five samples. */
  readonly detectableAt: (alpha: number) => number;
}

/** A metric that can't be compared, and why, as a sentence. */
export interface NoDrop {
  readonly reason: string;
}

export function isMeasured(drop: MeasuredDrop | NoDrop): drop is MeasuredDrop {
  return 'drop' in drop;
}

/** The power at which the smallest detectable drop is told. */
export const power = 0.8;

export { leastRows } from '../domain/least-rows.js';

/** Fewer rows of a class than these, where classes matter, tell nothing. */
export const leastRowsOfClass = 5;
