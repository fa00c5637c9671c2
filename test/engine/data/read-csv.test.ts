import { describe, expect, test } from '@jest/globals';
import { DataError } from '../../../src/engine/data/data-error.js';
import type { Cell } from '../../../src/engine/data/cell.js';
import type { Fields } from '../../../src/engine/data/csv/fields.js';
import { type CsvTable, readCsv } from '../../../src/engine/data/read-csv.js';
import type { ReadingPlan } from '../../../src/engine/data/reading-plan.js';
import { byteSource } from '../../support/byte-source.js';

const plan: ReadingPlan = { check: () => undefined, typingOf: () => 'text' };

/** Read as one piece, and byte by byte. */
async function readBoth(text: string, file = 'data.csv'): Promise<CsvTable> {
  const pieces = [byteSource(text), byteSource(text, 1)];
  const [whole, bitten] = await Promise.all(pieces.map((source) => readCsv(source, file, plan)));
  expect(bitten).toEqual(whole);
  if (!whole) throw new TypeError('one source is one table');
  return whole;
}

async function read(text: string): Promise<Record<string, Cell[]>> {
  const { fields } = await readBoth(text);
  return Object.fromEntries([...fields].map(([name, column]) => [name, texts(column)]));
}

function texts(fields: Fields): Cell[] {
  if (fields.kind !== 'coded') throw new TypeError('texts are not read as numbers');
  return Array.from(fields.codes, (code) => fields.words.at(code) ?? null);
}

// Expected by hand from RFC 4180; the rows that pandas 1.5.3 reads differently are marked.
describe('readCsv', () => {
  test.each([
    { name: 'plain lines', text: 'a,b\n1,2\n3,4\n', expected: { a: ['1', '3'], b: ['2', '4'] } },
    { name: 'no line end after the last line', text: 'a,b\n1,2', expected: { a: ['1'], b: ['2'] } },
    { name: 'CRLF', text: 'a,b\r\n1,2\r\n3,4\r\n', expected: { a: ['1', '3'], b: ['2', '4'] } },
    { name: 'CR alone', text: 'a,b\r1,2\r3,4', expected: { a: ['1', '3'], b: ['2', '4'] } },
    { name: 'empty fields', text: 'a,b,c\n,,\n1,,\n', expected: { a: ['', '1'], b: ['', ''], c: ['', ''] } },
    { name: 'an empty last field at the end', text: 'a,b\n1,', expected: { a: ['1'], b: [''] } },
    { name: 'blank lines', text: '\n\na,b\n\n1,2\r\n\r\n', expected: { a: ['1'], b: ['2'] } },
    { name: 'commas in quotes', text: 'a,b\n"1,5",x\n', expected: { a: ['1,5'], b: ['x'] } },
    { name: 'doubled quotes', text: 'a\n"say ""hi"""\n""""\n', expected: { a: ['say "hi"', '"'] } },
    { name: 'line breaks in quotes', text: 'a,b\n"1\r\n2",x\n', expected: { a: ['1\r\n2'], b: ['x'] } },
    { name: 'an empty quoted field', text: 'a\n""\n', expected: { a: [''] } },
    { name: 'quotes within a field', text: 'a\n5" pipe\n', expected: { a: ['5" pipe'] } },
    { name: 'quoted names', text: '"a,b","c ""d"""\n1,2\n', expected: { 'a,b': ['1'], 'c "d"': ['2'] } },
    { name: 'blanks', text: 'a, b\n 1 ,\t2\n', expected: { a: [' 1 '], ' b': ['\t2'] } },
    { name: 'names that are numbers', text: '1,0\nx,y\n', expected: { 1: ['x'], 0: ['y'] } },
    { name: 'letters beyond ASCII', text: 'ä\n日本,\n'.replace(',', ''), expected: { ä: ['日本'] } },
  ])('reads $name', async ({ text, expected }) => {
    expect(await read(text)).toEqual(expected);
  });

  test('keeps the columns in file order, whatever their names', async () => {
    expect((await readBoth('b,1,a,0\n1,2,3,4\n')).names).toEqual(['b', '1', 'a', '0']);
  });

  test('gives each row its own text when many texts share few slots', async () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `v${(index * 7919) % 6007}`);
    expect(await read(`a\n${texts.join('\n')}`)).toEqual({ a: texts });
  });

  test.each([
    {
      name: 'a line with too few fields',
      text: 'a,b\n1,2\n3\n',
      message: 'data.csv: line 3 has 1 field, but the header has 2. Is the file cut off',
    },
    {
      name: 'a line with too many fields',
      text: 'a,b\n1,2,3\n',
      message: 'line 2 has 3 fields, but the header has 2. Quote',
    },
    {
      name: 'a ragged line after quoted line breaks, by its line of the file',
      text: 'a,b\n"1\n\n",2\r\n\n3\n',
      message: 'line 6 has 1 field',
    },
    { name: 'an open quote', text: 'a\n1\n"2\n3\n', message: 'the quote opened on line 3 is never closed' },
    {
      name: 'text after a quote',
      text: 'a,b\n"1"2,3\n',
      message: 'line 2 has "2" right after a closing quote',
    },
    { name: 'an empty file', text: '', message: 'data.csv has no columns: the file is empty' },
    { name: 'blank lines alone', text: '\r\n\n', message: 'the file is empty' },
    { name: 'a header alone', text: 'a,b\n', message: 'has a header line but no rows' },
    { name: 'a column without a name', text: ',a\n0,1\n', message: 'column 1 has no name. If pandas wrote' },
    { name: 'two columns of a name', text: 'a,b,a\n1,2,3\n', message: 'more than one column "a"' },
  ])('refuses $name', async ({ text, message }) => {
    await expect(read(text)).rejects.toThrow(DataError);
    await expect(read(text)).rejects.toThrow(message);
  });
});

