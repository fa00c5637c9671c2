import { severities } from '../vocabulary.js';
import type { TestCase } from '../results.js';
import { sampledTextOf, subsetOf } from './case-name.js';
import { pairGathered } from './pair-gathered.js';
import { severityOf } from './severity-of.js';

export interface MatchedCases {
  /** For each case here, in the same order, the same case there. */
  readonly counterparts: readonly (TestCase | undefined)[];
  /** The cases there that have none here. */
  readonly onlyThere: readonly TestCase[];
}

/**
 * Pairs the cases of two runs. The id of a case is its position in its batch, which moves as soon as a feature or a
 * subset comes or goes, so a case is known by its test, its category, its features in any order, and the text it
 * samples, if it does. Where a test has one such case on both sides, these are the same even if another subset is the
 * worst one now; where it has several, they are told apart by their subset. What is still alike (no subset, or twice
 * the same) is paired in the order of the ids. A case that names several features for one cause is known by most of them
 * (`pairGathered`).
 */
export function matchCases(here: readonly TestCase[], there: readonly TestCase[]): MatchedCases {
  const groupsThere = groupBy(there, identityOf);
  const counterparts = new Array<TestCase | undefined>(here.length).fill(undefined);
  const onlyThere: TestCase[] = [];
  for (const [identity, indicesHere] of groupBy(here, identityOf)) {
    const indicesThere = groupsThere.get(identity) ?? [];
    groupsThere.delete(identity);
    const [single] = indicesHere;
    if (single !== undefined && indicesHere.length === 1 && indicesThere.length === 1) {
      counterparts[single] = there[indicesThere[0] ?? 0];
      continue;
    }
    const subsetsThere = groupBy(there, subsetKey, indicesThere);
    for (const [key, some] of groupBy(here, subsetKey, indicesHere)) {
      const theirs = inOrder(there, subsetsThere.get(key) ?? []);
      subsetsThere.delete(key);
      for (const [position, index] of inOrder(here, some).entries()) {
        const other = theirs[position];
        if (other !== undefined) counterparts[index] = there[other];
      }
      onlyThere.push(...pick(there, theirs.slice(some.length)));
    }
    for (const left of subsetsThere.values()) onlyThere.push(...pick(there, left));
  }
  for (const left of groupsThere.values()) onlyThere.push(...pick(there, left));
  const gathered = pairGathered(
    here.filter((_, index) => counterparts[index] === undefined),
    onlyThere,
  );
  const taken = new Set(gathered.values());
  return {
    counterparts: here.map((one, index) => counterparts[index] ?? gathered.get(one)),
    onlyThere: onlyThere.filter((one) => !taken.has(one)),
  };
}

function identityOf(testCase: TestCase): string {
  const { testType, category, features } = testCase;
  const sorted = features.length > 1 ? [...features].sort() : features;
  return JSON.stringify([testType, category, sorted, sampledTextOf(testCase) ?? null]);
}

function subsetKey(testCase: TestCase): string {
  return JSON.stringify(subsetOf(testCase) ?? null);
}

/** Indices of the cases (all, unless some are given) by key. */
function groupBy(
  cases: readonly TestCase[],
  keyOf: (testCase: TestCase) => string,
  indices: Iterable<number> = cases.keys(),
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indices) {
    const testCase = cases[index];
    if (testCase === undefined) continue;
    const key = keyOf(testCase);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

function pick(cases: readonly TestCase[], indices: readonly number[]): TestCase[] {
  return indices.flatMap((index) => cases[index] ?? []);
}

/** By id; equal ones worst first and then by what they measured, so that the order of the list says nothing. */
function inOrder(cases: readonly TestCase[], indices: readonly number[]): readonly number[] {
  if (indices.length < 2) return indices;
  return [...indices].sort((i, j) => {
    const [a, b] = [cases[i], cases[j]];
    return a && b ? compareCases(a, b) : 0;
  });
}

const digits = /^\d{1,15}$/;
const ranks = ['skip', ...severities];

function compareCases(a: TestCase, b: TestCase): number {
  const byNumber = digits.test(a.caseId) && digits.test(b.caseId) ? Number(a.caseId) - Number(b.caseId) : 0;
  return (
    byNumber ||
    compareTexts(a.caseId, b.caseId) ||
    ranks.indexOf(severityOf(b)) - ranks.indexOf(severityOf(a)) ||
    (b.importance ?? 0) - (a.importance ?? 0) ||
    compareTexts(JSON.stringify(a.metrics), JSON.stringify(b.metrics))
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
