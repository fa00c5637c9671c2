import { severityOf } from '../../domain/judge/severity-of.js';
import { isJudged, type Outcome } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';

export interface CategoryCounts {
  readonly alert: number;
  readonly warning: number;
  readonly pass: number;
  readonly skip: number;
  /** Alerts and warnings that an ignore rule leaves out; not among those above. */
  readonly ignored: number;
}

/**
 * Judged and skipped cases of each category, worst category first. `ignored`: the cases that a rule leaves out; the
 * five counts of all categories add up to all cases.
 */
export function countByCategory(
  cases: readonly TestCase[],
  ignored: ReadonlySet<TestCase> = new Set(),
): readonly (readonly [string, CategoryCounts])[] {
  const byCategory = new Map<string, Record<keyof CategoryCounts, number>>();
  for (const testCase of cases) {
    const counts = byCategory.get(testCase.category) ?? {
      alert: 0,
      warning: 0,
      pass: 0,
      skip: 0,
      ignored: 0,
    };
    counts[ignored.has(testCase) ? 'ignored' : severityOf(testCase)]++;
    byCategory.set(testCase.category, counts);
  }
  return [...byCategory].sort(
    ([nameA, a], [nameB, b]) =>
      b.alert - a.alert || b.warning - a.warning || nameA.localeCompare(nameB, 'en'),
  );
}

/** The cases of the outcome that an ignore rule leaves out. */
export function ignoredCases({ verdict }: Pick<Outcome, 'verdict'>): ReadonlySet<TestCase> {
  return new Set(isJudged(verdict) ? verdict.ignored.map(({ testCase }) => testCase) : []);
}
