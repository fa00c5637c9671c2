import { describe, expect, test } from '@jest/globals';

import { toAnswer } from '../../../src/rime/answers/answer.js';
import { listPages, maxItems } from '../../../src/rime/calls/list-pages.js';

interface Shape {
  readonly items?: readonly { readonly id?: string }[];
  readonly nextPageToken?: string | null;
  readonly hasMore?: boolean | null;
}
type Query = Readonly<Record<string, string>>;

/** Reads scripted pages, and keeps the queries they were asked with. */
async function readAll(pages: readonly unknown[], first: Query = {}) {
  const queries: Query[] = [];
  const items: (string | undefined)[] = [];
  const list = listPages(
    (query) => {
      const body = pages[queries.length];
      queries.push(query);
      return Promise.resolve(toAnswer<Shape>(body, { method: 'GET', path: '/v1/things', status: 200 }));
    },
    (page) => page.list('items').map((item) => item.text('id')),
    first,
  );
  for await (const item of list) items.push(item);
  return { items, queries };
}

const page = (ids: readonly string[], nextPageToken?: string | null, hasMore?: boolean | null): object => ({
  items: ids.map((id) => ({ id })),
  nextPageToken,
  hasMore,
});

test('asks for the first page with the filter, for the others with the token alone', async () => {
  const pages = [page(['a', 'b'], 't1', true), page([], 't2', true), page(['c'], '', false)];
  expect(await readAll(pages, { 'query.testRunId': 'r' })).toEqual({
    items: ['a', 'b', 'c'],
    queries: [{ 'query.testRunId': 'r' }, { pageToken: 't1' }, { pageToken: 't2' }],
  });
});

describe('the list ends', () => {
  test.each([
    ['when the token is empty', page(['a'], '', true)],
    ['when the token is missing', page(['a'], undefined, true)],
    ['when the token is null', page(['a'], null, true)],
  ])('%s', async (_, only) => {
    expect((await readAll([only])).items).toEqual(['a']);
  });

  test('empty, when there is nothing', async () => {
    expect((await readAll([{}])).items).toEqual([]);
  });

  test.each([
    ['an empty page, though it has a token', page([], 't2', false)],
    ['an empty page without hasMore', page([], 't2')],
    ['a page that leaves out whatever is unset', {}],
  ])('with %s', async (_, last) => {
    const { items, queries } = await readAll([page(['a'], 't1', false), last]);
    expect([items, queries.length]).toEqual([['a'], 2]);
  });

  test('with a token that does not change, as the lists without hasMore end', async () => {
    const last = page(['b'], 't1');
    const { items, queries } = await readAll([page(['a'], 't1'), last, last]);
    expect(items).toEqual(['a', 'b']);
    expect(queries).toEqual([{}, { pageToken: 't1' }, { pageToken: 't1' }]);
  });
});

test.each([
  ['false', false],
  ['missing', undefined],
  ['null', null],
  ['a text', 'true'],
  ['a text', 'false'],
])('a token is followed though hasMore is %s', async (_, hasMore) => {
  const pages = [{ ...page(['a'], 't1'), hasMore }, { ...page(['b'], 't2'), hasMore }, page(['c'])];
  expect((await readAll(pages)).items).toEqual(['a', 'b', 'c']);
});

test('a page of which nothing is wanted is no empty page', async () => {
  const unwanted = { items: [{ id: null }], nextPageToken: 't2' };
  const { items } = await readAll([page(['a'], 't1'), unwanted, page(['b'])]);
  expect(items.filter((id) => id !== undefined)).toEqual(['a', 'b']);
});

test.each([
  ['the same token again and again', ['t1', 't1', 't1']],
  ['tokens in a circle', ['t1', 't2', 't3', 't1', 't1']],
])('%s are an error, not an endless list', async (_, tokens) => {
  await expect(readAll(tokens.map((token) => page(['a'], token, true)))).rejects.toMatchObject({
    code: 'bad-response',
    message: expect.stringContaining('repeats the page token'),
  });
});

test('a token that comes again once is asked about once more, and nothing is lost or doubled', async () => {
  const { items } = await readAll([
    page(['a'], 't1', true),
    page(['stale'], 't1', true),
    page(['b'], 't2', true),
    page(['c'], '', false),
  ]);
  expect(items).toEqual(['a', 'b', 'c']);
});

test('a list longer than anybody’s is an error, not a full memory', async () => {
  const ids = Array.from({ length: maxItems / 2 }, () => 'a');
  const pages = [page(ids, 't1', true), page(ids, 't2', true), page(['a'], 't3', true)];
  await expect(readAll(pages)).rejects.toThrow(`makes the list longer than ${maxItems} items`);
});

test('a reader who stops asks for no further page', async () => {
  let asked = 0;
  const list = listPages(
    () => {
      asked++;
      return Promise.resolve(
        toAnswer<Shape>(page(['a', 'b'], `t${asked}`, true), { method: 'GET', path: '/', status: 200 }),
      );
    },
    (answer) => answer.list('items').map((item) => item.text('id')),
  );
  for await (const item of list) if (item === 'b') break;
  expect(asked).toBe(1);
});
