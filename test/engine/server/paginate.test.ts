import { describe, expect, test } from '@jest/globals';
import { cutPage, readPage } from '../../../src/engine/server/paginate.js';
import { Query } from '../../../src/engine/server/query.js';

const query = (text: string): Query => new Query(new URLSearchParams(text));
const numbers = Array.from({ length: 45 }, (_, index) => index);
const filters = ['list_query.run_id'];

describe('paging', () => {
  test('walks a list to its end, the token alone carrying the filter', () => {
    const first = readPage(query('listQuery.runId=r1'), 'numbers', filters);
    const page1 = cutPage(numbers, first);
    const second = readPage(query(`pageToken=${page1.nextPageToken}`), 'numbers', filters);
    const page2 = cutPage(numbers, second);
    const page3 = cutPage(numbers, readPage(query(`page_token=${page2.nextPageToken}`), 'numbers', filters));
    expect(second.filter).toEqual({ 'list_query.run_id': ['r1'] });
    expect([...page1.items, ...page2.items, ...page3.items]).toEqual(numbers);
    expect([page1, page2, page3].map(({ items, hasMore }) => [items.length, hasMore])).toEqual([
      [20, true],
      [20, true],
      [5, false],
    ]);
    expect(page3.nextPageToken).toBe('');
  });

  test.each([
    { name: 'an exact multiple', length: 40, pages: [20, 20] },
    { name: 'one full page', length: 20, pages: [20] },
    { name: 'nothing', length: 0, pages: [0] },
  ])('never ends $name with an empty extra page', ({ length, pages }) => {
    const items = numbers.slice(0, length);
    const sizes: number[] = [];
    for (let token = ''; ;) {
      const page = cutPage(items, readPage(query(`pageToken=${token}`), 'numbers'));
      sizes.push(page.items.length);
      if (!page.hasMore) break;
      token = page.nextPageToken;
    }
    expect(sizes).toEqual(pages);
  });

  test.each([
    { size: '7', expected: 7 },
    { size: '1000', expected: 1000 },
    { size: '1001', expected: 1000 },
    { size: '999999999999', expected: 1000 },
    { size: '', expected: 20 },
  ])('reads pageSize "$size" as $expected', ({ size, expected }) => {
    expect(readPage(query(`pageSize=${size}`), 'numbers').size).toBe(expected);
  });

  test.each(['0', '-1', '1.5', 'ten', '1e2'])('refuses pageSize %s', (size) => {
    expect(() => readPage(query(`pageSize=${size}`), 'numbers')).toThrow('pageSize must be a whole number');
  });

  test('refuses a filter beside a token', () => {
    const { nextPageToken } = cutPage(numbers, readPage(query(''), 'numbers', filters));
    expect(() =>
      readPage(query(`pageToken=${nextPageToken}&list_query.run_id=r1`), 'numbers', filters),
    ).toThrow('not both');
  });

  const encode = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');
  test.each([
    { name: 'garbage', token: '!!!' },
    { name: 'JSON that is no token', token: encode([1]) },
    { name: "another list's token", token: encode({ list: 'others', filter: {}, offset: 20 }) },
    { name: 'a negative offset', token: encode({ list: 'numbers', filter: {}, offset: -5 }) },
    { name: 'a broken filter', token: encode({ list: 'numbers', filter: { a: 1 }, offset: 5 }) },
  ])('refuses $name', ({ token }) => {
    expect(() => readPage(query(`pageToken=${token}`), 'numbers')).toThrow('not one of this list');
  });

  test('refuses a parameter that is given twice', () => {
    expect(() => readPage(query('pageSize=1&page_size=2'), 'numbers')).toThrow('more than once');
  });
});
