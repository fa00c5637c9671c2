import { isComparisonCase } from '../comparison-case.js';
import type { Counts, Finding, IgnoredFinding } from '../outcome.js';
import type { TestCase } from '../results.js';
import { changeOf } from './change-of.js';
import { isUncertain, saysUncertain } from './is-uncertain.js';
import type { MatchedCases } from './match-cases.js';
import type { IgnoreMatcher } from './match-ignore.js';
import { isFindingSeverity, severityOf } from './severity-of.js';
import { createTally, type Tally } from './tally.js';
import type { ThresholdRules } from './threshold-rules.js';

/** What cases are held against. */
interface Rules {
  readonly active: IgnoreMatcher;
  /** Rules that would have matched; they only hear of the cases. */
  readonly expired: IgnoreMatcher;
  readonly thresholds: ThresholdRules;
}

/** Each case at its place: a finding that counts, one that is set aside and why, or none. */
export interface SortedCases {
  readonly counts: Counts;
  /** Worst first, as are the next two. */
  readonly findings: readonly Finding[];
  readonly known: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly uncertain: readonly TestCase[];
  /** What counts. */
  readonly counted: Tally;
  /** That and the known findings. */
  readonly withKnown: Tally;
  /** And the ignored ones, too: they tell what made the difference. */
  readonly withIgnored: Tally;
}

/** `matched`: to the cases of the baseline, in the order of `cases`; `undefined` without one. */
export function sortCases(
  cases: readonly TestCase[],
  { active, expired, thresholds }: Rules,
  matched: MatchedCases | undefined,
): SortedCases {
  const counts = { alert: 0, warning: 0, pass: 0, skip: 0, ignored: 0, new: 0 };
  const [findings, known, ignored]: [Finding[], Finding[], IgnoredFinding[]] = [[], [], []];
  const uncertain: TestCase[] = [];
  const [counted, withKnown, withIgnored] = [createTally(), createTally(), createTally()];

  for (const [index, testCase] of cases.entries()) {
    const severity = severityOf(testCase);
    const governing = thresholds.ruleOf(testCase);
    const isFinding = isFindingSeverity(severity);
    const rule = active.match(testCase, isFinding);
    if (!rule) expired.match(testCase, isFinding);
    if (!isFinding) {
      counts[severity]++;
      if (severity === 'pass' && saysUncertain(testCase)) uncertain.push(testCase);
      continue;
    }
    // Such a case is about the change itself, so it is never what was known.
    const change = isComparisonCase(testCase)
      ? 'worse'
      : matched && changeOf(testCase, matched.counterparts[index]);
    const finding = { severity, testCase, change, isUncertain: isUncertain(testCase) };
    withIgnored.add(governing, severity);
    if (rule) {
      counts.ignored++;
      ignored.push({ ...finding, rule });
      continue;
    }
    counts[severity]++;
    withKnown.add(governing, severity);
    if (change === 'unchanged' || change === 'better') {
      known.push(finding);
    } else {
      counts.new++;
      counted.add(governing, severity);
      findings.push(finding);
    }
  }
  return {
    counts,
    findings: worstFirst(findings),
    known: worstFirst(known),
    ignored: worstFirst(ignored),
    uncertain,
    counted,
    withKnown,
    withIgnored,
  };
}

function worstFirst<Judged extends Finding>(findings: readonly Judged[]): readonly Judged[] {
  return [
    ...findings.filter(({ severity }) => severity === 'alert'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ];
}
