import type { Baseline } from '../baseline.js';
import { changeOf } from './change-of.js';
import { decide, type Excess } from './decide.js';
import { describeDifferences } from './describe-differences.js';
import { noteExpired, noteUnused } from './ignore-notes.js';
import type { ModelComparison } from '../comparison.js';
import { isComparisonCase } from '../comparison-case.js';
import { isUncertain, saysUncertain } from './is-uncertain.js';
import { matchCases, type MatchedCases } from './match-cases.js';
import { compileIgnoreRules } from './match-ignore.js';
import { isFindingSeverity, severityOf } from './severity-of.js';
import { compileThresholds, createTally } from './threshold-rules.js';
import { isOwnMetricCase } from '../own-metric.js';
import type { Comparison, Finding, IgnoredFinding, Verdict } from '../outcome.js';
import type { GatePolicy } from '../plan.js';
import { plural } from '../words/plural.js';
import type { TestCase, TestRun } from '../results.js';
import type { FailOn } from '../vocabulary.js';

export { severityOf } from './severity-of.js';

/** What a judgement needs to know beside the cases and the policy. */
export interface JudgeContext {
  /** `undefined` when none was asked for, or none was found. */
  readonly baseline: Baseline | undefined;
  /** Why there is no baseline though one was asked for, as a sentence; it becomes a note. */
  readonly missingBaseline?: string | undefined;
  /** `YYYY-MM-DD` in UTC; ignore rules whose last day is before it don't hold any more. */
  readonly today: string;
  /** This run's, to tell how it differs from the baseline. */
  readonly testRun?: Pick<TestRun, 'modelTask'> | undefined;
  /** This run's project on a cluster; `undefined` for the embedded engine, whose projects are made for each run. */
  readonly projectId?: string | undefined;
  /** What the reader should know about the data and what was not judged, a sentence each. */
  readonly notes?: readonly string[] | undefined;
  /** Whether own metrics are judged tests, as there is no model for others; else a run needs others, too. */
  readonly isKnownByOwnMetrics?: boolean | undefined;
  /** What the two models' answers say; its cases are among those to be judged. */
  readonly model?: ModelComparison | undefined;
}

/**
 * The one decision: which cases are findings, and whether they are too many. Ignore rules come first; with a baseline,
 * of what they leave only new and worse findings count. Each finding is counted by the most specific threshold rule.
 * Skipped cases are counted apart; a run with fewer than `minTests` cases that were not skipped is an error, never a
 * pass. Pure; the order of the cases changes nothing but the order of the lists.
 */
export function judge(cases: readonly TestCase[], policy: GatePolicy, context: JudgeContext): Verdict {
  const { baseline } = context;
  const active = compileIgnoreRules(policy.ignore.filter(({ expires }) => context.today <= expires));
  const expired = compileIgnoreRules(policy.ignore.filter(({ expires }) => context.today > expires));
  const rules = compileThresholds(policy);
  const matched =
    baseline &&
    matchCases(
      cases,
      baseline.cases.filter((one) => !isComparisonCase(one)),
    );

  const counts = { alert: 0, warning: 0, pass: 0, skip: 0, ignored: 0, new: 0 };
  const [findings, known, ignored]: [Finding[], Finding[], IgnoredFinding[]] = [[], [], []];
  const uncertain: TestCase[] = [];
  // What counts; that and the known findings; and the ignored ones, too: they tell what made the difference.
  const [counted, withKnown, withIgnored] = [createTally(), createTally(), createTally()];

  for (const [index, testCase] of cases.entries()) {
    const severity = severityOf(testCase);
    const governing = rules.ruleOf(testCase);
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

  const judgedCount = cases.length - counts.skip;
  const tests = context.isKnownByOwnMetrics ? cases : cases.filter((one) => !isOwnMetricCase(one));
  const skippedTests = tests.filter((one) => severityOf(one) === 'skip').length;
  if (tests.length - skippedTests < policy.minTests) {
    return tooFewTests(tests.length, skippedTests, policy.minTests);
  }
  const breaches = counted.breaches(baseline ? 'new or worse ' : '');
  const excess = excessOf(breaches, withKnown.breaches(''), withIgnored.breaches(''));
  const { wouldFail } = decide({
    mode: policy.mode,
    infrastructure: 'ok',
    baseline: baseline ? 'found' : context.missingBaseline === undefined ? 'not-asked' : 'missing',
    // A missing baseline that is to fail the gate has already ended the run.
    onMissingBaseline: 'absolute',
    excess,
  });
  const comparison = baseline && matched && compare(cases, baseline, matched, context);
  return {
    kind: wouldFail ? 'failed' : 'passed',
    wouldFail,
    reason: wouldFail
      ? breaches.join('; ')
      : whyPassed(judgedCount, counted.allowances(), policy.failOn, known.length, ignored.length),
    counts,
    findings: worstFirst(findings),
    known: worstFirst(known),
    ignored: worstFirst(ignored),
    uncertain,
    notes: [
      ...(context.missingBaseline === undefined ? [] : [context.missingBaseline]),
      ...(context.notes ?? []),
      ...(matched ? noteUnmeasured(cases, matched) : []),
      ...noteExpired(expired.usage()),
      ...noteUnused(active.usage()),
      ...rules.noteUnseen(),
      ...(baseline || context.missingBaseline !== undefined ? [] : [notCompared]),
    ],
    comparison,
  };
}

function excessOf(
  counted: readonly string[],
  withKnown: readonly string[],
  withIgnored: readonly string[],
): Excess {
  if (counted.length > 0) return 'counted';
  if (withKnown.length > 0) return 'known';
  return withIgnored.length > 0 ? 'ignored' : 'none';
}

function worstFirst<Judged extends Finding>(findings: readonly Judged[]): readonly Judged[] {
  return [
    ...findings.filter(({ severity }) => severity === 'alert'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ];
}

const notCompared = 'No baseline was asked for, so nothing tells whether the model got worse.';

/** `allowances`: what was found, and which rule lets it pass. */
function whyPassed(
  judgedCount: number,
  allowances: readonly string[],
  failOn: FailOn,
  known: number,
  ignored: number,
): string {
  const setAside = [
    ...(known > 0 ? [`${plural(known, 'finding')} known from the baseline`] : []),
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
  ];
  const aside = setAside.length > 0 ? ` (${setAside.join(', ')})` : '';
  const none = failOn === 'never' ? 'no finding (fail-on: never)' : 'none beyond the thresholds';
  const found = allowances.length > 0 ? allowances.join('; ') : none;
  return `${plural(judgedCount, 'test case')} judged, ${found}${aside}`;
}

function compare(
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
function noteUnmeasured(cases: readonly TestCase[], { counterparts, onlyThere }: MatchedCases): string[] {
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

function tooFewTests(total: number, skipped: number, minTests: number): Verdict {
  const had = total === 0 ? 'The run has no test case' : `${plural(total - skipped, 'test case')} judged`;
  const left = skipped > 0 ? ` (${skipped} skipped)` : '';
  return {
    kind: 'error',
    code: 'no-results',
    reason: `${had}${left}, but at least ${minTests} must be judged (min-tests)`,
  };
}
