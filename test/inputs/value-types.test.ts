import { describe, expect, test } from '@jest/globals';

import { clusterUrl } from '../../src/inputs/values/cluster-url.js';
import { duration } from '../../src/inputs/values/duration.js';
import { nearest } from '../../src/domain/words/nearest.js';
import { pipRequirement } from '../../src/inputs/values/pip-requirement.js';
import { parseSourceUri } from '../../src/inputs/values/source-uri.js';
import { listOf, text, wholeNumber } from '../../src/inputs/values/value-type.js';

test.each([
  ['90m', 5_400_000],
  ['2h', 7_200_000],
  ['1h30m', 5_400_000],
  ['45s', 45_000],
  ['24d', 2_073_600_000],
  ['PT1H30M', 5_400_000],
  ['P1DT1S', 86_401_000],
  ['24d1s', undefined],
  ['0s', undefined],
  ['90', undefined],
  ['1.5h', undefined],
  ['-5m', undefined],
  ['P', undefined],
  ['', undefined],
])('duration reads %j as %j ms', (given, expected) => {
  expect(duration.fromText(given)).toBe(expected);
});

test.each([
  ['owner/name', { kind: 'hugging-face', uri: 'owner/name', revision: undefined }],
  ['hf:owner/name@v1.0', { kind: 'hugging-face', uri: 'owner/name', revision: 'v1.0' }],
  ['hf:owner/data.csv', { kind: 'hugging-face', uri: 'owner/data.csv', revision: undefined }],
  ['owner/data.csv', { kind: 'file', path: 'owner/data.csv' }],
  ['./x', { kind: 'file', path: './x' }],
  ['../models/x', { kind: 'file', path: '../models/x' }],
  ['/abs/x', { kind: 'file', path: '/abs/x' }],
  ['C:\\data\\x.csv', { kind: 'file', path: 'C:\\data\\x.csv' }],
  ['.\\data\\x.csv', { kind: 'file', path: '.\\data\\x.csv' }],
  ['\\\\server\\x', { kind: 'file', path: '\\\\server\\x' }],
  ['C:/data/x', { kind: 'file', path: 'C:/data/x' }],
  ['databricks:main.sales.q1', { kind: 'databricks', table: 'main.sales.q1' }],
  ['none', undefined],
  ['data.jsonl.gz', { kind: 'file', path: 'data.jsonl.gz' }],
  ['s3://bucket/x.csv', { kind: 'cloud', path: 's3://bucket/x.csv' }],
  ['https://example.com/x.csv', { kind: 'cloud', path: 'https://example.com/x.csv' }],
  ['databricks:main.sales.loans', { kind: 'databricks', table: 'main.sales.loans' }],
  ['http://example.com/x.csv', undefined],
  ['ftp://example.com/x.csv', undefined],
  ['name', undefined],
  ['a/b/c', undefined],
])('a URI like %j is told by its spelling alone', (given, expected) => {
  expect(parseSourceUri(given)).toEqual(expected);
});

test.each([
  ['rime.example.com', 'https://rime.example.com'],
  ['rime.example.com:8443', 'https://rime.example.com:8443'],
  ['https://rime.example.com/', 'https://rime.example.com'],
  ['http://127.0.0.1:80', 'http://127.0.0.1'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['http://127.0.0.1.example.com', undefined],
  ['http://localhost.example.com', undefined],
  ['http://10.0.0.1', undefined],
  ['https://a/b', undefined],
  ['https://a?x=1', undefined],
  ['https://user@a', undefined],
  ['file:///etc/passwd', undefined],
  ['a b', undefined],
])('the cluster address %j becomes %j', (given, expected) => {
  expect(clusterUrl.fromText(given)).toBe(expected);
});

test.each([
  ['transformers', { name: 'transformers', versionSpecifier: undefined }],
  ['transformers==4.36.2', { name: 'transformers', versionSpecifier: '==4.36.2' }],
  ['datasets >= 2.14, < 3', { name: 'datasets', versionSpecifier: '>=2.14,<3' }],
  ['a b', undefined],
  ['git+https://example.com/x', undefined],
  ['-e .', undefined],
  ['torch==', undefined],
])('the requirement %j is read as %j', (given, expected) => {
  expect(pipRequirement.fromText(given)).toEqual(expected);
});

describe('lists', () => {
  const names = listOf(text('x'));
  test.each([
    ['a, b', ['a', 'b']],
    ['a\n b\n\n', ['a', 'b']],
    ['["a,1", "b"]', ['a,1', 'b']],
    ['[1]', undefined],
    ['[', undefined],
  ])('%j is %j', (given, expected) => {
    expect(names.fromText(given)).toEqual(expected);
  });
  test('of the file may be a list or one text', () => {
    expect(names.fromConfig(['a', 'b'])).toEqual(['a', 'b']);
    expect(names.fromConfig('a')).toEqual(['a']);
    expect(names.fromConfig(['a', ''])).toBeUndefined();
    expect(names.fromConfig({})).toBeUndefined();
  });
});

test.each([
  ['0', 0],
  ['007', 7],
  ['10', 10],
  ['11', undefined],
  ['-1', undefined],
  ['1.0', undefined],
  ['1e1', undefined],
  ['99999999999999999999', undefined],
])('a whole number from 0 to 10 reads %j as %j', (given, expected) => {
  expect(wholeNumber(0, 10).fromText(given)).toBe(expected);
});

test.each([
  ['max_alert', ['max-alerts', 'min-tests'], 'max-alerts'],
  ['zzz', ['max-alerts'], undefined],
  ['x', [], undefined],
])('the nearest to %j in %j is %j', (typed, allowed, expected) => {
  expect(nearest(typed, allowed)).toBe(expected);
});
