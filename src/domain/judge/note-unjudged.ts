import type { Plan } from '../plan.js';
import type { TestCase } from '../results.js';
import { defaultCategories, testCategories, type TestCategory } from '../vocabulary.js';
import { unjudgedCategories } from './check-asked.js';

/** A sentence for each category that nobody named and in which nothing was judged: no error, and not silent. */
export function noteUnjudged({ run, target }: Plan, cases: readonly TestCase[]): readonly string[] {
  if (run.categories) return [];
  // A cluster may choose otherwise, and tells the categories of a run by its cases alone.
  const chosen = target.kind === 'embedded' ? defaultCategories : [...new Set(cases.map(knownCategory))];
  return unjudgedCategories(
    chosen.flatMap((category) => category ?? []),
    cases,
  ).map((one) => `Nothing was judged of the test category ${one}, which runs by default.`);
}

function knownCategory({ category }: TestCase): TestCategory | undefined {
  return testCategories.find((known) => known === category);
}
