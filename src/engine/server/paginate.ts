import { isObject } from './fields.js';
import type { Query } from './query.js';
import { invalid } from './rest-error.js';

const defaultPageSize = 20;
const maxPageSize = 1000;

/** Which part of which list is asked for. */
export interface PageRequest {
  readonly list: string;
  /** Values of the first page's filter parameters, by snake_case name. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  readonly offset: number;
  readonly size: number;
}

/**
 * Reads the paging parameters of a list call: the filter on the first page, then `pageToken` alone, which remembers
 * it. `pageSize` may come with either: 20 when not given, never more than 1000.
 * Throws RestError when both are given, or for a token that this list never gave out.
 */
export function readPage(query: Query, list: string, filterNames: readonly string[] = []): PageRequest {
  const size = readPageSize(query.one('page_size'));
  const token = query.one('page_token');
  const given = filterNames.filter((name) => query.all(name).length > 0);
  if (token === undefined) {
    return {
      list,
      filter: Object.fromEntries(given.map((name) => [name, query.all(name)])),
      offset: 0,
      size,
    };
  }
  if (given.length > 0) {
    throw invalid(`give either pageToken or the first page's query (${given.join(', ')}), not both`);
  }
  return { list, ...readToken(token, list), size };
}

export interface PageEnd {
  readonly nextPageToken: string;
  readonly hasMore: boolean;
}

/** The asked part of the list. Items are only ever added at the end of a list, so a page never moves. */
export function cutPage<T>(
  items: readonly T[],
  page: PageRequest,
): PageEnd & { readonly items: readonly T[] } {
  const { start, end, ...rest } = cutRange(items.length, page);
  return { items: items.slice(start, end), ...rest };
}

/** Where in a list of so many items the asked part is: from `start` up to `end`. */
export function cutRange(
  count: number,
  { list, filter, offset, size }: PageRequest,
): PageEnd & { readonly start: number; readonly end: number } {
  const end = Math.min(count, offset + size);
  const hasMore = end < count;
  return {
    start: Math.min(offset, end),
    end,
    nextPageToken: hasMore ? writeToken(list, filter, end) : '',
    hasMore,
  };
}

function readPageSize(text: string | undefined): number {
  if (text === undefined) return defaultPageSize;
  if (!/^[1-9]\d{0,18}$/.test(text))
    throw invalid(`pageSize must be a whole number from 1, not ${text.slice(0, 40)}`);
  return Math.min(Number(text), maxPageSize);
}

function writeToken(list: string, filter: PageRequest['filter'], offset: number): string {
  return Buffer.from(JSON.stringify({ list, filter, offset })).toString('base64url');
}

function readToken(token: string, list: string): Pick<PageRequest, 'filter' | 'offset'> {
  const content = parse(Buffer.from(token, 'base64url').toString());
  if (isObject(content) && content['list'] === list) {
    const { filter, offset } = content;
    if (Number.isSafeInteger(offset) && Number(offset) >= 0 && isFilter(filter))
      return { filter, offset: Number(offset) };
  }
  throw invalid('the pageToken is not one of this list: start again from the first page');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFilter(value: unknown): value is PageRequest['filter'] {
  return (
    isObject(value) &&
    Object.values(value).every(
      (item) => Array.isArray(item) && item.every((text) => typeof text === 'string'),
    )
  );
}
