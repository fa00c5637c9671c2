import type { TestCategory } from '../../domain/vocabulary.js';
import type { CaseOutline, TestRunRecord } from '../jobs/records.js';
import { testCategoryPrefix, wireWord } from '../../wire/enums.js';
import { distinct, isFailing, summarizeCases } from './summarize-cases.js';

/** What the tests of each category found together, in the order in which they ran. */
export function encodeCategories(
  { batches }: TestRunRecord,
  cases: readonly CaseOutline[],
): readonly object[] {
  const ran = distinct(cases.map(({ category }) => category));
  return ran.map((category) => {
    const own = cases.filter((one) => one.category === category);
    const { severity, severityCounts } = summarizeCases(own);
    const judged = own.filter(({ caseResult }) => caseResult.outcome.kind !== 'skip');
    const failing = own.filter(isFailing);
    const durationMs = batches.reduce(
      (sum, one) => sum + (one.category === category ? one.durationMs : 0),
      0,
    );
    return {
      id: titleOf(category),
      severity,
      suggestion: null,
      categoryMetrics:
        judged.length === 0
          ? []
          : [{ name: 'share of failing cases', value: failing.length / judged.length }],
      testBatchTypes: distinct(own.map(({ testType }) => testType)),
      description: '',
      severityCounts,
      failingTestTypes: distinct(failing.map(({ testType }) => testType)),
      duration: durationMs / 1000, // In seconds, unlike that of a batch.
      testCategory: wireWord(testCategoryPrefix, category),
    };
  });
}

/** `abnormal-inputs` → `Abnormal Inputs`, as the platform calls it. */
function titleOf(category: TestCategory): string {
  return category.replaceAll('-', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
