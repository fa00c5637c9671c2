import type { TestCase } from '../../domain/results.js';
import { formatNumber } from '../facts/headline.js';
import { numberOf, textOf } from './read-metric.js';

/** A metric measured twice. */
export interface ValuePair {
  readonly metric: string;
  /** What was measured first and second, such as `reference` and `evaluation`. */
  readonly words: readonly [string, string];
  readonly values: readonly [number, number];
  /** Half the 95 % intervals; 0 where the case has none. */
  readonly margins: readonly [number, number];
}

/** The pairs that tests measure: first words of the metrics' names and what to call them. */
const pairs = [
  { names: ['reference value', 'evaluation value'], words: ['reference', 'evaluation'] },
  { names: ['value before', 'value after'], words: ['before', 'after'] },
  { names: ['passing rows value', 'failing rows value'], words: ['passing rows', 'failing rows'] },
  { names: ['expected value', 'failing rows value'], words: ['expected', 'failing rows'] },
] as const;

/** The first pair that the case carries. */
export function valuePair(testCase: TestCase): ValuePair | undefined {
  for (const { names, words } of pairs) {
    const first = numberOf(testCase, names[0]);
    if (first === undefined) continue;
    const second = numberOf(testCase, names[1]);
    if (second === undefined) continue;
    const [margin = 0, otherMargin = 0] = words.map((word) => numberOf(testCase, `${word} margin of error`));
    return {
      metric: textOf(testCase, 'metric') ?? 'metric',
      words,
      values: [first, second],
      margins: [margin, otherMargin],
    };
  }
  return undefined;
}

/** `accuracy 0.9 ± 0.01 → 0.85 ± 0.02`. */
export function showPair({ metric, values, margins }: ValuePair): string {
  const [before, after] = values.map((value, k) => {
    const margin = margins[k] ?? 0;
    return `${formatNumber(value)}${margin > 0 ? ` ± ${formatNumber(margin, 2)}` : ''}`;
  });
  return `${metric} ${before ?? ''} → ${after ?? ''}`;
}
