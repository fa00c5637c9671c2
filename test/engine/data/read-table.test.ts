import { execFileSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { chmod, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataError } from '../../../src/engine/data/data-error.js';
import type { Encoding } from '../../../src/engine/data/encodings.js';
import type { LoadingSettings } from '../../../src/engine/data/read-loading-kwargs.js';
import type { ReadingPlan } from '../../../src/engine/data/reading-plan.js';
import { readTable } from '../../../src/engine/data/read-table.js';
import type { Cell } from '../../../src/engine/data/table.js';
import { typeColumn } from '../../../src/engine/data/type-column.js';
import { cellsByColumn } from '../../support/cells-by-column.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';

const readAll: ReadingPlan = { check: () => undefined, typingOf: () => 'any' };
const csv = 'a,b\n1,é\n';
const lines = '{"a": 1, "b": "é"}\n';
const files = {
  'plain.csv': csv,
  'marked.csv': `\uFEFF${csv}`,
  'packed.csv.gz': gzipSync(csv),
  'list.json': `[${lines}]`,
  'packed.json.gz': gzipSync(`[${lines}]`),
  'lines.jsonl': lines,
  'packed.jsonl.gz': gzipSync(lines),
  'euro.csv': Buffer.from([0x61, 0x0a, 0x80, 0x0a]),
  'german.csv': 'a;b\n1,5;x\n',
  'replacement.csv': 'a\n\uFFFD\n',
  'table.parquet': 'PAR1',
  'folder.csv/inside.csv': csv,
  'parts/part-1.csv': '\uFEFFa,b\r\n1,x',
  'parts/part-2.csv': 'a,b\n2,"y\nz"\n',
  'parts/part-3.csv': csv.replace('1', '3'),
  'parts/_SUCCESS.csv': '',
  'ragged/1.csv': csv,
  'ragged/2.csv': 'a,b\n1,2,3\n',
  'other/1.csv': csv,
  'other/2.csv': 'a,c\n1,2\n',
  'more/1.csv': csv,
  'more/2.csv': 'a,b,c\n1,2,3\n',
  'mixed/1.csv': csv,
  'mixed/2.json': '[]',
  'json/1.json': '[{"a": 1, "b": "x"}]',
  'json/2.json.gz': gzipSync('[{"b": "y", "a": 2, "c": true}]'),
  'jsonl/1.jsonl': '{"a": 1}\n{"a": 2}',
  'jsonl/2.jsonl': '{"a": 3}\n{"b":\n',
  'no-rows/1.json': '[]',
  'no-rows/2.json': '[]',
  'empty-folder/.hidden.csv': csv,
  'windows.csv': Buffer.from('a,b\n1,2\nM\xfcnchen,3\n', 'latin1'),
  'late.csv': Buffer.concat([Buffer.from('a\n\uFFFD\n\uFFFDé'), Buffer.from([0xe9, 0x0a])]),
  'cut-off.csv': Buffer.from(csv).subarray(0, -2),
  'utf16.csv': Buffer.from(`\uFEFF${csv}`, 'utf16le'),
  'big-endian.csv': Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16(),
  'utf16.json': Buffer.from(`\uFEFF[${lines}]`, 'utf16le'),
  'odd-utf16.csv': Buffer.from(`\uFEFF${csv}`, 'utf16le').subarray(0, -1),
  'unmarked.csv': Buffer.from('a\n1\n', 'utf16le'),
  'renamed.csv': gzipSync(csv),
  'parquet.csv': 'PAR1....',
  'sheet.csv': 'PK\u0003\u0004....',
  'pointer.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
  'not-packed.csv.gz': csv,
  'cut-off.csv.gz': gzipSync(csv).subarray(0, 12),
  'bomb.csv.gz': gzipSync(Buffer.alloc(2_000_000, 'a')),
  'long.csv': 'a\n'.repeat(600_000),
  'empty.csv': '',
  'empty.parquet': '',
  'secret.csv': csv,
  'wide.csv': `${Array.from({ length: 1_000_000 }, (_, column) => `c${column}`).join(',')}\n`,
  'wide.json': JSON.stringify([
    Object.fromEntries(Array.from({ length: 30_000 }, (_, column) => [`c${column}`, 1])),
  ]),
  'nothing.csv.gz': gzipSync(''),
  'no-bytes.csv.gz': '',
  'folder.parquet/inside.csv': csv,
};

let folder: string;
beforeAll(async () => {
  folder = await makeWorkspace(files);
  await chmod(join(folder, 'secret.csv'), 0);
  for (const name of ['pipe.csv', 'pipe.parquet']) execFileSync('mkfifo', [join(folder, name)]);
  await symlink('/dev/zero', join(folder, 'device.csv'));
});
afterAll(() => removeWorkspace(folder));

/** A CSV file's fields as they stand in it. */
async function readTexts(name: string, loading?: LoadingSettings): Promise<Record<string, Cell[]>> {
  const { kind, table } = await readTable(join(folder, name), { ...readAll, loading });
  if (kind !== 'text') throw new TypeError('the file is to be typed');
  return Object.fromEntries(
    [...table.fields].map(([column, fields]) => [
      column,
      [...typeColumn(fields, table.form.spelling, 'text')],
    ]),
  );
}

// By hand; `cat` of the parts without the later headers.
describe('a table in several files', () => {
  test.each(['parts/part-*.csv', 'parts/'])('is that of %s in the order of the names', async (name) => {
    expect(await readTexts(name)).toEqual({ a: ['1', '2', '3'], b: ['x', 'y\nz', 'é'] });
    expect((await readTable(join(folder, name))).written).toEqual([
      'its rows are those of 3 files, in the order of their names',
    ]);
  });

  test('may be a folder that is called like a file, as Spark writes it', async () => {
    expect(await readTexts('folder.csv')).toEqual({ a: ['1'], b: ['é'] });
  });

  test('tells on which line of all it is wrong', async () => {
    await expect(readTable(join(folder, 'ragged/'))).rejects.toThrow(
      'ragged/ (lines counted through its 2 files): line 4 has 3 fields, but the header has 2.',
    );
  });

  test('of JSON has the keys of all parts', async () => {
    const read = await readTable(join(folder, 'json/'));
    expect(read.kind === 'typed' && cellsByColumn(read.table)).toEqual({
      a: [1, 2],
      b: ['x', 'y'],
      c: [null, true],
    });
    expect(read.written).toEqual(['its rows are those of 2 files, in the order of their names']);
  });

  test.each([
    [
      'other/',
      /other\/2\.csv has other columns than 1\.csv: at place 2 it has the column "c", and 1\.csv has the column "b"/,
    ],
    [
      'more/',
      /more\/2\.csv has other columns than 1\.csv: at place 3 it has the column "c", and 1\.csv has no column/,
    ],
    ['mixed/', /several formats, such as "1\.csv" and "2\.json": say which, such as mixed\/\*\.parquet/],
    ['jsonl/', /jsonl\/2\.jsonl: line 2 is not JSON/],
    ['no-rows/', /no-rows\/ has no rows of data/],
    ['parts/none-*.csv', /none-\*\.csv fits no file/],
    ['empty-folder/', /is a folder without data files/],
    ['no-folder/', /no-folder\/ does not exist/],
  ])('is refused of %s', async (name, message) => {
    await expect(readTable(join(folder, name))).rejects.toThrow(DataError);
    await expect(readTable(join(folder, name))).rejects.toThrow(message);
  });
});

describe('readTable', () => {
  test.each(['plain.csv', 'marked.csv', 'packed.csv.gz', 'utf16.csv', 'big-endian.csv'])(
    'reads %s as text',
    async (name) => {
      expect(await readTexts(name)).toEqual({ a: ['1'], b: ['é'] });
    },
  );

  test.each(['list.json', 'packed.json.gz', 'utf16.json', 'lines.jsonl', 'packed.jsonl.gz'])(
    'reads %s',
    async (name) => {
      const { kind, table } = await readTable(join(folder, name));
      expect(kind === 'typed' && cellsByColumn(table)).toEqual({ a: [1], b: ['é'] });
    },
  );

  // Python's codecs: 0xfc is ü and 0x80 is € in cp1252, a control character in latin-1.
  test.each<[string, Encoding, Record<string, string[]>]>([
    ['windows.csv', 'cp1252', { a: ['1', 'München'], b: ['2', '3'] }],
    ['windows.csv', 'latin-1', { a: ['1', 'München'], b: ['2', '3'] }],
    ['euro.csv', 'cp1252', { a: ['€'] }],
    ['euro.csv', 'latin-1', { a: ['\u0080'] }],
    ['unmarked.csv', 'utf-16', { a: ['1'] }],
  ])('reads %s as %s when it is declared', async (name, encoding, expected) => {
    expect(await readTexts(name, { csv: {}, encoding, given: ['encoding'] })).toEqual(expected);
  });

  test('tells what is unusual of a file', async () => {
    const written = async (name: string) => (await readTable(join(folder, name))).written;
    expect(await written('plain.csv')).toEqual([]);
    expect(await written('utf16.csv')).toEqual(['its encoding is utf-16']);
    expect(await written('german.csv')).toEqual([
      'its fields are separated by semicolons, its numbers have decimal commas',
    ]);
  });

  test.each([
    ['list.json', ['sep', 'encoding'], '"sep" of loading_kwargs is for CSV files; JSON says itself'],
    [
      'table.parquet',
      ['encoding', 'na_values'],
      '"encoding", "na_values" of loading_kwargs are for CSV files',
    ],
  ])('refuses of %s what means nothing there: %j', async (name, given, message) => {
    const reading = readTable(join(folder, name), { ...readAll, loading: { csv: {}, given } });
    await expect(reading).rejects.toThrow(message);
  });

  test('takes a replacement character that is in the file for what it is', async () => {
    expect(await readTexts('replacement.csv')).toEqual({ a: ['\uFFFD'] });
  });

  // Offsets counted by hand: "a,b\n1,2\nM" is 9 bytes; "a\n�\n�é" is 2 + 3 + 1 + 3 + 2 = 11.
  test.each([
    ['windows.csv', 'byte 9 (0xFC, line 3) is not UTF-8'],
    ['late.csv', 'byte 11 (0xE9, line 3) is not UTF-8'],
    ['cut-off.csv', 'byte 6 (0xC3, line 2) is not UTF-8'],
    ['windows.csv', 'loading-kwargs: {encoding: cp1252}'],
    ['unmarked.csv', 'zero byte on line 1'],
    ['odd-utf16.csv', 'is not utf-16 text'],
    ['renamed.csv', 'is gzip data'],
    ['parquet.csv', 'is a Parquet file'],
    ['sheet.csv', 'is a zip archive, such as an Excel workbook'],
    ['pointer.csv', 'is a Git LFS pointer: fetch the file itself'],
    ['not-packed.csv.gz', 'ends in .gz but cannot be unpacked'],
    ['cut-off.csv.gz', 'ends in .gz but cannot be unpacked'],
    ['bomb.csv.gz', 'is larger than 1000000 bytes'],
    ['long.csv', 'is larger than 1000000 bytes'],
    ['empty.csv', 'is an empty file'],
    ['missing.csv', 'does not exist'],
    ['plain.csv/plain.csv', 'does not exist'],
    ['table.parquet', 'is too short to be Parquet: it is cut off'],
    ['empty.parquet', 'is an empty file'],
  ])('refuses %s: %s', async (name, message) => {
    const reading = readTable(join(folder, name), undefined, 1_000_000);
    await expect(reading).rejects.toThrow(DataError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow(join(folder, name));
  });

  test.each([
    ['wide.csv', 'has 1000000 columns, and at most 20000 are read: leave out those'],
    ['wide.json', 'has more than 20000 columns, and at most 20000 are read: leave out those'],
    ['nothing.csv.gz', 'is an empty file'],
    ['no-bytes.csv.gz', 'ends in .gz but cannot be unpacked'],
    ['pipe.csv', 'is a pipe, socket or device: write the data to a file'],
    ['pipe.parquet', 'is a pipe, socket or device: write the data to a file'],
    ['device.csv', 'is a pipe, socket or device: write the data to a file'],
  ])('refuses %s: %s', async (name, message) => {
    const startedMs = performance.now();
    const reading = readTable(join(folder, name));
    await expect(reading).rejects.toThrow(DataError);
    await expect(reading).rejects.toThrow(message);
    expect(performance.now() - startedMs).toBeLessThan(10_000);
  });

  test.each(['plain.csv', 'packed.csv.gz'])('refuses %s when it changes while it is read', async (name) => {
    const path = join(folder, name);
    // Told the columns, it is in the middle of the file.
    const check = (): void => utimesSync(path, 1, Math.random() * 1e9);
    await expect(readTable(path, { check, typingOf: () => 'any' })).rejects.toThrow(
      `${path} changed while it was read: does an earlier step still write to it?`,
    );
  });

  test('reads a column of 100,000 categories', async () => {
    const words = Array.from({ length: 200_000 }, (_, row) => `word ${row % 100_000}`);
    await writeFile(join(folder, 'words.csv'), `word\n${words.join('\n')}`);
    expect(await readTexts('words.csv')).toEqual({ word: words });
  });

  // Root may read everything.
  (process.getuid?.() === 0 ? test.skip : test)('refuses a file that may not be read', async () => {
    await expect(readTable(join(folder, 'secret.csv'))).rejects.toThrow('may not be read by this user');
  });
});
