import type { FlipConcentration, MetricComparison, ModelComparison } from '../domain/comparison.js';
import { comparisonPrefix } from '../domain/comparison-case.js';
import { plural } from '../domain/words/plural.js';
import { quoteWord } from '../domain/words/quote-word.js';
import type { Metric, MetricValue, TestCase } from '../domain/results.js';
import { uncertainMetric } from '../domain/judge/is-uncertain.js';
import type { OnLostCoverage } from '../domain/vocabulary.js';
import type { LostCoverage } from './lost-coverage.js';

/** A case for each metric that was compared, passing or not, such as `baseline:accuracy`. */
export function metricCases({ metrics, concentration }: ModelComparison): TestCase[] {
  return metrics.map((comparison) => ({
    ...caseOf(comparison.metric, comparison.isWorse ? 'alert' : 'pass'),
    importance: comparison.drop,
    metrics: describe(comparison, concentration),
  }));
}

/** The case about what the baseline judged and this run did not; `undefined` when nothing is missing. */
export function coverageCase(
  { judgedThere, lost, categories, tests, isTooMuch }: LostCoverage,
  uncompared: string | undefined,
  onLostCoverage: OnLostCoverage,
): TestCase | undefined {
  if (lost === 0 && uncompared === undefined) return undefined;
  const isFinding = isTooMuch || uncompared !== undefined;
  const severity = !isFinding ? 'pass' : onLostCoverage === 'fail' ? 'alert' : 'warning';
  return {
    ...caseOf('coverage', severity),
    importance: judgedThere === 0 ? undefined : lost / judgedThere,
    metrics: [
      metric('cases not judged any more', 'failing-inputs', lost),
      metric('cases that the baseline judged', 'performance-metric-value', judgedThere),
      ...(uncompared === undefined ? [] : [metric('model', 'subset-details', uncompared)]),
      ...(categories.length > 0 ? [metric('lost categories', 'subset-details', list(categories))] : []),
      ...(tests.length > 0 ? [metric('lost tests', 'subset-details', list(tests))] : []),
    ],
  };
}

function caseOf(
  name: string,
  severity: 'pass' | 'warning' | 'alert',
): Omit<TestCase, 'importance' | 'metrics'> {
  return {
    testType: `${comparisonPrefix}${name}`,
    caseId: '0',
    category: 'model-performance',
    features: [],
    status: severity === 'pass' ? 'pass' : 'warning',
    severity,
    unknownWords: [],
  };
}

function describe(comparison: MetricComparison, concentration: FlipConcentration | undefined): Metric[] {
  const { baseline, current, drop, interval, rows, flips, detectable, level, method, maxDrop } = comparison;
  const change = current - baseline;
  return [
    metric('change since the baseline', 'performance-diff', change),
    ...(interval
      ? [
          metric('margin of error', 'performance-metric-value', (interval.high - interval.low) / 2),
          metric('drop at least', 'performance-metric-value', interval.low),
          metric('drop at most', 'performance-metric-value', interval.high),
          metric('confidence level', 'performance-metric-value', level),
        ]
      : []),
    metric('drop', 'performance-metric-value', drop),
    metric('drop allowed', 'performance-metric-value', maxDrop),
    metric('baseline value', 'performance-metric-value', baseline),
    metric('evaluation value', 'performance-metric-value', current),
    ...(rows === undefined ? [] : [metric('evaluation sample size', 'performance-metric-value', rows)]),
    ...(flips
      ? [
          metric('rows flipped to wrong', 'output-diff', flips.toWrong),
          metric('rows flipped to right', 'output-diff', flips.toRight),
        ]
      : []),
    ...(detectable === undefined
      ? []
      : [metric('smallest drop to be told from chance', 'performance-metric-value', detectable)]),
    metric('method', 'performance-metric-name', method),
    ...(concentration && flips
      ? [metric('flips concentrate in', 'subset-details', tell(concentration))]
      : []),
    ...(comparison.isUncertain ? [uncertainMetric(tellUncertain(comparison))] : []),
  ];
}

/** `channel = shop: 41 of 120 rows went wrong, elsewhere 3 of 900`. */
export function tell(concentration: FlipConcentration): string {
  const { feature, subset, formerlyRight, toWrong } = concentration;
  const elsewhere = concentration.formerlyRightOverall - formerlyRight;
  return `${feature} = ${subset}: ${toWrong} of ${plural(formerlyRight, 'row')} went wrong, elsewhere ${concentration.toWrongOverall - toWrong} of ${elsewhere}`;
}

function tellUncertain({ settlingRows, interval }: MetricComparison): string {
  const settled = settlingRows === undefined ? '' : `; about ${settlingRows} rows would settle it`;
  return interval
    ? `beyond the threshold by its point and not by its whole interval${settled}`
    : 'beyond the threshold, and only the values are known, so that it may be chance';
}

function metric(name: string, category: string, value: MetricValue): Metric {
  return { name, category, value };
}

const shownWords = 8;

function list(words: readonly string[]): string {
  const more = words.length > shownWords ? ` and ${words.length - shownWords} more` : '';
  return `${words.slice(0, shownWords).map(quoteWord).join(', ')}${more}`;
}
