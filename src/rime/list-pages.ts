import type { Page } from '../wire/answers.js';
import type { Answer } from './answer.js';

/** More would only fill the runner's memory; real lists have some thousand items. */
export const maxItems = 1_000_000;

/**
 * Every item of a paged list, so that no caller sees a page. The first page is asked with `firstQuery`, the others
 * with `pageToken` instead, as the API wants. The list ends when there is no more, or no token; a token that comes
 * again, also when the page is asked for once more, would never end it, and throws RimeError `bad-response`, as does a list of more than `maxItems`.
 */
export async function* listPages<Shape extends Page, Item>(
  fetchPage: (query: Readonly<Record<string, string>>) => Promise<Answer<Shape>>,
  readItems: (page: Answer<Shape>) => readonly Item[],
  firstQuery: Readonly<Record<string, string>> = {},
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string>();
  let query = firstQuery;
  for (let count = 0; ;) {
    let page = await fetchPage(query);
    // Perhaps an answer that some cache gave; the page itself is asked for once more, before anything of it is used.
    if (leadsBack(page, seen)) page = await fetchPage(query);
    if (leadsBack(page, seen)) {
      throw page.problem('repeats the page token of an earlier page, so the list would never end');
    }
    const items = readItems(page);
    count += items.length;
    if (count > maxItems) throw page.problem(`makes the list longer than ${maxItems} items`);
    yield* items;
    const token = page.text('nextPageToken');
    if (token === undefined || !page.flag('hasMore')) return;
    seen.add(token);
    query = { pageToken: token };
  }
}

function leadsBack<Shape extends Page>(page: Answer<Shape>, seen: ReadonlySet<string>): boolean {
  const token = page.flag('hasMore') ? page.text('nextPageToken') : undefined;
  return token !== undefined && seen.has(token);
}
