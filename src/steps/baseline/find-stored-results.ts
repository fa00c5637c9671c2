import type { Plan } from '../../domain/plan.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import type { BaselineSearch } from './baseline-search.js';
import type { BranchSources } from './baseline-sources.js';
import { messageOf } from './message-of.js';

/** What the newest successful run of this workflow on the branch stored. */
export async function findStoredResults(
  branch: string,
  storedBy: NonNullable<BranchSources['storedBy']>,
  { name }: Plan['report']['artifact'],
): Promise<BaselineSearch> {
  const what = `what the branch ${quoteWord(branch)} stored`;
  try {
    const found = await storedBy(branch, name);
    if ('missing' in found) return { kind: 'missing', reason: found.missing };
    return found.cases.length > 0
      ? { kind: 'found', baseline: found }
      : { kind: 'broken', reason: `${what} has no test case` };
  } catch (error) {
    return { kind: 'broken', reason: `${what} can't be read: ${messageOf(error)}` };
  }
}
