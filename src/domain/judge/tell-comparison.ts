import type { Baseline } from '../baseline.js';
import { isComparisonCase } from '../comparison-case.js';
import type { Comparison } from '../outcome.js';
import type { TestCase } from '../results.js';
import { plural } from '../words/plural.js';
import { describeDifferences } from './describe-differences.js';
import type { JudgeContext } from './judge-context.js';
import type { MatchedCases } from './match-cases.js';
import { isFindingSeverity, severityOf } from './severity-of.js';

/** What the run and its baseline have in common, and what only one of them has. */
export function tellComparison(
  cases: readonly TestCase[],
  baseline: Baseline,
  { counterparts, onlyThere }: MatchedCases,
  { testRun, projectId, model }: JudgeContext,
): Comparison {
  const isFixed = (testCase: TestCase, index: number): boolean =>
    severityOf(testCase) === 'pass' && wasFinding(counterparts[index]);
  return {
    baseline: baseline.label,
    differences: describeDifferences({ projectId, testRun, cases }, baseline),
    fixed: cases.filter(isFixed),
    onlyHere: cases.filter((one, index) => counterparts[index] === undefined && !isComparisonCase(one))
      .length,
    onlyThere: onlyThere.length,
    model,
  };
}

/** A finding that can't be measured any more is not fixed. */
export function noteUnmeasured(
  cases: readonly TestCase[],
  { counterparts, onlyThere }: MatchedCases,
): string[] {
  const skipped = cases.filter((one, index) => severityOf(one) === 'skip' && wasFinding(counterparts[index]));
  const absent = onlyThere.filter(wasFinding);
  const lost = skipped.length + absent.length;
  if (lost === 0) return [];
  return [
    `${plural(lost, 'finding')} of the baseline could not be looked at again (${skipped.length} skipped, ${absent.length} not in this run), so nothing tells whether they are fixed.`,
  ];
}

function wasFinding(before: TestCase | undefined): boolean {
  return before !== undefined && isFindingSeverity(severityOf(before));
}
