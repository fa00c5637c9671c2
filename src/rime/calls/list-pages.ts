import type { Page } from '../../wire/answers.js';
import type { Answer } from '../answers/answer.js';

/** More would only fill the runner's memory; real lists have some thousand items. */
export const maxItems = 1_000_000;

/**
 * Every item of a paged list, so that no caller sees a page. The first page is asked with `firstQuery`, the others
 * with `pageToken` instead, as the API wants. Every token is followed, whatever `hasMore` says: some clusters leave it
 * out or send it as text. The list ends where there is no token, with an empty page, or with a token that came before;
 * but not where the cluster says itself that there is more: then an empty page is a page, and a token that comes again,
 * also when its page is asked for once more, would never end the list and throws RimeError `bad-response`. So does a
 * list of more than `maxItems`.
 */
export async function* listPages<Shape extends Page, Item>(
  fetchPage: (query: Readonly<Record<string, string>>) => Promise<Answer<Shape>>,
  readItems: (page: Answer<Shape>) => readonly Item[],
  firstQuery: Readonly<Record<string, string>> = {},
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string>();
  let query = firstQuery;
  let isMoreTold = true;
  for (let count = 0; ;) {
    let page = await fetchPage(query);
    // An empty page of a cluster that leaves out whatever is unset.
    if (!isMoreTold && page.names().length === 0) return;
    // Perhaps an answer that some cache gave; the page itself is asked for once more, before anything of it is used.
    if (leadsBack(page, seen)) page = await fetchPage(query);
    const hasMore = page.flag('hasMore');
    const isBack = leadsBack(page, seen);
    if (isBack && hasMore) {
      throw page.problem('repeats the page token of an earlier page, so the list would never end');
    }
    const items = readItems(page);
    count += items.length;
    if (count > maxItems) throw page.problem(`makes the list longer than ${maxItems} items`);
    yield* items;
    const token = page.text('nextPageToken');
    if (token === undefined || (!hasMore && (isBack || !page.hasItems()))) return;
    seen.add(token);
    query = { pageToken: token };
    isMoreTold = hasMore;
  }
}

function leadsBack<Shape extends Page>(page: Answer<Shape>, seen: ReadonlySet<string>): boolean {
  const token = page.text('nextPageToken');
  return token !== undefined && seen.has(token);
}
