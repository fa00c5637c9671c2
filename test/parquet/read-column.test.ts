import { describe, expect, test } from '@jest/globals';
import { ParquetError } from '../../src/parquet/parquet-error.js';
import { inMemory } from '../../src/parquet/random-access.js';
import { type ColumnReceiver, readColumn } from '../../src/parquet/read-column.js';
import { readFooter } from '../../src/parquet/read-footer.js';
import { dataPage, dictionaryPage, fileOf } from '../support/hostile-parquet.js';

const twoRows = [1, 0, 0, 0, 2, 0, 0, 0];
/** Python: `zlib.crc32(bytes([1, 0, 0, 0, 2, 0, 0, 0]))`. */
const crc = 0x0381177c;
/** A bit for each of two places in a dictionary, 1 and 0, in one group of eight. */
const places = dataPage([1, 3, 0b01], 2, { encoding: 8 });

/** The numbers of the only column. */
async function read(pages: readonly number[], rows?: Int32Array): Promise<number[]> {
  const file = inMemory(new Uint8Array(fileOf([{ name: 'amount', type: 1, pages }], 2)));
  const footer = await readFooter(file);
  const [column] = footer.columns;
  if (!column?.holds) throw new Error('It has no column.');
  const numbers: number[] = [];
  const receiver: ColumnReceiver = {
    open: (stored) => (index, row) => {
      if (stored.kind === 'numbers') numbers[row] = stored.values[index] ?? NaN;
    },
  };
  await readColumn(file, footer, column, receiver, { rows });
  return numbers;
}

/** What is told of a column that cannot be read. */
async function refusal(pages: readonly number[]): Promise<string> {
  const error: unknown = await read(pages).catch((error: unknown) => error);
  if (!(error instanceof ParquetError)) throw error;
  return error.tell((name) => `<${name}>`);
}

describe('the CRC of a page', () => {
  test('is that of its bytes', async () => {
    expect(await read(dataPage(twoRows, 2, { crc }))).toEqual([1, 2]);
    expect(await read([...dictionaryPage(twoRows, 2, { crc }), ...places])).toEqual([2, 1]);
  });

  test.each([
    ['a page', dataPage(twoRows.with(4, 3), 2, { crc })],
    ['a page whose sum is zero', dataPage(twoRows, 2, { crc: 0 })],
    ['a dictionary', [...dictionaryPage(twoRows.with(0, 7), 2, { crc }), ...places]],
  ])('tells that %s is damaged, and where', async (_, pages) => {
    expect(await refusal(pages)).toBe(
      'is damaged: a page of it has other bytes than were written (its CRC differs) (column <amount>, row group 1)',
    );
  });
});

test('pages behind the last row that is kept are not looked at', async () => {
  const pages = [...dataPage(twoRows.slice(0, 4), 1), ...Array<number>(40).fill(0xff)];
  expect(await read(pages, Int32Array.of(0))).toEqual([1]);
  await expect(read(pages, Int32Array.of(1))).rejects.toThrow('unknown type');
});
