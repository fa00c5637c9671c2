import { describe, expect, jest, test } from '@jest/globals';
import { DataError } from '../../../src/engine/data/data-error.js';
import {
  type JsonReader,
  JsonRows,
  readJsonLines,
  readJsonList,
} from '../../../src/engine/data/read-json.js';
import type { Table } from '../../../src/engine/data/table.js';
import { cellsByColumn } from '../../support/cells-by-column.js';

const plain = (table: Table) => ({
  names: table.names,
  rowCount: table.rowCount,
  columns: cellsByColumn(table),
});

const reading =
  (read: JsonReader) =>
  (text: string, file: string): Table => {
    const rows = new JsonRows();
    read(rows, text, file);
    return rows.toTable(file);
  };
const [readList, readLines] = [reading(readJsonList), reading(readJsonLines)];

describe('readJsonList', () => {
  test('joins the keys of all rows, and what a row lacks is null', () => {
    const text = '[{"a": 1, "b": "x"}, {"c": true, "a": null}, {"b": "", "a": -2.5e3}]';
    expect(plain(readList(text, 'data.json'))).toEqual({
      names: ['a', 'b', 'c'],
      rowCount: 3,
      columns: { a: [1, null, -2500], b: ['x', null, ''], c: [null, true, null] },
    });
  });

  test('takes hostile keys for names', () => {
    const table = readList('[{"__proto__": 1, "constructor": 2}]', 'data.json');
    expect(Object.entries(cellsByColumn(table))).toEqual([
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
    { name: 'a number for a key', text: '[{12345678901234567890 : 1}]', message: 'line 1 is not JSON' },
    { name: 'a number that begins with 0', text: '[{"a": 01234567890123456789}]', message: 'is not JSON' },
  ])('refuses $name', ({ text, message }) => {
    expect(() => readList(text, 'data.json')).toThrow(DataError);
    expect(() => readList(text, 'data.json')).toThrow(message);
  });
});

describe('integers that a double rounds', () => {
  const columnsOf = (text: string) => plain(readList(text, 'data.json')).columns;

  test('are kept as texts, digit by digit', () => {
    // 2^53 + 1 is the first; JSON.parse makes 9007199254740992 of it.
    const text = '[{"id": 9007199254740993, "n": -1720000000000000001}, {"id":9007199254740995,"n":null}]';
    expect(columnsOf(text)).toEqual({
      id: ['9007199254740993', '9007199254740995'],
      n: ['-1720000000000000001', null],
    });
  });

  test('make texts of the small ones in their column, such as a random id', () => {
    expect(columnsOf('[{"id": 17200000000000000019}, {"id": 42}]')).toEqual({
      id: ['17200000000000000019', '42'],
    });
  });

  test('leave a column of numbers one of numbers when they are rare, as in a CSV file', () => {
    const rows = Array.from(
      { length: 200 },
      (_, row) => `{"n": ${row === 7 ? '12345678901234567890' : row}}`,
    );
    const { n = [] } = columnsOf(`[${rows.join(',')}]`);
    expect([n[6], n[7], n[8]]).toEqual([6, '12345678901234567890', 8]);
  });

  test('are told from digits in texts, fractions, powers and safe integers', () => {
    const text = String.raw`[{"a\\": "1234567890123456789", "b\"1234567890123456789": 9007199254740991}]`;
    expect(columnsOf(text)).toEqual({
      'a\\': ['1234567890123456789'],
      'b"1234567890123456789': [9007199254740991],
    });
    const numbers =
      '[{"c": 0.30000000000000004, "d": 1234567890123456.5, "e": 1e20, "f": 12345678901234567e3}]';
    expect(columnsOf(numbers)).toEqual({
      c: [0.30000000000000004],
      d: [1234567890123456.5],
      e: [1e20],
      f: [12345678901234567e3],
    });
  });

  test('are kept in lines, too', () => {
    const table = readLines('{"id": 1720000000000000001}\n{"id": 1720000000000000002}', 'data.jsonl');
    expect(plain(table).columns).toEqual({ id: ['1720000000000000001', '1720000000000000002'] });
  });

  test('cost little: a file of fractions is looked at once', () => {
    const text = `[${'{"a": 0.30000000000000004, "b": "x"},'.repeat(5000)}{"a": 1}]`;
    const lookedAt = countCharacters(() => readList(text, 'data.json'));
    expect(lookedAt).toBeGreaterThanOrEqual(text.length);
    // Each a few times: a number begins, goes on and is cut out. Once more for each number would be thousands of times.
    expect(lookedAt).toBeLessThan(6 * text.length);
  });
});

/** How many characters of texts are read, cut out or searched. */
function countCharacters(work: () => unknown): number {
  let count = 0;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called with a text below
  const { charCodeAt, charAt, slice, indexOf } = String.prototype;
  const spies = [
    jest.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, place) {
      count++;
      return charCodeAt.call(this, place);
    }),
    jest.spyOn(String.prototype, 'charAt').mockImplementation(function (this: string, place) {
      count++;
      return charAt.call(this, place);
    }),
    jest.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, start, end) {
      const cut = slice.call(this, start, end);
      count += cut.length;
      return cut;
    }),
    jest.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, word, start = 0) {
      const found = indexOf.call(this, word, start);
      count += (found < 0 ? this.length : found + word.length) - start;
      return found;
    }),
  ];
  try {
    work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return count;
}

describe('lines of JSON in a .json file', () => {
  test('are read as lines', () => {
    expect(plain(readList('{"a": 1} \r\n{"a": 2}\n', 'data.json'))).toEqual({
      names: ['a'],
      rowCount: 2,
      columns: { a: [1, 2] },
    });
  });

  test('and a mistake in them names its line', () => {
    expect(() => readList('{"a": 1}\n{"a": 2}\n{"a": \n', 'data.json')).toThrow('line 3 is not JSON');
  });

  test('are no single object over several lines', () => {
    expect(() => readList('{"a": [\n{"b": 1}]}', 'data.json')).toThrow('must hold a JSON list');
  });
});

describe('readJsonLines', () => {
  test('reads an object per line, whatever ends the lines, and skips blank ones', () => {
    const text = '{"a": "é"}\r\n\n  \n{"b": 2}';
    expect(plain(readLines(text, 'data.jsonl'))).toEqual({
      names: ['a', 'b'],
      rowCount: 2,
      columns: { a: ['é', null], b: [null, 2] },
    });
  });

  test('names the comma in a file called .json, too', () => {
    expect(() => readList('{"a": 1},\n{"a": 2},\n', 'data.json')).toThrow(
      /^data\.json: line 1 is not JSON .* Leave out the comma after the object\.$/,
    );
  });

  test.each([
    { name: 'a comma after an object', text: '{"a": 1}\n{"a": 2}, \n', message: 'line 2 is not JSON' },
    {
      name: 'and tells of it',
      text: '{"a": 1},\n{"a": 2}',
      message: 'Leave out the comma after the object.',
    },
    { name: 'a broken line', text: '{"a": 1}\n\n{"a": \n', message: 'data.jsonl: line 3 is not JSON' },
    { name: 'a list on a line', text: '{"a": 1}\n[1]\n', message: 'line 2 must be an object, not a list' },
    { name: 'a nested value', text: '\n{"a": {}}\n', message: 'line 2, "a" is an object' },
    { name: 'an empty file', text: '\n', message: 'has no rows' },
  ])('refuses $name', ({ text, message }) => {
    expect(() => readLines(text, 'data.jsonl')).toThrow(DataError);
    expect(() => readLines(text, 'data.jsonl')).toThrow(message);
  });
});
