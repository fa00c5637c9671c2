import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { dataEndings, dataFormatOf, listDataEndings } from '../../src/domain/data-formats.js';

describe('data formats', () => {
  test.each([
    ['a/b.csv', 'csv'],
    ['b.json.gz', 'json'],
    ['b.jsonl', 'jsonl'],
    ['b.c.parquet', 'parquet'],
    ['b.parquet.gz', undefined],
    ['b.csv.zip', undefined],
    ['csv', undefined],
  ])('%s is %s', (path, format) => expect(dataFormatOf(path)).toBe(format));

  test('are listed', () => expect(listDataEndings()).toBe('.csv, .json, .jsonl (also .gz) and .parquet'));

  test.each(['docs/models-and-data.md', 'docs/data.md'])('are all told in %s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(dataEndings.filter((ending) => !text.includes(`\`${ending}\``))).toEqual([]);
  });
});
