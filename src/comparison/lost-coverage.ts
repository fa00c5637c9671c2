import { isComparisonCase } from '../domain/comparison-case.js';
import { severityOf } from '../domain/judge/severity-of.js';
import { isOwnMetric } from '../domain/own-metric.js';
import type { TestCase } from '../domain/results.js';

/** What the baseline judged and this run did not. */
export interface LostCoverage {
  readonly judgedThere: number;
  readonly lost: number;
  /** Categories, and tests of the other categories, of which nothing was judged here; sorted. */
  readonly categories: readonly string[];
  readonly tests: readonly string[];
  /** Whether it is more than may go missing: a whole category, a whole test, or over a tenth of the cases. */
  readonly isTooMuch: boolean;
}

const toleratedShare = 0.1;

/**
 * Counts judged cases by test, category and features. Which text a test sampled, or which subset is worst, may change
 * with the rows and is no loss. Nor is it that a case which names several columns for one cause names others now: each
 * column of it is judged, there or in a case of its own. With `asManyRows` as there, a test that is skipped here by its
 * own reason (of few positives there may be 41 in one sample and 39 in the next) counts by its cases alone.
 */
export function findLostCoverage(
  here: readonly TestCase[],
  there: readonly TestCase[],
  asManyRows = false,
): LostCoverage {
  const [judgedHere, judgedThere] = [here.filter(isJudged), there.filter(isJudged)];
  const left = countBy(judgedHere, identityOf);
  const isGatheredHere = gatheredColumns(judgedHere);
  let lost = 0;
  for (const testCase of judgedThere) {
    const identity = identityOf(testCase);
    const count = left.get(identity) ?? 0;
    if (count > 0) left.set(identity, count - 1);
    else if (!isGatheredHere(testCase)) lost++;
  }
  const missing = (cases: readonly TestCase[], word: (one: TestCase) => string): string[] => {
    const present = new Set(judgedHere.map(word));
    return [...new Set(cases.map(word))].filter((one) => !present.has(one)).sort();
  };
  const categories = missing(judgedThere, ({ category }) => category);
  // A metric of the user's own has no rows of its own to be short of.
  const tried = asManyRows ? here.filter(({ testType }) => !isOwnMetric(testType)) : [];
  const triedHere = new Set(tried.map(({ testType }) => testType));
  const tests = missing(
    judgedThere.filter(({ category }) => !categories.includes(category)),
    ({ testType }) => testType,
  ).filter((testType) => !triedHere.has(testType));
  return {
    judgedThere: judgedThere.length,
    lost,
    categories,
    tests,
    isTooMuch: categories.length + tests.length > 0 || lost > toleratedShare * judgedThere.length,
  };
}

function isJudged(testCase: TestCase): boolean {
  return severityOf(testCase) !== 'skip' && !isComparisonCase(testCase);
}

function identityOf({ testType, category, features }: TestCase): string {
  return JSON.stringify([testType, category, [...features].sort()]);
}

/** Tells whether all columns of a case are judged, though not by a case of the same columns; one of the two has several. */
function gatheredColumns(judged: readonly TestCase[]): (testCase: TestCase) => boolean {
  const keyOf = ({ testType, category }: TestCase, feature: string): string =>
    JSON.stringify([testType, category, feature]);
  const keysOf = (cases: readonly TestCase[]): Set<string> =>
    new Set(cases.flatMap((one) => one.features.map((feature) => keyOf(one, feature))));
  const [all, inSeveral] = [keysOf(judged), keysOf(judged.filter(({ features }) => features.length > 1))];
  return (testCase) => {
    const { features } = testCase;
    const keys = features.length > 1 ? all : inSeveral;
    return features.length > 0 && features.every((feature) => keys.has(keyOf(testCase, feature)));
  };
}

function countBy(cases: readonly TestCase[], keyOf: (testCase: TestCase) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const testCase of cases) {
    const key = keyOf(testCase);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
