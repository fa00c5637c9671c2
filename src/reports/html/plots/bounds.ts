import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import { metricDirections, unitMetrics } from '../../../domain/metrics/metric-directions.js';
import type { TestCase } from '../../../domain/results.js';
import { judgedPairs } from './judged-pairs.js';

/** Where a warning or an alert begins. */
export interface Bound {
  readonly severity: 'warning' | 'alert';
  readonly value: number;
}

const severities = ['warning', 'alert'] as const;

/** On the scale of what a case found, which its thresholds are of. */
export function effectBounds(testCase: TestCase): readonly Bound[] {
  return toBounds(testCase, m.warningThreshold, m.alertThreshold);
}

/**
 * On the scale of the metric that a case is about, which the plots of values have. Of two thresholds, one on the change
 * and one on the value, the first to be reached. Empty where what was found can't be told on that scale.
 */
export function valueBounds(testCase: TestCase): readonly Bound[] {
  const metric = read(testCase, m.metric) ?? '';
  const worse = worseWhen(testCase, metric);
  if (worse === undefined) return [];
  const sign = worse === 'lower' ? -1 : 1;
  const zero = zeroOf(testCase, metric, sign);
  const relative = effectBounds(testCase).flatMap(({ severity, value }) =>
    zero ? [{ severity, value: zero.base + sign * value * zero.unit }] : [],
  );
  const absolute = toBounds(testCase, m.absoluteWarningThreshold, m.absoluteAlertThreshold);
  return severities.flatMap((severity) => {
    const own = [...relative, ...absolute].filter((one) => one.severity === severity);
    const [first] = own.map(({ value }) => value).sort((a, b) => sign * (a - b));
    return first === undefined || !canBe(metric, first) ? [] : [{ severity, value: first }];
  });
}

function toBounds(
  testCase: TestCase,
  warningThreshold: typeof m.warningThreshold,
  alertThreshold: typeof m.alertThreshold,
): readonly Bound[] {
  const values = [read(testCase, warningThreshold), read(testCase, alertThreshold)];
  return severities.flatMap((severity, k) => {
    const value = values[k];
    return value === undefined ? [] : [{ severity, value }];
  });
}

/** The value of which the effect would be 0, and by how much the value changes as the effect grows by 1. */
interface Zero {
  readonly base: number;
  readonly unit: number;
}

/** What is written of values and effects was rounded. */
const rounding = 1e-9;
/** Of smaller effects the unit would be made of what rounding left. */
const tellingEffect = 1e-6;

function zeroOf(testCase: TestCase, metric: string, sign: 1 | -1): Zero | undefined {
  const isOfUnit = unitMetrics.includes(metric);
  for (const { effect, base, value } of judgedPairs(testCase, metric)) {
    const change = sign * (value - base);
    if (!isOfUnit) {
      // Any other distance of the two is not what was judged.
      if (Math.abs(change - effect) < rounding) return { base, unit: 1 };
    } else if (Math.abs(effect) > tellingEffect && change / effect > 0) {
      // Such errors are judged as a part of the span of the labels, which the two tell.
      return { base, unit: change / effect };
    }
  }
  return undefined;
}

function worseWhen(testCase: TestCase, metric: string): 'lower' | 'higher' | undefined {
  const told = read(testCase, m.direction);
  if (told === 'higher is better') return 'lower';
  if (told === 'lower is better') return 'higher';
  return metric === 'class_recall' ? 'lower' : metricDirections[metric];
}

const beyondShares: readonly string[] = [...unitMetrics, 'r_squared', 'rank_correlation'];

/** A share has no threshold beyond 0 and 1 that could be reached. */
function canBe(metric: string, value: number): boolean {
  return beyondShares.includes(metric) || (value >= 0 && value <= 1);
}