// By hand; pandas 1.5.3 reads the same cells with the separator named.
describe('another separator than the comma', () => {
  test.each([
    { text: 'a;b;y\n1;2,5;0\n', separator: ';', expected: { a: ['1'], b: ['2,5'], y: ['0'] } },
    { text: '"a";"b, c"\n1;2\n', separator: ';', expected: { a: ['1'], 'b, c': ['2'] } },
    { text: '\na\tb\n1\t2\n', separator: '\t', expected: { a: ['1'], b: ['2'] } },
    { text: 'a|b\r\n1|2\r\n', separator: '|', expected: { a: ['1'], b: ['2'] } },
    { text: 'a;"b;c"\n"1;2,3.4";x\n', separator: ';', expected: { a: ['1;2,3.4'], 'b;c': ['x'] } },
    { text: '\uFEFFa;b\n1;ä,ö.ü\n', separator: ';', expected: { a: ['1'], b: ['ä,ö.ü'] } },
    { text: 'id;net, EUR;y\n1;2,5;0\n2;3,5;1\n', separator: ';', expected: { id: ['1', '2'] } },
  ])('is recognised: $text', async ({ text, separator, expected }) => {
    expect((await readBoth(text)).form.separator).toBe(separator);
    expect(await read(text)).toMatchObject(expected);
  });

  test.each(['a;b,c\n1,2\n', '"a;b",c\n1,2\n', '"a;b"\n1\n', 'a,b\n1;2,3\n', 'text\na;b\n'])(
    'is not seen in names and cells: %j',
    async (text) => {
      const { rowCount, form } = await readBoth(text);
      expect([rowCount, form.separator]).toEqual([1, ',']);
    },
  );

  test('counts when it is declared, whatever the header looks like', async () => {
    const loading = { csv: { separator: ':' }, given: ['sep'] };
    const { names } = await readCsv(byteSource('a,b:c\n1:2\n'), 'data.csv', { ...plan, loading });
    expect(names).toEqual(['a,b', 'c']);
  });

  test('is named where a line has too many fields', async () => {
    await expect(readBoth('a;b\n1;2\n1;2;\n')).rejects.toThrow(
      'data.csv: line 3 has 3 fields, but the header has 2. Quote the fields that hold semicolons, and leave out those ' +
        'at the ends of lines.',
    );
  });
});
