import type { Plan } from '../plan.js';
import type { TestCase } from '../results.js';
import { defaultCategories, testCategories, type TestCategory } from '../vocabulary.js';
import { excusedCategories, unjudgedCategories, type Judged } from './check-asked.js';

/** A sentence for each category in which nothing was judged and that is no error: it is not silent either. */
export function noteUnjudged(
  { run, target }: Plan,
  judged: Pick<Judged, 'cases' | 'shortOfRows'>,
): readonly string[] {
  const { cases } = judged;
  if (run.categories) {
    return unjudgedCategories(excusedCategories(run.categories, judged), cases).map(
      (one) => `Nothing was judged of the test category ${one}: the data have too few rows for it.`,
    );
  }
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
