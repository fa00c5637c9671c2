import { comparisonPrefix } from '../../domain/comparison-case.js';
import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import { unitMetrics } from '../../domain/metrics/metric-directions.js';
import type { TestCase } from '../../domain/results.js';
import { formatNumber, formatPercent } from './format-number.js';

/** In what the size of an effect is told: points of a share, a share itself, parts of the span of the labels, or plainly. */
export type Scale = 'points' | 'percent' | 'labelRange' | 'number';

const shareMetrics = [
  'accuracy',
  'multiclass_accuracy',
  'precision',
  'recall',
  'macro_precision',
  'macro_recall',
  'class_recall',
  'false_positive_rate',
  'false_negative_rate',
];

const percents: readonly string[] = [
  m.shareOfFailingRows,
  m.shareOfFlippedPredictions,
  m.shareOfRowsWithoutAnAnswer,
  m.shareOfErrorsThatTheFeatureAloneAvoids,
  m.shareOfTheMeansErrorsAvoided,
  m.shareOfTheCommonestValue,
].map(({ name }) => name);

const pointsOfShares: readonly string[] = [
  m.excessShareOfFailingRows,
  m.shareOfFailingRowsBeyondTheReference,
  m.shareOfSharedRowsBeyondChance,
  m.shareBeyondTheReference,
  m.excessOfMisreadTexts,
  m.excessOfTextsOfOneLength,
  m.overConfidence,
  m.accuracyGainedByTheBestOrder,
  m.differenceFromTheCommonestClass,
].map(({ name }) => name);

/** How the values of a metric are written. */
export function isShareMetric(metric: string): boolean {
  return shareMetrics.includes(metric);
}

export function formatMetric(metric: string, value: number): string {
  return isShareMetric(metric) ? formatPercent(value) : formatNumber(value);
}

/** The scale of what the case found, of its interval and of its thresholds. */
export function scaleOf(testCase: TestCase): Scale {
  const name = testCase.metrics[0]?.name ?? '';
  if (percents.includes(name)) return 'percent';
  if (pointsOfShares.includes(name)) return 'points';
  const metric = metricOf(testCase);
  if (metric === undefined || testCase.metrics[0]?.category !== 'performance-diff') return 'number';
  if (unitMetrics.includes(metric)) return 'labelRange';
  return isShareMetric(metric) ? 'points' : 'number';
}

/** The metric that a case is about. */
export function metricOf(testCase: TestCase): string | undefined {
  const { testType } = testCase;
  return testType.startsWith(comparisonPrefix)
    ? testType.slice(comparisonPrefix.length)
    : read(testCase, m.metric);
}

/** `10.6 points`, `43 %`, `74 % of the label range`; without a sign. */
export function formatAmount(value: number, scale: Scale, digits = 3): string {
  const size = formatSize(value, scale, digits);
  if (scale === 'points') return `${size} ${size === '1' ? 'point' : 'points'}`;
  return scale === 'labelRange' ? `${size} of the label range` : size;
}

/** The same before another amount of the scale that tells its unit. */
export function formatSize(value: number, scale: Scale, digits = 3): string {
  const size = Math.abs(value);
  if (scale === 'points') return formatNumber(size * 100, digits);
  return scale === 'number' ? formatNumber(size, digits) : `${formatNumber(size * 100, digits)} %`;
}
