import { isComparisonCase } from '../../domain/comparison-case.js';
import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import type { TestCase } from '../../domain/results.js';
import { formatAmount, formatSize, scaleOf, type Scale } from './amount.js';
import { countOf, formatNumber } from './format-number.js';

export type Direction = 'worse' | 'better' | 'unchanged';

/** How large what a case found is and how sure, in words. */
export interface Effect {
  /** `undefined` where it is no harm and no good, as a drift. */
  readonly direction: Direction | undefined;
  /** `10.6 points worse`, `index 1.16`. */
  readonly size: string;
  /** `at least 8.2, at most 13.1 points`, of a drift index `by chance alone about 0.0006`; `''` where neither is told. */
  readonly interval: string;
}

/** What a case found beyond what was to be expected; positive is harm. */
const harms: readonly (readonly [name: RegExp, beyond: string])[] = [
  [/^degradation$/, ''],
  [/^worse than expected by$/, ' than expected'],
  [/^worse than .{1,40} by$/, ''],
  [/^loss beyond not knowing$/, ' than without the column'],
  [/^over-confidence$/, ''],
];

/** The effect of a case that the embedded engine or the comparison rated; `undefined` of any other. */
export function effectOf(testCase: TestCase): Effect | undefined {
  if (isComparisonCase(testCase)) return dropOf(testCase);
  const [first] = testCase.metrics;
  if (typeof first?.value !== 'number' || !Number.isFinite(first.value)) return undefined;
  const scale = scaleOf(testCase);
  const ends = [read(testCase, m.atLeast), read(testCase, m.atMost)];
  const harm = harms.find(([name]) => name.test(first.name));
  if (harm) {
    return {
      ...directed(first.value, scale, harm[1]),
      interval: intervalInWords(ends, scale, worseOrBetter),
    };
  }
  if (first.name === m.psi.name) {
    const byChance = read(testCase, m.expectedIndexWithoutDrift);
    const interval = byChance === undefined ? '' : `by chance alone about ${formatNumber(byChance, 2)}`;
    return { direction: undefined, size: `drift index ${formatNumber(first.value, 3)}`, interval };
  }
  const interval = intervalInWords(ends, scale, ['more', 'less']);
  if (interval === '') return undefined;
  const isAsExpected = first.value <= roundingError && scale !== 'percent';
  const word =
    first.name === m.associationLost.name ? ' weaker' : scale === 'points' ? ' more than expected' : '';
  return {
    direction: undefined,
    size: isAsExpected ? 'no more than expected' : formatAmount(Math.max(0, first.value), scale) + word,
    interval,
  };
}

const worseOrBetter = ['worse', 'better'] as const;

function dropOf(testCase: TestCase): Effect | undefined {
  const drop = read(testCase, m.drop);
  if (drop === undefined) return undefined;
  const scale = scaleOf(testCase);
  const ends = [read(testCase, m.dropAtLeast), read(testCase, m.dropAtMost)];
  return { ...directed(drop, scale, ''), interval: intervalInWords(ends, scale, worseOrBetter) };
}

/** Smaller ones are what binary fractions leave of equal values. */
const roundingError = 1e-12;

function directed(harm: number, scale: Scale, beyond: string): Pick<Effect, 'direction' | 'size'> {
  if (Math.abs(harm) <= roundingError) return { direction: 'unchanged', size: 'no difference' };
  const direction = harm > 0 ? 'worse' : 'better';
  return { direction, size: `${formatAmount(harm, scale)} ${direction}${beyond}` };
}

/** `at least 8.16, at most 13.1 points`; an end in the other direction says so, so that no sign is needed. */
function intervalInWords(
  [low, high]: readonly (number | undefined)[],
  scale: Scale,
  [more, less]: readonly [string, string],
): string {
  if (low === undefined || high === undefined) return '';
  const [near, far] = low >= 0 || high > 0 ? [low, high] : [high, low];
  if (low >= 0 || high <= 0)
    return `at least ${formatSize(near, scale)}, at most ${formatAmount(far, scale)}`;
  return `between ${formatAmount(low, scale)} ${less} and ${formatSize(high, scale)} ${more}`;
}

/** The threshold that a case crossed, or the first that it would have to: `an alert begins at 20 points`. */
export function thresholdOf(testCase: TestCase): string {
  const allowed = isComparisonCase(testCase) ? read(testCase, m.dropAllowed) : undefined;
  const scale = scaleOf(testCase);
  if (allowed !== undefined) return `at most ${formatAmount(allowed, scale)} allowed`;
  const [warning, alert] = [read(testCase, m.warningThreshold), read(testCase, m.alertThreshold)];
  if (testCase.severity === 'alert' && alert !== undefined)
    return `an alert begins at ${formatAmount(alert, scale)}`;
  return warning === undefined ? '' : `a warning begins at ${formatAmount(warning, scale)}`;
}

/** `5,000 rows`; `''` where nothing tells. */
export function rowsOf(testCase: TestCase): string {
  const sizes = [m.subsetSize, m.evaluationSampleSize, m.sampleSize];
  const size = sizes.map((measure) => read(testCase, measure)).find((value) => value !== undefined);
  const texts = size === undefined ? read(testCase, m.changedTexts) : undefined;
  if (texts !== undefined) return countOf(texts, 'text');
  return size === undefined ? '' : countOf(size, 'row');
}
