import { InputError } from '../../domain/errors.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import type { BaselineSearch } from './baseline-search.js';
import type { BaselineSources } from './baseline-sources.js';
import { messageOf } from './message-of.js';

/** A results.json, or the report folder it lies in; `path` as written. */
export async function findResultsFile(
  path: string,
  sources: Pick<BaselineSources, 'readResults'>,
): Promise<BaselineSearch> {
  try {
    const baseline = await sources.readResults(path);
    return baseline.cases.length > 0
      ? { kind: 'found', baseline }
      : { kind: 'broken', reason: `the results in ${quoteWord(path)} have no test case` };
  } catch (error) {
    if (error instanceof InputError) {
      return { kind: 'broken', reason: `${quoteWord(path)} is no whole results.json (${messageOf(error)})` };
    }
    const isAbsent =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    return isAbsent
      ? { kind: 'missing', reason: `the workspace has no file ${quoteWord(path)}, or no results.json in it` }
      : { kind: 'broken', reason: `${quoteWord(path)} can't be read: ${messageOf(error)}` };
  }
}
