import { severityOf } from '../domain/judge.js';
import type { TestCase } from '../domain/results.js';

export interface CategoryCounts {
  readonly alert: number;
  readonly warning: number;
  readonly pass: number;
  readonly skip: number;
}

/** Judged and skipped cases of each category, worst category first. */
export function countByCategory(cases: readonly TestCase[]): readonly (readonly [string, CategoryCounts])[] {
  const byCategory = new Map<string, { alert: number; warning: number; pass: number; skip: number }>();
  for (const testCase of cases) {
    const counts = byCategory.get(testCase.category) ?? { alert: 0, warning: 0, pass: 0, skip: 0 };
    counts[severityOf(testCase)]++;
    byCategory.set(testCase.category, counts);
  }
  return [...byCategory].sort(
    ([nameA, a], [nameB, b]) =>
      b.alert - a.alert || b.warning - a.warning || nameA.localeCompare(nameB, 'en'),
  );
}
