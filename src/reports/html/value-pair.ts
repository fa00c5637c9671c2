import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import type { TestCase } from '../../domain/results.js';
import { formatNumber } from '../facts/format-number.js';
import { metricWords } from '../facts/test-title.js';

/** A metric measured twice. */
export interface ValuePair {
  readonly metric: string;
  /** What was measured first and second, such as `reference` and `evaluation`. */
  readonly words: readonly [string, string];
  readonly values: readonly [number, number];
  /** Half the 95 % intervals; 0 where the case has none. */
  readonly margins: readonly [number, number];
}

/** The pairs that tests measure, what to call them, and of what they are where the case names no metric. */
const pairs = [
  { measures: [m.valueOn('reference'), m.valueOn('evaluation')], words: ['reference', 'evaluation'] },
  { measures: [m.valueBefore, m.valueAfter], words: ['before', 'after'] },
  { measures: [m.passingRowsValue, m.failingRowsValue], words: ['passing rows', 'failing rows'] },
  { measures: [m.expectedValue, m.failingRowsValue], words: ['expected', 'failing rows'] },
  {
    measures: [m.shareOfTheCommonestValueInTheReference, m.shareOfTheCommonestValue],
    words: ['reference', 'evaluation'],
    metric: m.shareOfTheCommonestValue.name,
  },
] as const;

/** The first pair that the case carries. */
export function valuePair(testCase: TestCase): ValuePair | undefined {
  for (const pair of pairs) {
    const { measures, words } = pair;
    const first = read(testCase, measures[0]);
    if (first === undefined) continue;
    const second = read(testCase, measures[1]);
    if (second === undefined) continue;
    const [margin = 0, otherMargin = 0] = words.map((word) => read(testCase, m.marginOf(word)));
    return {
      metric: 'metric' in pair ? pair.metric : (read(testCase, m.metric) ?? m.metric.name),
      words,
      values: [first, second],
      margins: [margin, otherMargin],
    };
  }
  return undefined;
}

/** `area under curve 0.9 ± 0.01 → 0.85 ± 0.02`. */
export function showPair({ metric, values, margins }: ValuePair): string {
  const [before, after] = values.map((value, k) => {
    const margin = margins[k] ?? 0;
    return `${formatNumber(value)}${margin > 0 ? ` ± ${formatNumber(margin, 2)}` : ''}`;
  });
  return `${metricWords(metric)} ${before ?? ''} → ${after ?? ''}`;
}
