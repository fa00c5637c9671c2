import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import type { TestCase } from '../../../domain/results.js';

/** What a metric was measured against, its value, and what was found and judged of the two. */
export interface JudgedPair {
  readonly effect: number;
  readonly base: number;
  readonly value: number;
}

/** The pairs that a case carries whole, the likeliest to be what it was judged by first. */
export function judgedPairs(testCase: TestCase, metric: string): readonly JudgedPair[] {
  const value = read(testCase, m.metricValue(metric));
  const compared = ['the rest', 'the reference'].map((word) => {
    const than = read(testCase, m.valueOfCompared(metric, word));
    const allowed = read(testCase, m.differenceAllowed(word));
    const effect = read(testCase, m.worseThanExpected) ?? read(testCase, m.worseThan(word));
    return { effect, base: than === undefined || allowed === undefined ? undefined : than + allowed, value };
  });
  const pairs = [
    {
      effect: read(testCase, m.degradation),
      base: read(testCase, m.valueOn('reference')),
      value: read(testCase, m.valueOn('evaluation')),
    },
    {
      effect: read(testCase, m.lossBeyondNotKnowing),
      base: read(testCase, m.valueNotKnowing),
      value: read(testCase, m.valueAfter),
    },
    ...compared,
    { effect: read(testCase, m.worstPerfDiff), base: read(testCase, m.overall(metric)), value },
  ];
  return pairs.flatMap(({ effect, base, value: judged }) =>
    effect === undefined || base === undefined || judged === undefined
      ? []
      : [{ effect, base, value: judged }],
  );
}
