import { sampledTextOf, subsetOf } from '../domain/judge/case-name.js';
import { isJudged, type Verdict } from '../domain/outcome.js';
import { shortHash } from './comment-mark.js';

/**
 * The set of findings as 16 hexadecimal digits: which cases, with which severity, in any order. Ids are left out, being
 * positions, and measured numbers, which move a little with each run. Of an error its code stands for the findings.
 */
export function hashFindings(verdict: Verdict): string {
  if (verdict.kind === 'error') return shortHash(`error ${verdict.code}`);
  if (!isJudged(verdict)) return shortHash('[]');
  const cases = verdict.findings.map(({ severity, testCase }) => {
    const { testType, category, features } = testCase;
    const name = subsetOf(testCase) ?? sampledTextOf(testCase) ?? null;
    return JSON.stringify([severity, testType, category, [...features].sort(), name]);
  });
  return shortHash(JSON.stringify(cases.sort()));
}
