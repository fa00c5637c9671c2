import { JobError } from '../errors.js';
import { quoteWord } from '../quote-word.js';
import type { TestCase } from '../results.js';
import type { TestCategory } from '../vocabulary.js';
import { severityOf } from './severity-of.js';

/** Categories in which nothing was judged, each with why, as far as a skipped case tells. */
export function unjudgedCategories(
  categories: readonly TestCategory[],
  cases: readonly TestCase[],
): readonly string[] {
  return categories.flatMap((category) => {
    const own = cases.filter((one) => one.category === category);
    if (own.some((one) => severityOf(one) !== 'skip')) return [];
    const reason = own[0]?.metrics.find(({ name }) => name === 'skip reason')?.value;
    const why =
      own.length === 0
        ? 'the run has no test case of it'
        : `all ${own.length} cases were skipped${typeof reason === 'string' ? `, the first because ${reason}` : ''}`;
    return [`${quoteWord(category)} (${why})`];
  });
}

/**
 * What was asked for by name and yielded no judged case is an error: whoever asked would take silence for a pass.
 * `tests`: a clause for each test that was switched on and judged nothing. Throws JobError `no-results`.
 */
export function checkAsked(
  categories: readonly TestCategory[],
  tests: readonly string[],
  cases: readonly TestCase[],
): void {
  const unjudged = unjudgedCategories(categories, cases);
  const parts = [
    ...(unjudged.length > 0 ? [`of the test categories ${unjudged.join(', ')}`] : []),
    ...(tests.length > 0 ? [`of the tests ${tests.map((one) => quoteWord(one)).join(', ')}`] : []),
  ];
  if (parts.length === 0) return;
  throw new JobError(
    'no-results',
    `Nothing was judged ${parts.join(' and ')}, though asked for by name. Give the run what they need, or take them out of run.categories and run.tests.`,
    undefined,
  );
}
