import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { DataError } from '../../../../src/engine/data/data-error.js';
import { readParquet } from '../../../../src/engine/data/parquet/read-parquet.js';
import { footerOfColumns, lyingFile, nestedLists, ofFooter } from '../../../support/hostile-parquet.js';
import { fc } from '../../../support/seeded-fast-check.js';

const all = { check: () => undefined, typingOf: () => 'any' as const };
const good = Buffer.from(
  parquetWriteBuffer({
    columnData: [
      { name: 'a', data: [1, 2, 3, 4, null, 6] },
      { name: 'word', data: ['x', 'y', 'x', 'x', 'y', null], type: 'STRING' },
    ],
    rowGroupSize: 3,
  }),
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-parquet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array | ArrayBuffer, name = 'x.parquet'): Promise<unknown> {
  const path = join(folder, name);
  await writeFile(path, bytes instanceof ArrayBuffer ? Buffer.from(bytes) : bytes);
  return readParquet(path, all);
}

/** A file that declares what it does not have must not make room for it. */
async function refused(bytes: Uint8Array | ArrayBuffer, message: RegExp): Promise<void> {
  const before = process.memoryUsage().rss;
  const startedMs = performance.now();
  const reading = read(bytes);
  await expect(reading).rejects.toThrow(DataError);
  await expect(reading).rejects.toThrow(message);
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
  expect(performance.now() - startedMs).toBeLessThan(10_000);
}

describe('a Parquet file that lies is refused', () => {
  test.each([
    [
      'a page that unpacks to 2 GB',
      lyingFile({ unpackedBytes: 2 ** 31 - 1 }),
      /has a page of 2147483647 bytes/,
    ],
    ['a page with less than it says', lyingFile({ unpackedBytes: 9 }), /a page of it cannot be unpacked/],
    [
      'a packed page beyond its column',
      lyingFile({ packedBytes: 2 ** 30 }),
      /has a page of 1073741824 bytes/,
    ],
    ['a page of negative size', lyingFile({ packedBytes: -1 }), /does not tell how large a page is/],
    [
      'a page of more values than rows',
      lyingFile({ values: 2 ** 30 }),
      /pages of 1073741824 values for 2 rows/,
    ],
    ['a page of fewer values than rows', lyingFile({ values: 1 }), /has 1 values for 2 rows/],
    ['a page of negative rows', lyingFile({ values: -2 }), /does not tell how many values a page has/],
    [
      'rows that no group has',
      lyingFile({ rows: 2n ** 40n }),
      /declares 1099511627776 rows, and its row groups 2/,
    ],
    ['a negative number of rows', lyingFile({ rows: -2n }), /does not tell how many rows it has/],
    ['a column beyond the end', lyingFile({ columnBytes: 2n ** 40n }), /a column of it lies beyond its end/],
    ['a column before the beginning', lyingFile({ start: -4n }), /does not tell where a column begins/],
    ['a footer larger than the file', ofFooter([0], 100_000), /footer begins before the file does/],
    ['a footer of 2 GB', ofFooter([0], 2 ** 31 - 1), /has a footer of 2147483647 bytes/],
    ['a footer of nothing', ofFooter([0]), /does not tell how many rows it has/],
    ['lists in lists', ofFooter(nestedLists()), /lists 30000000 of something/],
    ['a hundred thousand columns', ofFooter(footerOfColumns(99_999)), /does not tell how many rows it has/],
    ['more columns than are listed', ofFooter(footerOfColumns(100_001)), /lists 100001 of something/],
  ])('%s', async (_, bytes, message) => {
    await refused(bytes, message);
  });

  test.each([
    ['nothing', 0, /is an empty file/],
    ['a few bytes', 7, /is too short to be Parquet/],
    ['half of it', good.length >> 1, /is no Parquet file, or is cut off/],
    ['all but a byte', good.length - 1, /is no Parquet file, or is cut off/],
  ])('cut off: %s', (_, length, message) => refused(good.subarray(0, length), message));

  test('something else', () => refused(Buffer.from('a,b\n1,2\n3,4\n5,6\n'), /is no Parquet file/));
});

describe('a damaged Parquet file', () => {
  const whole = [
    'kinds',
    'kinds-v2',
    'codec-snappy-v1',
    'codec-zstd-v2',
    'codec-gzip-v1',
    'codec-lz4_raw-v2',
    'codec-brotli-v2',
  ];
  const files = [good, ...whole.map((name) => readFileSync(`test/fixtures/parquet/${name}.parquet`))];

  test('is read or refused, and is never the end of the process', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
          minLength: 1,
          maxLength: 4,
        }),
        async (file, changes) => {
          const bytes = Buffer.from(file);
          for (const [place, byte] of changes) bytes[Math.floor(place * (bytes.length - 1))] = byte;
          const startedMs = performance.now();
          await read(bytes, 'damaged.parquet').catch((error: unknown) => {
            if (!(error instanceof DataError)) throw error;
          });
          expect(performance.now() - startedMs).toBeLessThan(10_000);
        },
      ),
      { numRuns: 600 },
    );
  });
});
