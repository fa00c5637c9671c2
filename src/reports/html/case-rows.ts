import { orderByEvidence } from '../facts/order-by-evidence.js';
import { severityOf } from '../../domain/judge/severity-of.js';
import { isJudged, type Finding, type Outcome } from '../../domain/outcome.js';
import type { IgnoreRule } from '../../domain/plan.js';
import type { TestCase } from '../../domain/results.js';
import type { CaseChange, Severity } from '../../domain/vocabulary.js';

/** A test case with all that the verdict says of it. */
export interface CaseRow {
  readonly testCase: TestCase;
  readonly severity: Severity | 'skip';
  readonly change: CaseChange | undefined;
  readonly isUncertain: boolean;
  /** The rule that left it out. */
  readonly ignoredBy: IgnoreRule | undefined;
}

/**
 * Every case, in the order in which it matters to a reader: what counts against the gate, what the baseline has as
 * well, what is ignored, what was skipped, what passed.
 */
export function toCaseRows({ verdict, results }: Outcome): readonly CaseRow[] {
  const found = isJudged(verdict)
    ? [
        ...orderByEvidence(verdict.findings).map((finding) => fromFinding(finding, undefined)),
        ...verdict.known.map((finding) => fromFinding(finding, undefined)),
        ...verdict.ignored.map((finding) => fromFinding(finding, finding.rule)),
      ]
    : [];
  const told = new Set(found.map(({ testCase }) => testCase));
  const others: Record<CaseRow['severity'], CaseRow[]> = { alert: [], warning: [], skip: [], pass: [] };
  for (const testCase of results?.cases ?? []) {
    if (told.has(testCase)) continue;
    const severity = severityOf(testCase);
    const row = { testCase, severity, change: undefined, isUncertain: false, ignoredBy: undefined };
    others[severity].push(row);
  }
  return [found, others.alert, others.warning, others.skip, others.pass].flat();
}

function fromFinding(
  { testCase, severity, change, isUncertain }: Finding,
  ignoredBy: IgnoreRule | undefined,
): CaseRow {
  return { testCase, severity, change, isUncertain, ignoredBy };
}
