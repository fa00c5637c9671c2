import { isComparisonCase } from '../comparison-case.js';
import type { Verdict } from '../outcome.js';
import { isOwnMetricCase } from '../own-metric.js';
import type { GatePolicy } from '../plan.js';
import type { TestCase } from '../results.js';
import { plural } from '../words/plural.js';
import { decide, type Excess } from './decide.js';
import { noteExpired, noteUnused } from './ignore-notes.js';
import type { JudgeContext } from './judge-context.js';
import { matchCases } from './match-cases.js';
import { compileIgnoreRules } from './match-ignore.js';
import { severityOf } from './severity-of.js';
import { sortCases, type SortedCases } from './sort-cases.js';
import { noteUnmeasured, tellComparison } from './tell-comparison.js';
import { whyPassed } from './why-passed.js';
import { compileThresholds } from './threshold-rules.js';

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
  const thresholds = compileThresholds(policy);
  const matched =
    baseline &&
    matchCases(
      cases,
      baseline.cases.filter((one) => !isComparisonCase(one)),
    );
  const sorted = sortCases(cases, { active, expired, thresholds }, matched);

  const tests = context.isKnownByOwnMetrics ? cases : cases.filter((one) => !isOwnMetricCase(one));
  const skippedTests = tests.filter((one) => severityOf(one) === 'skip').length;
  if (tests.length - skippedTests < policy.minTests) {
    return tooFewTests(tests.length, skippedTests, policy.minTests);
  }
  const { counts, findings, known, ignored, uncertain, counted } = sorted;
  const breaches = counted.breaches(baseline ? 'new or worse ' : '');
  const { wouldFail } = decide({
    mode: policy.mode,
    infrastructure: 'ok',
    baseline: baseline ? 'found' : context.missingBaseline === undefined ? 'not-asked' : 'missing',
    // A missing baseline that is to fail the gate has already ended the run.
    onMissingBaseline: 'absolute',
    excess: excessOf(sorted),
  });
  const judgedCount = cases.length - counts.skip;
  return {
    kind: wouldFail ? 'failed' : 'passed',
    wouldFail,
    reason: wouldFail
      ? breaches.join('; ')
      : whyPassed(judgedCount, counted.allowances(), policy.failOn, known.length, ignored.length),
    counts,
    findings,
    known,
    ignored,
    uncertain,
    notes: [
      ...(context.missingBaseline === undefined ? [] : [context.missingBaseline]),
      ...(context.notes ?? []),
      ...(matched ? noteUnmeasured(cases, matched) : []),
      ...noteExpired(expired.usage()),
      ...noteUnused(active.usage()),
      ...thresholds.noteUnseen(),
      ...(baseline || context.missingBaseline !== undefined ? [] : [notCompared]),
    ],
    comparison: baseline && matched && tellComparison(cases, baseline, matched, context),
  };
}

const notCompared = 'No baseline was asked for, so nothing tells whether the model got worse.';

function excessOf({ counted, withKnown, withIgnored }: SortedCases): Excess {
  if (counted.breaches('').length > 0) return 'counted';
  if (withKnown.breaches('').length > 0) return 'known';
  return withIgnored.breaches('').length > 0 ? 'ignored' : 'none';
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
