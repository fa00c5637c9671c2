import { describe, expect, test } from '@jest/globals';
import { DataError } from '../../../src/engine/data/data-error.js';
import { readJsonLines, readJsonList } from '../../../src/engine/data/read-json.js';
import type { Table } from '../../../src/engine/data/table.js';

const plain = ({ names, columns, rowCount }: Table) => ({
  names,
  rowCount,
  columns: Object.fromEntries(columns),
});

describe('readJsonList', () => {
  test('joins the keys of all rows, and what a row lacks is null', () => {
    const text = '[{"a": 1, "b": "x"}, {"c": true, "a": null}, {"b": "", "a": -2.5e3}]';
    expect(plain(readJsonList(text, 'data.json'))).toEqual({
      names: ['a', 'b', 'c'],
      rowCount: 3,
      columns: { a: [1, null, -2500], b: ['x', null, ''], c: [null, true, null] },
    });
  });

  test('takes hostile keys for names', () => {
    const table = readJsonList('[{"__proto__": 1, "constructor": 2}]', 'data.json');
    expect([...table.columns]).toEqual([
      ['__proto__', [1]],
      ['constructor', [2]],
    ]);
  });

  test.each([
    { name: 'an object', text: '{"a": {"0": 1}}', message: 'must hold a JSON list of objects' },
    { name: 'an empty list', text: '[]', message: 'data.json has no rows' },
    { name: 'rows without keys', text: '[{}]', message: 'has no columns' },
    { name: 'a list of numbers', text: '[{"a": 1}, 2]', message: 'item 2 must be an object, not a number' },
    { name: 'a row of null', text: '[null]', message: 'item 1 must be an object, not null' },
    { name: 'nested lists', text: '[{"a": 1}, {"a": [1]}]', message: 'item 2, "a" is a list' },
    { name: 'nested objects', text: '[{"meta": {"id": 1}}]', message: 'item 1, "meta" is an object' },
    { name: 'a number beyond the range', text: '[{"a": 1e999}]', message: 'item 1, "a" is beyond the range' },
    { name: 'a file cut off', text: '[{"a": 1},\n{"a": ', message: 'data.json: line ' },
    { name: 'an empty file', text: '', message: 'line 1 is not JSON' },
    { name: 'NaN as Python writes it', text: '[{"a": NaN}]', message: 'NaN and Infinity are not JSON' },
    { name: 'an empty key', text: '[{"": 1}]', message: 'column 1 has no name' },
  ])('refuses $name', ({ text, message }) => {
    expect(() => readJsonList(text, 'data.json')).toThrow(DataError);
    expect(() => readJsonList(text, 'data.json')).toThrow(message);
  });
});

describe('readJsonLines', () => {
  test('reads an object per line, whatever ends the lines, and skips blank ones', () => {
    const text = '{"a": "é"}\r\n\n  \n{"b": 2}';
    expect(plain(readJsonLines(text, 'data.jsonl'))).toEqual({
      names: ['a', 'b'],
      rowCount: 2,
      columns: { a: ['é', null], b: [null, 2] },
    });
  });

  test.each([
    { name: 'a broken line', text: '{"a": 1}\n\n{"a": \n', message: 'data.jsonl: line 3 is not JSON' },
    { name: 'a list on a line', text: '{"a": 1}\n[1]\n', message: 'line 2 must be an object, not a list' },
    { name: 'a nested value', text: '\n{"a": {}}\n', message: 'line 2, "a" is an object' },
    { name: 'an empty file', text: '\n', message: 'has no rows' },
  ])('refuses $name', ({ text, message }) => {
    expect(() => readJsonLines(text, 'data.jsonl')).toThrow(DataError);
    expect(() => readJsonLines(text, 'data.jsonl')).toThrow(message);
  });
});
