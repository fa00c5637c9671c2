import type { CaseOutcome } from '../contract/stress-test.js';
import type { CaseOutline, CaseTally } from './records.js';

/** How many cases came out how. */
export function tallyCases(cases: readonly CaseOutline[]): CaseTally {
  const tally = { pass: 0, warning: 0, alert: 0, error: 0, skip: 0 };
  for (const { caseResult } of cases) tally[wordOf(caseResult.outcome)]++;
  return tally;
}

function wordOf(outcome: CaseOutcome): keyof CaseTally {
  return outcome.kind === 'measured' ? outcome.severity : outcome.kind;
}
