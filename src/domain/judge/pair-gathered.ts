import type { TestCase } from '../results.js';

/**
 * Pairs cases of two runs that have no counterpart by their features. A case that names several features for one cause,
 * such as a model that raises on nulls in 13 columns, may name some others in the next run. Where a test has one such
 * case left in each run, and they share more than half of their features, it is the same case.
 */
export function pairGathered(
  here: readonly TestCase[],
  there: readonly TestCase[],
): ReadonlyMap<TestCase, TestCase> {
  const [gatheredHere, gatheredThere] = [onlyGathered(here), onlyGathered(there)];
  const pairs = new Map<TestCase, TestCase>();
  for (const [test, one] of gatheredHere) {
    const other = gatheredThere.get(test);
    if (one && other && sharesMost(one.features, other.features)) pairs.set(one, other);
  }
  return pairs;
}

/** The case of several features of each test; `undefined` for a test that has more than one of them. */
function onlyGathered(cases: readonly TestCase[]): Map<string, TestCase | undefined> {
  const gathered = new Map<string, TestCase | undefined>();
  for (const testCase of cases) {
    const { testType, category, features } = testCase;
    if (features.length < 2) continue;
    const test = JSON.stringify([testType, category]);
    gathered.set(test, gathered.has(test) ? undefined : testCase);
  }
  return gathered;
}

/** More than half of the features that either has. Source: P. Jaccard, 1901. */
function sharesMost(some: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [new Set(some), new Set(others)];
  const shared = [...one].filter((feature) => other.has(feature)).length;
  return shared > (one.size + other.size - shared) / 2;
}
