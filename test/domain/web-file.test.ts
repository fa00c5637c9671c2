import { expect, test } from '@jest/globals';

import { readWebFile, secretsOfAddress } from '../../src/domain/web-file.js';

const hash = 'ab'.repeat(32);

test.each([
  ['https://example.com/x.csv', { url: 'https://example.com/x.csv', sha256: undefined }],
  [`https://example.com/x.csv?a=b#sha256=${hash}`, { url: 'https://example.com/x.csv?a=b', sha256: hash }],
  [`https://example.com/x#SHA256=${hash.toUpperCase()}`, { url: 'https://example.com/x', sha256: hash }],
  ['http://127.0.0.1:8080/x.csv', { url: 'http://127.0.0.1:8080/x.csv', sha256: undefined }],
])('%s is a file of the web', (given, expected) => {
  expect(readWebFile(given)).toEqual(expected);
});

test.each([
  ['http://example.com/x.csv', 'is not encrypted'],
  ['http://127.0.0.1.example.com/x.csv', 'is not encrypted'],
  ['https://user:word@example.com/x.csv', 'carries a password'],
  ['https://example.com/x.csv#sha256=ab', 'has something else behind its #'],
  ['https://example.com/x.csv#part', 'has something else behind its #'],
])('%s is none, and why', (given, why) => {
  const { problem } = readWebFile(given) as { readonly problem: string };
  expect(problem).toContain(why);
  expect(problem).not.toContain('word@');
});

test('the query of a link is secret, and so are its long values, as they are spelled there and read', () => {
  expect(secretsOfAddress('https://example.com/x.csv?se=2030&sig=abcdefghijklmnop%2Bq%3D')).toEqual([
    'se=2030&sig=abcdefghijklmnop%2Bq%3D',
    'abcdefghijklmnop%2Bq%3D',
    'abcdefghijklmnop+q=',
  ]);
  expect(secretsOfAddress('https://example.com/x.csv')).toEqual([]);
  expect(secretsOfAddress('./x.csv?sig=abcdefghijklmnopq')).toEqual([]);
});
