import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/engine/data/cell.js';
import { toColumn } from '../../../src/engine/data/columns/column.js';
import { ByteWords } from '../../../src/engine/data/columns/words.js';
import { WordIndex } from '../../../src/engine/data/columns/word-index.js';
import { usualSpelling } from '../../../src/engine/data/spelling.js';
import { typeColumn } from '../../../src/engine/data/type-column.js';
import type { Typing } from '../../../src/engine/data/typing/typing.js';

/** The cells that fields of these texts become, whether there are many or few of them. */
function typeCells(texts: readonly string[], typing: Typing, like?: readonly Cell[]): Cell[] {
  const index = new WordIndex();
  const codes = Int32Array.from(texts, (text) => index.codeOf(text));
  const [cells, ofBytes] = [index.words, toBytes(index.words)].map((words) => [
    ...typeColumn({ kind: 'coded', codes, words }, usualSpelling, typing, like && toColumn(like)),
  ]);
  expect(ofBytes).toEqual(cells);
  return cells ?? [];
}

function toBytes(words: readonly string[]): ByteWords {
  let end = 0;
  const ends = Uint32Array.from(words, (word) => (end += Buffer.byteLength(word)));
  return new ByteWords(Buffer.from(words.join('')), ends, 'utf8');
}

describe('typeColumn', () => {
  // The list of pandas 2.2's documentation of read_csv, na_values.
  test.each([
    ...['', '#N/A', '#N/A N/A', '#NA', '-1.#IND', '-1.#QNAN', '-NaN', '-nan', '1.#IND', '1.#QNAN', '<NA>'],
    ...['N/A', 'NA', 'NULL', 'NaN', 'None', 'n/a', 'nan', 'null'],
  ])('reads "%s" as null, among numbers and among texts', (spelling) => {
    expect(typeCells([spelling, '1'], 'any')).toEqual([null, 1]);
    expect(typeCells([spelling, 'a'], 'any')).toEqual([null, 'a']);
    expect(typeCells([spelling, '1'], 'text')).toEqual([null, '1']);
    expect(typeCells([spelling, '1'], 'prose')).toEqual([spelling === '' ? null : spelling, '1']);
  });

  test.each(['none', 'Null', ' ', '-', '?', 'N.A.'])('keeps "%s" as text', (text) => {
    expect(typeCells([text], 'any')).toEqual([text]);
  });

  // By hand; pandas 1.5.3 reads the same numbers.
  test.each([
    ['0', 0],
    ['-12', -12],
    ['+3.50', 3.5],
    ['.5', 0.5],
    ['7.', 7],
    ['007', 7],
    ['1e3', 1000],
    ['-2.5E-2', -0.025],
    [' 4 ', 4],
    ['9007199254740991', 9007199254740991],
  ])('reads %s as a number', (text, expected) => {
    expect(typeCells([text], 'any')).toEqual([expected]);
  });

  test.each([
    '0x10',
    '1_000',
    '1,5',
    '1 000',
    'inf',
    'Infinity',
    '1e999',
    '--1',
    'e5',
    '.',
    '١٢',
    '9007199254740993',
  ])('keeps %s as text', (text) => {
    expect(typeCells([text], 'any')).toEqual([text]);
  });

  const column = (numbers: number, texts: number): string[] => [
    ...Array<string>(numbers).fill('5'),
    ...Array<string>(texts).fill('five'),
  ];
  // RIME's numeric_violation_threshold is 0.01: at most 1% of the values.
  test.each([
    { name: '1 of 100 values is a text', texts: column(99, 1), isNumeric: true },
    { name: '1 of 99 values is a text', texts: column(98, 1), isNumeric: false },
    {
      name: '2 of 200, and many nulls',
      texts: [...column(198, 2), ...Array<string>(50).fill('')],
      isNumeric: true,
    },
    {
      name: '2 of 199, and many nulls',
      texts: [...column(197, 2), ...Array<string>(50).fill('')],
      isNumeric: false,
    },
  ])('types a column by 99% of its values: $name', ({ texts, isNumeric }) => {
    const cells = typeCells(texts, 'any');
    expect(cells[0]).toBe(isNumeric ? 5 : '5');
    expect(cells.filter((cell) => cell === 'five')).toHaveLength(
      texts.filter((text) => text === 'five').length,
    );
  });

  test('reads flags only when there is nothing else', () => {
    expect(typeCells(['True', '', 'FALSE', 'true'], 'any')).toEqual([true, null, false, true]);
    expect(typeCells(['True', 'yes'], 'any')).toEqual(['True', 'yes']);
    expect(typeCells(['True', '1'], 'any')).toEqual(['True', '1']);
  });

  test('follows the type that it is told', () => {
    expect(typeCells(['1', 'x', 'y', ''], 'number')).toEqual([1, 'x', 'y', null]);
    expect(typeCells(['1', 'True', ''], 'text')).toEqual(['1', 'True', null]);
  });

  test('keeps true and false, and numbers, beside odd cells where the reference has true and false', () => {
    expect(typeCells(['True', 'yes', '1', 'false', ''], 'flag')).toEqual([true, 'yes', 1, false, null]);
    expect(typeCells(['yes', 'no'], 'flag')).toEqual(['yes', 'no']);
  });

  describe('the code NA', () => {
    test.each([
      { name: 'is a value beside other codes of two letters', texts: ['NA', 'US', 'DE', ''], first: 'NA' },
      { name: 'is null beside one other code', texts: ['NA', 'OK', 'OK'], first: null },
      { name: 'is null beside longer texts', texts: ['NA', 'US', 'DE', 'USA'], first: null },
      { name: 'is null beside small letters', texts: ['NA', 'us', 'de'], first: null },
      { name: 'is null beside numbers', texts: ['NA', '1', '2'], first: null },
    ])('$name', ({ texts, first }) => {
      expect(typeCells(texts, 'any')[0]).toBe(first);
    });

    test('is what it is in the reference', () => {
      expect(typeCells(['NA', 'Uruguay'], 'text', ['US', 'NA', null, 'DE'])).toEqual(['NA', 'Uruguay']);
      expect(typeCells(['NA', 'US', 'DE'], 'text', ['US', 'DE', 'unknown', null])).toEqual([
        null,
        'US',
        'DE',
      ]);
    });
  });

  test('leaves a column of nothing but nulls as nulls', () => {
    expect(typeCells(['', 'NA'], 'any')).toEqual([null, null]);
    expect(typeCells([], 'any')).toEqual([]);
  });
});
