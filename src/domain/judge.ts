import type { Counts, Finding, Verdict } from './outcome.js';
import type { GatePolicy } from './plan.js';
import type { TestCase } from './results.js';
import type { Severity } from './vocabulary.js';

/**
 * The one decision: which cases are findings, and whether they are too many.
 * Skipped cases are counted apart; a run with fewer than `minTests` judged cases is an error, never a pass.
 */
export function judge(cases: readonly TestCase[], policy: GatePolicy): Verdict {
  const judged = cases.map((testCase) => ({ testCase, severity: severityOf(testCase) }));
  const count = (wanted: Severity | 'skip'): number =>
    judged.filter(({ severity }) => severity === wanted).length;
  const counts: Counts = {
    alert: count('alert'),
    warning: count('warning'),
    pass: count('pass'),
    skip: count('skip'),
    ignored: 0,
    new: count('alert') + count('warning'),
  };
  const judgedCount = cases.length - counts.skip;
  if (judgedCount < policy.minTests) return tooFewTests(cases.length, counts.skip, policy.minTests);

  const findings = (['alert', 'warning'] as const).flatMap((severity): Finding[] =>
    judged
      .filter((one) => one.severity === severity)
      .map(({ testCase }) => ({
        severity,
        testCase,
        change: undefined,
        isUncertain: false,
      })),
  );
  const breaches = breachesOf(counts, policy);
  const wouldFail = breaches.length > 0;
  const reason = wouldFail
    ? breaches.join('; ')
    : `${plural(judgedCount, 'test case')} judged, none beyond the thresholds`;
  return {
    kind: wouldFail ? 'failed' : 'passed',
    wouldFail,
    reason,
    counts,
    findings,
    known: [],
    ignored: [],
    notes: [],
    comparison: undefined,
  };
}

/**
 * What a case counts as. Severity decides; without one, FAIL counts as alert and WARNING as warning. A word that
 * this version doesn't know counts as alert, so that a newer cluster can't turn red into green.
 */
export function severityOf(testCase: TestCase): Severity | 'skip' {
  if (testCase.unknownWords.length > 0) return 'alert';
  if (testCase.status === 'skip') return 'skip';
  if (testCase.severity !== undefined) return testCase.severity;
  if (testCase.status === 'fail') return 'alert';
  return testCase.status === 'warning' ? 'warning' : 'pass';
}

/** One sentence for each threshold that is exceeded; empty when the gate passes. */
function breachesOf(counts: Counts, { failOn, maxAlerts, maxWarnings }: GatePolicy): string[] {
  if (failOn === 'never') return [];
  // Warnings are unlimited unless they count as findings or a limit was given.
  const warningLimit = maxWarnings ?? (failOn === 'warning' ? 0 : Infinity);
  const breach = (found: number, limit: number, word: string): string[] =>
    found > limit ? [`${plural(found, word)}, at most ${limit} allowed`] : [];
  return [...breach(counts.alert, maxAlerts, 'alert'), ...breach(counts.warning, warningLimit, 'warning')];
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

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
