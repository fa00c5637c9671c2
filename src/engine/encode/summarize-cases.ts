import type { CaseOutline } from '../jobs/records.js';
import { tallyCases } from '../jobs/tally-cases.js';
import type { WireSeverity } from '../../wire/enums.js';
import { encodeTally, severityOf, statusOf } from './encode-test-case.js';

/** From nothing measured to bad: a later word is worse. */
const fromHarmless: readonly WireSeverity[] = [
  'SEVERITY_UNSPECIFIED',
  'SEVERITY_PASS',
  'SEVERITY_WARNING',
  'SEVERITY_ALERT',
];

/** What a batch, a feature and a category tell of their cases. Skips alone have no severity. */
export function summarizeCases(
  cases: readonly CaseOutline[],
): ReturnType<typeof encodeTally> & { readonly severity: WireSeverity } {
  const given = cases.map(({ caseResult }) => severityOf(caseResult.outcome));
  const severity = fromHarmless.findLast((word) => given.includes(word)) ?? 'SEVERITY_UNSPECIFIED';
  return { severity, ...encodeTally(tallyCases(cases)) };
}

/** Neither passed nor skipped. */
export function isFailing({ caseResult }: CaseOutline): boolean {
  return ['TEST_CASE_STATUS_WARNING', 'TEST_CASE_STATUS_FAIL'].includes(statusOf(caseResult.outcome));
}

/** Each once, in order of appearance. */
export const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
