import { tellSettlingRows } from '../domain/words/settling-rows.js';
import { m } from '../domain/measures/index.js';
import { toMetric } from '../domain/measures/read.js';
import type { FlipConcentration, MetricComparison, ModelComparison } from '../domain/comparison.js';
import { comparisonPrefix } from '../domain/comparison-case.js';
import { plural } from '../domain/words/plural.js';
import { quoteWord } from '../domain/words/quote-word.js';
import type { Metric, TestCase } from '../domain/results.js';
import { uncertainMetric } from '../domain/judge/is-uncertain.js';
import { unitOfDrop } from '../domain/unit-of-drop.js';
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
      toMetric(m.casesNotJudgedAnyMore, lost),
      toMetric(m.casesThatTheBaselineJudged, judgedThere),
      ...(uncompared === undefined ? [] : [toMetric(m.uncomparedModel, uncompared)]),
      ...(categories.length > 0 ? [toMetric(m.lostCategories, list(categories))] : []),
      ...(tests.length > 0 ? [toMetric(m.lostTests, list(tests))] : []),
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
  const unit = unitOfDrop(comparison);
  return [
    toMetric(m.changeSinceTheBaseline, change),
    ...(interval
      ? [
          ...(unit === undefined
            ? []
            : [toMetric(m.marginOfError, (unit * (interval.high - interval.low)) / 2)]),
          toMetric(m.dropAtLeast, interval.low),
          toMetric(m.dropAtMost, interval.high),
          toMetric(m.confidenceLevel, level),
        ]
      : []),
    toMetric(m.drop, drop),
    toMetric(m.dropAllowed, maxDrop),
    toMetric(m.baselineValue, baseline),
    toMetric(m.valueOn('evaluation'), current),
    ...(rows === undefined ? [] : [toMetric(m.evaluationSampleSize, rows)]),
    ...(flips
      ? [toMetric(m.rowsFlippedToWrong, flips.toWrong), toMetric(m.rowsFlippedToRight, flips.toRight)]
      : []),
    ...(detectable === undefined ? [] : [toMetric(m.smallestDropToBeToldFromChance, detectable)]),
    toMetric(m.method, method),
    ...(concentration && flips ? [toMetric(m.flipsConcentrateIn, tell(concentration))] : []),
    ...(comparison.isUncertain ? [uncertainMetric(tellUncertain(comparison))] : []),
  ];
}

/** `channel = shop: 41 of 120 rows went wrong, elsewhere 3 of 900`. */
export function tell(concentration: FlipConcentration): string {
  const { feature, subset, formerlyRight, toWrong } = concentration;
  const elsewhere = concentration.formerlyRightOverall - formerlyRight;
  return `${feature} = ${subset}: ${toWrong} of ${plural(formerlyRight, 'row')} went wrong, elsewhere ${concentration.toWrongOverall - toWrong} of ${elsewhere}`;
}

function tellUncertain(comparison: MetricComparison): string {
  if (!comparison.interval)
    return 'beyond the threshold, and only the values are known, so that it may be chance';
  const settling = tellSettlingRows(comparison);
  return [
    'beyond the threshold by its point and not by its whole interval',
    ...(settling ? [settling] : []),
  ].join('; ');
}

const shownWords = 8;

function list(words: readonly string[]): string {
  const more = words.length > shownWords ? ` and ${words.length - shownWords} more` : '';
  return `${words.slice(0, shownWords).map(quoteWord).join(', ')}${more}`;
}
