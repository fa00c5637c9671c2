import { isComparisonCase } from '../../domain/comparison-case.js';
import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import type { Finding } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';

/** The questions of a gate, the first to be answered first; other categories, such as those of the data, come between. */
const laterCategories: readonly string[] = ['transformations', 'adversarial'];
const modelCategories: readonly string[] = ['model-performance', 'subset-performance'];

/**
 * Findings as a reader should see them: alerts before warnings, what is certain before what is not, then by what they
 * are about (whether the model knows anything, is worse than the baseline, fails on newer data or a subset, whether the data are what
 * they were, what odd inputs do) and by how far the whole interval lies beyond the threshold.
 */
export function orderByEvidence<One extends Finding>(findings: readonly One[]): readonly One[] {
  const weighed = findings.map((finding) => ({ finding, weight: weightsOf(finding) }));
  return weighed.sort((a, b) => compare(a.weight, b.weight)).map(({ finding }) => finding);
}

/** Smaller ones come first. */
function weightsOf({ severity, isUncertain, testCase }: Finding): readonly number[] {
  return [
    severity === 'alert' ? 0 : 1,
    isUncertain ? 1 : 0,
    questionOf(testCase),
    -timesSurelyBeyond(testCase),
  ];
}

function questionOf(testCase: TestCase): number {
  const { testType, category } = testCase;
  if (testType.startsWith('floor:') || testType === 'model_failures') return 0;
  if (isComparisonCase(testCase)) return 1;
  if (modelCategories.includes(category)) return 2;
  return laterCategories.includes(category) ? 4 : 3;
}

/**
 * How many times the threshold it surely is, by the near end of its interval; of what passes the threshold of a warning, so
 * that it may be below 0. 0 where nothing tells.
 */
export function timesSurelyBeyond(testCase: TestCase): number {
  const [alert, warning] = [read(testCase, m.alertThreshold), read(testCase, m.warningThreshold)];
  const threshold =
    read(testCase, m.dropAllowed) ?? (testCase.severity === 'alert' ? (alert ?? warning) : warning);
  const least =
    read(testCase, m.dropAtLeast) ??
    read(testCase, m.atLeast) ??
    read(testCase, m.psi) ??
    testCase.importance;
  if (threshold === undefined || threshold <= 0 || least === undefined) return 0;
  return Number.isFinite(least) ? least / threshold : 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
