import { quoteWord } from '../../domain/words/quote-word.js';
import type { LoadedDataset } from './load-dataset.js';

/** More are counted, not listed. */
const shownColumns = 6;

/** What was left out of a file, in one sentence; none where nothing was. `path`: of the file. */
export function describeUnread(
  path: string,
  { unread = [] }: Pick<LoadedDataset, 'unread'>,
): readonly string[] {
  if (unread.length === 0) return [];
  const names = unread.slice(0, shownColumns).map(({ name, instead }) => `${quoteWord(name)} (${instead})`);
  const more = unread.length > shownColumns ? ` and ${unread.length - shownColumns} more` : '';
  return [`Columns of ${path} that neither the model nor a test is given: ${names.join(', ')}${more}.`];
}
