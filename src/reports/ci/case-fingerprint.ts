import { createHash } from 'node:crypto';

import { sampledTextOf, subsetOf } from '../../domain/judge/case-name.js';
import type { TestCase } from '../../domain/results.js';

/**
 * A name for each case that is the same in the next run: a hash of its test, category, features in any order and
 * sampled text. The subset tells cases apart only where a test has several of the same features, since the worst subset
 * may be another one next time; what is still alike is numbered. As `domain/judge/match-cases.ts` pairs two runs.
 */
export function caseFingerprints(cases: readonly TestCase[]): (testCase: TestCase) => string {
  const groups = new Map<string, number>();
  for (const testCase of cases) {
    const identity = identityOf(testCase);
    groups.set(identity, (groups.get(identity) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return (testCase) => {
    const identity = identityOf(testCase);
    const isSingle = (groups.get(identity) ?? 0) <= 1;
    const key = isSingle ? identity : JSON.stringify([identity, subsetOf(testCase) ?? null]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256')
      .update(count === 0 ? key : `${key}#${count}`)
      .digest('hex');
  };
}

function identityOf(testCase: TestCase): string {
  const { testType, category, features } = testCase;
  return JSON.stringify([testType, category, [...features].sort(), sampledTextOf(testCase) ?? null]);
}
