import { caseName } from '../../domain/judge/case-name.js';
import type { TestCase } from '../../domain/results.js';
import { cleanLine } from '../safe-text/clean-text.js';

/**
 * What viewers follow the cases of one test by from run to run: the features, and its subset or sampled text only where a test has
 * several cases of the same features, since the worst subset may be another one next time.
 */
export function junitCaseNames(cases: readonly TestCase[]): (testCase: TestCase) => string {
  const counts = new Map<string, number>();
  for (const testCase of cases) {
    const features = featureNames(testCase);
    counts.set(features, (counts.get(features) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return (testCase) => {
    const features = featureNames(testCase);
    const isSingle = counts.get(features) === 1;
    return uniqueName(isSingle ? features : `${features}: ${cleanLine(caseName(testCase), 80)}`, seen);
  };
}

function featureNames({ features }: TestCase): string {
  return (
    features
      .slice(0, 8)
      .map((feature) => cleanLine(feature, 80))
      .join(', ') || 'whole dataset'
  );
}

/** Viewers merge cases of the same name, so the second one gets a number. */
function uniqueName(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count === 1 ? name : `${name} #${count}`;
}
