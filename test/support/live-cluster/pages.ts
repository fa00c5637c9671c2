import type { Call } from './call.js';
import { ok, Refusal, type Reply, type Wire } from './reply.js';
import type { Cluster } from './state.js';

/** The part of a list that a request asks for; `filter` is the first request's, remembered by the token. */
export interface AskedPage {
  readonly filter: URLSearchParams;
  readonly offset: number;
  readonly size: number;
}

/** Members of a query that go with a token as well as with a filter. */
const always = ['pageToken', 'pageSize', 'showDisplay', 'view'];

/** Throws Refusal for a token together with a filter, a token of another list, or a page size that is none. */
export function readPage(call: Call, { settings }: Cluster): AskedPage {
  const token = call.query.get('pageToken') ?? '';
  const filter = new URLSearchParams([...call.query].filter(([name]) => !always.includes(name)));
  const wanted = call.query.get('pageSize') ?? '20';
  if (!/^[1-9]\d{0,9}$/.test(wanted)) throw new Refusal('invalid', 'page size must be a positive number');
  const size = Math.min(Number(wanted), settings.maxPageSize);
  if (token === '') return { filter, offset: 0, size };
  if ([...filter].length > 0) throw new Refusal('invalid', 'give a page token or the first query, not both');
  const { operation, query, offset } = readToken(token);
  if (operation !== call.operation) throw new Refusal('invalid', 'invalid page token');
  return { filter: new URLSearchParams(query), offset, size };
}

export interface ListShape {
  readonly name: string;
  readonly count: number;
  readonly at: (index: number) => Wire | undefined;
  readonly hasForeignWords?: boolean;
}

/** One page of a list. Lists of images have no `hasMore`. */
export function answerPage(call: Call, asked: AskedPage, list: ListShape): Reply {
  const { filter, offset, size } = asked;
  const end = Math.min(offset + size, list.count);
  const items: Wire[] = [];
  for (let index = offset; index < end; index += 1) items.push(list.at(index) ?? {});
  const hasMore = end < list.count;
  const token = { operation: call.operation, query: filter.toString(), offset: end };
  const nextPageToken = hasMore ? Buffer.from(JSON.stringify(token)).toString('base64') : '';
  const more = call.operation === 'listImages' ? {} : { hasMore };
  return ok({ [list.name]: items, nextPageToken, ...more }, list.hasForeignWords);
}

/** A page of things that are all at hand. */
export function answerItems(call: Call, asked: AskedPage, name: string, items: readonly Wire[]): Reply {
  return answerPage(call, asked, { name, count: items.length, at: (index) => items[index] });
}

function readToken(token: string): { operation: string; query: string; offset: number } {
  try {
    return JSON.parse(Buffer.from(token, 'base64').toString()) as ReturnType<typeof readToken>;
  } catch {
    throw new Refusal('invalid', 'invalid page token');
  }
}
