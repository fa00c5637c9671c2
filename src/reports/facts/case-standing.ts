import { severityOf } from '../../domain/judge/severity-of.js';
import { isJudged, type Finding, type IgnoredFinding, type Outcome } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';

/** What became of a case: it counts against the gate, the baseline has it too, a rule leaves it out, or it is fine. */
export type Standing =
  | { readonly kind: 'finding' | 'known'; readonly finding: Finding }
  | { readonly kind: 'ignored'; readonly finding: IgnoredFinding }
  | { readonly kind: 'pass' | 'skip'; readonly finding: undefined };

/** Looks up the standing of each case of the outcome. Without a verdict on them, alerts and warnings are findings. */
export function standings({ verdict }: Pick<Outcome, 'verdict'>): (testCase: TestCase) => Standing {
  const known = new Map<TestCase, Standing>();
  if (isJudged(verdict)) {
    for (const finding of verdict.findings) known.set(finding.testCase, { kind: 'finding', finding });
    for (const finding of verdict.known) known.set(finding.testCase, { kind: 'known', finding });
    for (const finding of verdict.ignored) known.set(finding.testCase, { kind: 'ignored', finding });
  }
  return (testCase) => {
    const standing = known.get(testCase);
    if (standing !== undefined) return standing;
    const severity = severityOf(testCase);
    return severity === 'pass' || severity === 'skip'
      ? { kind: severity, finding: undefined }
      : { kind: 'finding', finding: { severity, testCase, change: undefined, isUncertain: false } };
  };
}
