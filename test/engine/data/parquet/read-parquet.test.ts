import { appendFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { DataError } from '../../../../src/engine/data/data-error.js';
import { readParquet } from '../../../../src/engine/data/parquet/read-parquet.js';
import { readTable } from '../../../../src/engine/data/read-table.js';
import type { ReadingPlan } from '../../../../src/engine/data/reading-plan.js';
import { sampleRows } from '../../../../src/statistics/random.js';
import { cellsByColumn } from '../../../support/cells-by-column.js';

const all: ReadingPlan = { check: () => undefined, typingOf: () => 'any' };
const fixture = (name: string): string => `test/fixtures/parquet/${name}.parquet`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parquet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, ...content: Parameters<typeof parquetWriteBuffer>): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, Buffer.from(parquetWriteBuffer(...content)));
  return path;
}

/** As the statement that wrote the file says; times in UTC, and the wide decimal as the double next to it. */
const kinds = {
  int32: [1, -2, null, 2147483647],
  int8: [7, -7, null, 127],
  int64: ['9007199254740993', '-5', null, '9007199254740991'],
  uint64: ['18446744073709551615', '5', null, '9007199254740991'],
  uint32: [4294967295, 0, null, 1],
  double: [0.1, null, null, 1e300],
  float: [0.5, 'inf', null, -1.5],
  dec: [12.34, -0.05, null, 9999999.99],
  widedec: [1234567890123456800, -1e-10, null, 1],
  flag: [true, false, null, true],
  text: ['a', 'é€𝄞', null, ''],
  day: ['2024-01-31', '1969-12-31', null, '9999-12-31'],
  micros: ['2024-01-31 12:34:56.25', '1969-12-31 00:00:00', null, '2024-02-29 01:02:03'],
  nanos: ['1969-12-31 23:59:59.123456789', '2024-01-31 00:00:00', null, '2024-01-31 00:00:00.1'],
  utc: ['2024-01-31 10:00:00+00:00', '1970-01-01 00:00:00+00:00', null, '2024-06-30 23:59:59.000001+00:00'],
  clock: ['23:59:59.5', '00:00:00', null, '12:00:00.000001'],
  id: [
    '123e4567-e89b-12d3-a456-426614174000',
    '00000000-0000-0000-0000-000000000001',
    null,
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ],
  level: ['low', 'high', null, 'low'],
  bigdec: ['12345678901234567', '3', null, '4'],
  nothing: [null, null, null, null],
  json: ['{"k":1}', '[]', null, 'null'],
};

const rowsOf = <Value>(count: number, value: (i: number) => Value): Value[] =>
  Array.from({ length: count }, (_, i) => value(i));
const codecs = ['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'];
const written = codecs.flatMap((codec) => ['v1', 'v2'].map((version) => `codec-${codec}-${version}`));

