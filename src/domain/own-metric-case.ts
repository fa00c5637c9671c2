import { leastRows } from './least-rows.js';
import { m } from './measures/index.js';
import { read, toMetric } from './measures/read.js';
import { isOwnMetric, longestOwnName, ownMetricKey, ownMetricName, type OwnMetric } from './own-metric.js';
import type { Metric, TestCase } from './results.js';

/**
 * An own metric as a case of the run: so the next run finds it in results.json, and misses it where it is gone. One that
 * can't be compared is a skip that says why.
 */
export function toOwnMetricCase(metric: OwnMetric): TestCase {
  const why = whyNotCompared(metric);
  return {
    testType: ownMetricKey(metric.name),
    caseId: '0',
    category: 'model-performance',
    features: [],
    status: why === undefined ? 'pass' : 'skip',
    severity: why === undefined ? 'pass' : undefined,
    importance: undefined,
    metrics: [...describe(metric), ...(why === undefined ? [] : [toMetric(m.skipReason, why)])],
    unknownWords: [],
  };
}

function whyNotCompared({ worseWhen, rows }: OwnMetric): string | undefined {
  if (worseWhen === undefined) {
    return 'its name does not tell which way it is better: write "direction": "higher" or "lower" beside its value';
  }
  if (rows !== undefined && rows < leastRows) {
    return `it was measured on ${rows} rows, and at least ${leastRows} are needed`;
  }
  return undefined;
}

function describe({ value, worseWhen, rows, interval, isScored }: OwnMetric): Metric[] {
  return [
    toMetric(m.ownValue, value),
    ...(interval
      ? [
          toMetric(m.marginOfError, (interval.high - interval.low) / 2),
          toMetric(m.atLeast, interval.low),
          toMetric(m.atMost, interval.high),
          toMetric(m.confidenceLevel, interval.level),
        ]
      : []),
    ...(rows === undefined ? [] : [toMetric(m.evaluationSampleSize, rows)]),
    ...(worseWhen === undefined ? [] : [toMetric(m.betterWhen, better[worseWhen])]),
    toMetric(m.measuredBy, isScored ? scored : written),
  ];
}

const better = { lower: 'higher', higher: 'lower' } as const;
const scored = 'a score for each row';
const written = 'a script of your own';

/** The own metrics that can be compared, by name. The cases may come from a file of anywhere. */
export function ownMetricsOf(cases: readonly TestCase[]): ReadonlyMap<string, OwnMetric> {
  const found = cases.flatMap((testCase) => fromOwnMetricCase(testCase) ?? []);
  return new Map(found.map((metric) => [metric.name, metric]));
}

function fromOwnMetricCase(testCase: TestCase): OwnMetric | undefined {
  const { testType, status } = testCase;
  const name = ownMetricName(testType);
  if (!isOwnMetric(testType) || status !== 'pass' || name.length > longestOwnName) return undefined;
  const value = read(testCase, m.ownValue);
  const rows = read(testCase, m.evaluationSampleSize);
  const betterWhen = read(testCase, m.betterWhen);
  const worseWhen = betterWhen === 'higher' ? 'lower' : betterWhen === 'lower' ? 'higher' : undefined;
  if (value === undefined || worseWhen === undefined) return undefined;
  return {
    name,
    value,
    worseWhen,
    rows: rows !== undefined && Number.isSafeInteger(rows) && rows >= leastRows ? rows : undefined,
    interval: intervalOf(testCase, value),
    isScored: read(testCase, m.measuredBy) === scored,
  };
}

function intervalOf(testCase: TestCase, value: number): OwnMetric['interval'] {
  const [low, high] = [read(testCase, m.atLeast), read(testCase, m.atMost)];
  const level = read(testCase, m.confidenceLevel);
  if (low === undefined || high === undefined || level === undefined) return undefined;
  return low <= value && value <= high && level > 0 && level < 1 ? { low, high, level } : undefined;
}
