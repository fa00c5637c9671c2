import { tellSettlingRows } from '../../domain/words/settling-rows.js';
import type { FlipConcentration, MetricComparison, ModelComparison } from '../../domain/comparison.js';
import { isOwnMetric } from '../../domain/own-metric.js';
import { unitOfDrop } from '../../domain/unit-of-drop.js';
import { metricHeading } from './test-title.js';
import { formatAmount, formatMetric, formatSize, isShareMetric } from './amount.js';

/** A metric of both models, as every report shows it; all but `title` is ours and needs no cleaning. */
export interface ComparedMetric {
  /** Foreign. */
  readonly title: string;
  readonly baseline: string;
  readonly current: string;
  /** Of this run from the baseline: `2.14 ± 1.3 points worse`. */
  readonly difference: string;
  /** Rows that flipped, to wrong and to right: `12 / 3`. */
  readonly flips: string;
  readonly mark: Mark | undefined;
  /** `about 1,900 rows would settle it`, or nothing. */
  readonly settling: string;
}

/**
 * `unproven`: not proven to be no worse, where that is what the gate asks for. `better`: with the whole interval.
 */
export type Mark = 'worse' | 'unproven' | 'uncertain' | 'better';

/** More than a platform has; what a hostile file invents beyond is counted. */
export const shownMetrics = 40;

/** Worst first, as the comparison has them. */
export function comparedMetrics({ metrics }: ModelComparison): readonly ComparedMetric[] {
  return metrics.slice(0, shownMetrics).map((one) => ({
    title: isOwnMetric(one.metric) ? one.title : metricHeading(one.metric),
    baseline: formatMetric(one.metric, one.baseline),
    current: formatMetric(one.metric, one.current),
    difference: differenceOf(one),
    flips: one.flips ? `${one.flips.toWrong} / ${one.flips.toRight}` : '–',
    mark: markOf(one),
    settling: one.isUncertain ? tellSettlingRows(one) : '',
  }));
}

function markOf({ isWorse, isUncertain, interval }: MetricComparison): Mark | undefined {
  if (isWorse) return isUncertain ? 'unproven' : 'worse';
  if (isUncertain) return 'uncertain';
  return interval !== undefined && interval.high < 0 ? 'better' : undefined;
}

/** Smaller ones are what binary fractions leave of equal values. */
const roundingError = 1e-12;

function differenceOf(comparison: MetricComparison): string {
  const { metric, baseline, current, interval, pairing, worseWhen } = comparison;
  const difference = current - baseline;
  const scale = isShareMetric(metric) ? 'points' : 'number';
  const unit = unitOfDrop(comparison);
  const margin = interval && unit !== undefined ? (unit * (interval.high - interval.low)) / 2 : undefined;
  const certainty = pairing === 'values' ? ' (values only)' : '';
  if (Math.abs(difference) <= roundingError * Math.max(Math.abs(baseline), Math.abs(current))) {
    // Two models that answer alike: there is nothing to be unsure of.
    const isSure = margin === undefined || margin <= roundingError;
    return `none${isSure ? '' : ` ± ${formatAmount(margin, scale, 2)}`}${certainty}`;
  }
  const direction = difference < 0 === (worseWhen === 'lower') ? 'worse' : 'better';
  const size =
    margin === undefined
      ? formatAmount(difference, scale)
      : `${formatSize(difference, scale)} ± ${formatAmount(margin, scale, 2)}`;
  return `${size} ${direction}${certainty}`;
}

/** Where the flips to wrong are: the subset, which is foreign text, and what happened there. */
export interface FlipPlace {
  readonly subset: string;
  /** `41 of 120 rows that were right went wrong, elsewhere 3 of 900`. */
  readonly share: string;
}

export function flipPlace(concentration: FlipConcentration): FlipPlace {
  const { feature, subset, formerlyRight, toWrong, formerlyRightOverall, toWrongOverall } = concentration;
  const elsewhere = `${toWrongOverall - toWrong} of ${formerlyRightOverall - formerlyRight}`;
  return {
    subset: `${feature} = ${subset}`,
    share: `${toWrong} of ${formerlyRight} rows that were right went wrong, elsewhere ${elsewhere}`,
  };
}

/** What begins the sentence about it. */
export const flipsConcentrate = 'The flips to wrong concentrate in';