describe('readParquet', () => {
  test.each(['kinds', 'kinds-v2'])('reads every type of column of %s', async (name) => {
    const { table, sample, leftOut } = await readParquet(fixture(name), all);
    expect(cellsByColumn(table)).toEqual(kinds);
    expect(sample).toBeUndefined();
    expect(leftOut?.map((column) => column.name)).toEqual(['list', 'struct', 'span']);
  });

  test.each(written.filter((name) => name !== 'codec-uncompressed-v1'))('unpacks %s', async (name) => {
    const { table } = await readParquet(fixture(name), all);
    expect(cellsByColumn(table)).toEqual({
      n: rowsOf(300, (i) => i),
      big: rowsOf(300, (i) => i * 1000003),
      part: rowsOf(300, (i) => i / 8),
      word: rowsOf(300, (i) => (i % 10 === 0 ? null : `word${i % 13}`)),
      flag: rowsOf(300, (i) => (i % 7 === 0 ? null : i % 3 === 0)),
      long: rowsOf(300, (i) => `text number ${i} of many`),
    });
  });

  test.each([5, 2048, 4999])('draws the same %i rows as from a CSV file', async (rowLimit) => {
    const plan = { ...all, rowLimit, isSampled: true, labelColumn: 'label' };
    const { table, sample } = await readParquet(fixture('groups'), plan);
    const rows = sampleRows(
      rowsOf(5000, (i) => i),
      rowLimit,
      'nrows',
    );
    expect(sample?.rows).toEqual(rows);
    expect(cellsByColumn(table)).toEqual({
      n: rows,
      word: rows.map((i) => (i % 10 === 0 ? null : `word${i % 13}`)),
      part: rows.map((i) => (i % 5 === 0 ? null : i / 8)),
      label: rows.map((i) => i % 2),
    });
    // All of the file's labels tell which classes there are.
    expect(sample?.labels?.length).toBe(5000);
  });

  test('reads the first rows alone', async () => {
    const { table, sample } = await readParquet(fixture('groups'), {
      ...all,
      rowLimit: 2050,
      isSampled: false,
    });
    expect(cellsByColumn(table)).toMatchObject({ n: rowsOf(2050, (i) => i) });
    expect(sample?.rows).toEqual(rowsOf(2050, (i) => i));
  });

  test('keeps integers as numbers, or as texts, where the reference has them so', async () => {
    const typed = async (typing: 'number' | 'text'): Promise<unknown> =>
      cellsByColumn((await readParquet(fixture('kinds'), { ...all, typingOf: () => typing })).table);
    expect(await typed('number')).toMatchObject({
      int64: ['9007199254740993', -5, null, 9007199254740991],
      int32: [1, -2, null, 2147483647],
    });
    expect(await typed('text')).toMatchObject({
      int32: ['1', '-2', null, '2147483647'],
      double: [0.1, null, null, 1e300],
    });
  });

  test('makes texts of dictionaries with any number of words', async () => {
    const words = rowsOf(70_000, (i) => `word ${i % 66_000}`);
    const path = await write('many-words.parquet', {
      columnData: [{ name: 'word', data: words, type: 'STRING' }],
    });
    expect(cellsByColumn((await readParquet(path, all)).table)).toEqual({ word: words });
  });

  test('leaves out the unnamed index of pandas', async () => {
    const columnData = [
      { name: 'a', data: [1, 2] },
      { name: '__index_level_0__', data: [7, 8] },
    ];
    const { table } = await readParquet(await write('index.parquet', { columnData }), all);
    expect(cellsByColumn(table)).toEqual({ a: [1, 2] });
  });

  test('leaves out bytes that are no texts, unless they are needed', async () => {
    const columnData = [
      { name: 'a', data: [1, 2] },
      { name: 'image', data: [Uint8Array.of(0xff, 0xfe), Uint8Array.of(1)], type: 'BYTE_ARRAY' as const },
    ];
    const path = await write('bytes.parquet', { columnData });
    const { table, leftOut } = await readParquet(path, all);
    expect(cellsByColumn(table)).toEqual({ a: [1, 2] });
    expect(leftOut?.map(({ name }) => name)).toEqual(['image']);
    await expect(readParquet(path, { ...all, needs: (name) => name === 'image' })).rejects.toThrow(
      /bytes\.parquet: the column "image" holds bytes that are no texts/,
    );
  });

  test('refuses a nested column that is needed, by its name', async () => {
    const reading = readParquet(fixture('kinds'), { ...all, needs: (name) => name === 'list' });
    await expect(reading).rejects.toThrow(DataError);
    await expect(reading).rejects.toThrow(
      'the column "list" holds lists or structures. A cell is a number, a text, a date, true, false or null',
    );
  });

  test.each([
    ['encrypted', 'is encrypted: write it without encryption.'],
    ['no-rows', 'has no rows of data.'],
  ])('refuses %s', async (name, message) => {
    await expect(readParquet(fixture(name), all)).rejects.toThrow(`${fixture(name)} ${message}`);
  });

  test('refuses two columns of one name', async () => {
    const columnData = [
      { name: 'a', data: [1] },
      { name: 'a', data: [2] },
    ];
    await expect(readParquet(await write('twice.parquet', { columnData }), all)).rejects.toThrow(
      'has more than one column "a"',
    );
  });

  test('refuses a file that is written to while it is read', async () => {
    const path = await write('growing.parquet', { columnData: [{ name: 'a', data: [1, 2] }] });
    const check = (): void => appendFileSync(path, 'more');
    await expect(readParquet(path, { ...all, check })).rejects.toThrow(
      'growing.parquet changed while it was read',
    );
  });
});

// By hand.
describe('a table in several files', () => {
  const column = (name: string, data: number[]) => ({ name, data, type: 'DOUBLE' as const });
  beforeAll(async () => {
    for (const parts of ['same', 'other']) await mkdir(join(folder, parts));
    await write('same/part-2.parquet', { columnData: [column('x', [3])] });
    await write('same/part-1.parquet', { columnData: [column('x', [1, 2])] });
    await write('other/part-1.parquet', { columnData: [column('x', [1]), column('y', [1])] });
    await write('other/part-2.parquet', { columnData: [column('x', [1]), column('z', [1])] });
  });

  test.each(['same/', 'same/part-*.parquet', 'same'])(
    'is that of %s in the order of the names',
    async (name) => {
      const { kind, table } = await readTable(join(folder, name));
      expect(kind === 'typed' && cellsByColumn(table)).toEqual({ x: [1, 2, 3] });
    },
  );

  test('is refused when its columns differ, with the file and the column', async () => {
    await expect(readTable(join(folder, 'other/'))).rejects.toThrow(
      'other/ has other columns in its part 2 of 2, part-2.parquet than in its part 1 of 2, part-1.parquet, or of other types ' +
        '(column "z").',
    );
  });
});
