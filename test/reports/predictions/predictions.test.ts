import { describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';

import type { EvaluatedClasses, EvaluatedRows } from '../../../src/domain/evidence.js';
import { PredictionsError, readPredictions } from '../../../src/reports/predictions/read-predictions.js';
import { writePredictions } from '../../../src/reports/predictions/write-predictions.js';
import { randomStream } from '../../../src/statistics/random.js';
import { drawRows, rowsOf, valuesOf } from '../../support/evaluated-rows.js';
import {
  dataPage,
  dictionaryPage,
  fileOf,
  footerOfColumns,
  levelsOf,
  lyingFile,
  nestedLists,
  ofFooter,
  ofTwoClasses,
  predictionsFile,
  withHead,
  withLabel,
  withProbability,
  type FileClaims,
} from '../../support/hostile-parquet.js';

const three = ['setosa', 'versicolor', 'virginica'];

const bytesOf = (rows: EvaluatedRows): Uint8Array => writePredictions(rows).bytes;

/** The message of the refusal; whatever else is thrown fails the test. */
async function refusalOf(bytes: Uint8Array | ArrayBuffer): Promise<string> {
  try {
    await readPredictions(new Uint8Array(bytes));
    return 'read';
  } catch (error) {
    if (error instanceof PredictionsError) return error.message;
    throw error;
  }
}

describe('predictions.parquet', () => {
  test.each<[string, EvaluatedClasses]>([
    ['three classes', drawRows(1000, three, randomStream(1))],
    [
      'rows without a label, hashes at both ends, odd class names',
      rowsOf(
        [-1, 0, 1, -1],
        [
          [0, 1],
          [1, 0],
          [0.25, 0.75],
          [0.5, 0.5],
        ],
        {
          classNames: ['probability:v1.0', '__proto__'],
          rowNumbers: Int32Array.of(3, 9, 10, 2_000_000_000),
          hashes: BigInt64Array.of(-(2n ** 63n), 2n ** 63n - 1n, 0n, -1n),
        },
      ),
    ],
    [
      'class names that are no ASCII',
      drawRows(5, ['Größe', '好', '"quoted", and long '.repeat(9)], randomStream(2)),
    ],
    ['no row', drawRows(0, three, randomStream(3))],
    [
      'no label at all',
      rowsOf(
        [-1, -1],
        [
          [0.5, 0.5],
          [1, 0],
        ],
      ),
    ],
  ])('reads back what was written: %s', async (_, rows) => {
    const { rowCount, classCount } = { rowCount: rows.labels.length, classCount: rows.classNames.length };
    const written = { ...rows, predictions: { ...rows.predictions, rowCount, classCount } };
    expect(await readPredictions(bytesOf(written))).toEqual(written);
  });

  test('reads back the numbers of a regression model, to the last digit, and rows without a label', async () => {
    const rows = valuesOf([0.1, NaN, -1e300, 3], [0.1 + 0.2, 5e-324, 1e10, -0], { labelSpan: 12.5 });
    expect(await readPredictions(bytesOf(rows))).toEqual(rows);
    expect(await readPredictions(bytesOf(valuesOf([], [])))).toEqual(valuesOf([], []));
  });

  test('refuses numbers that are not finite, and a span that is none', async () => {
    expect(await refusalOf(bytesOf(valuesOf([1, 2], [1, NaN])))).toMatch(
      'something else than finite numbers in the column "predicted"',
    );
    expect(await refusalOf(bytesOf(valuesOf([Infinity], [1])))).toMatch('in the column "label"');
    const span = valuesOf([1], [1], { labelSpan: -1 });
    expect(await refusalOf(bytesOf(span))).toMatch('without the span of its labels');
  });

  test('is at most 3 MB for 100,000 rows of three classes, and the same bytes for the same rows', () => {
    const rows = drawRows(100_000, three, randomStream(4));
    const { bytes, sha256 } = writePredictions(rows);
    expect(bytes.byteLength).toBeLessThanOrEqual(3e6);
    expect(writePredictions(rows).sha256).toBe(sha256);
  });
});

describe('a file that is no predictions.parquet of the gate is refused, never believed and never a crash:', () => {
  const whole = bytesOf(drawRows(20, three, randomStream(5)));

  test('cut off at any byte', async () => {
    for (let length = 1; length < whole.byteLength; length++) {
      expect(await refusalOf(whole.slice(0, length))).toMatch(/^is (too short to be|no) Parquet/);
    }
  });

  test('the start is missing', async () => {
    expect(await refusalOf(whole.slice(1500))).not.toBe('read');
  });

  test('any one byte changed (a third of them): read, or refused with a sentence', async () => {
    const random = randomStream(6);
    for (let at = 0; at < whole.byteLength; at += 3) {
      const changed = whole.slice();
      changed[at] = random.below(256);
      expect(await refusalOf(changed)).toMatch(/^(read|is|has|lacks|does not tell|declares|lists|unpacks)\b/);
    }
  });

  test.each<[string, ArrayBuffer, string]>([
    ['empty', new ArrayBuffer(0), 'is an empty file'],
    ['text', new TextEncoder().encode('row,hash\n'.repeat(9)).buffer, 'is no Parquet file, or is cut off'],
    [
      'Parquet of something else',
      parquetWriteBuffer({ columnData: [{ name: 'a', data: [1, 2] }] }),
      'is Parquet, but no predictions.parquet of the model gate',
    ],
    ['of another version', withHead({ format: 2, classNames: ['0', '1'] }), 'is of another version'],
    [
      'with one class',
      withHead({ format: 1, classNames: ['0'] }),
      'has a head without two or more class names',
    ],
    ['with a class twice', withHead({ format: 1, classNames: ['0', '0'] }), 'has a head without two or more'],
    ['with a head that is no object', withHead(7), 'has a head that is not understood'],
    ['without its columns', withHead({ format: 1, classNames: ['0', '1'] }), 'lacks the column "row"'],
    [
      'with a probability above 1',
      withProbability(1.5),
      'has something else than probabilities in the column',
    ],
    ['with a probability that is none', withProbability(NaN), 'has something else than probabilities'],
    ['with a label of no class', withLabel('2'), 'has something else than names of its classes'],
    ['with a million columns', ofFooter(footerOfColumns(1_000_000)), 'lists 1000000 of'],
    ['with a footer of 2 GB', ofFooter([0x00], 2 ** 31 - 1), 'has a footer of'],
    [
      'with more rows and classes than fit into the largest file',
      fileOf([], 100_000_000, { remarks: ofTwoClasses }),
      'declares 100000000 rows of 16 bytes, more than are read',
    ],
    ['with a footer beyond its start', ofFooter([0x00], 1000), 'is cut off: its footer begins before'],
    ['with a list of 30 million declared in each of 100 lists', ofFooter(nestedLists()), 'lists 30000000 of'],
    [
      'nested a hundred levels deep',
      ofFooter(Array<number>(100).fill(0x1c)),
      'is nested more than 16 levels',
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await refusalOf(bytes)).toContain(message);
  });

  test.each<[string, FileClaims, string]>([
    ['2^40 rows', { rows: 2n ** 40n }, 'declares 1099511627776 rows, and its row groups 2'],
    ['fewer than no rows', { rows: -2n }, 'does not tell how many rows it has'],
    ['more rows than its groups have', { rows: 3n }, 'declares 3 rows, and its row groups 2'],
    ['a column beyond the end', { columnBytes: 10_000n }, 'a column of it lies beyond its end'],
    ['a column that begins before the file', { start: -1n }, 'does not tell where a column begins'],
    ['columns that overlap', { isOverlapping: true, columnBytes: 150n }, 'is damaged: columns of it overlap'],
  ])('%s', async (_, claims, message) => {
    expect(await refusalOf(predictionsFile(claims))).toContain(message);
  });

  const twoRows = [1, 0, 0, 0, 2, 0, 0, 0];
  const large = dictionaryPage([], 0, { unpackedBytes: 400_000_000 });
  test.each<[string, number[], string]>([
    [
      'a page of 2 GB declared',
      dataPage(twoRows, 2, { unpackedBytes: 2 ** 31 - 1 }),
      'has a page of 2147483647 bytes',
    ],
    ['1.2 GB in three pages', [...large, ...large, ...large], 'unpacks to more than 1073741824 bytes'],
    [
      'a page of a negative size',
      dataPage(twoRows, 2, { packedBytes: -5 }),
      'does not tell how large a page is',
    ],
    [
      'a page of more values than rows',
      dataPage(twoRows, 1_000_000),
      'is damaged: it has pages of 1000000 values for 2 rows (column "row", row group 1)',
    ],
    ['a page of fewer', dataPage(twoRows, 1), 'is damaged: it has 1 values for 2 rows'],
    ['a page that ends early', dataPage(twoRows.slice(1), 2), 'a page of it has fewer values than it says'],
  ])('%s', async (_, rowPages, message) => {
    expect(await refusalOf(predictionsFile({ rowPages }))).toContain(message);
  });
});

describe('a file written by hand', () => {
  test('is read when it does not lie', async () => {
    expect(await readPredictions(new Uint8Array(predictionsFile({})))).toMatchObject({
      classNames: ['0', '1'],
      rowNumbers: Int32Array.of(1, 2),
      labels: Int32Array.of(0, 1),
      predictions: { probabilities: Float32Array.of(1, 0, 0, 1) },
    });
  });

  test('takes no memory for rows that it only claims', async () => {
    const file = predictionsFile({ labelLevels: levelsOf(100_000_000) });
    const beforeKiB = process.resourceUsage().maxRSS;
    expect(await refusalOf(file)).toBe('read');
    // 100 million rows took 400 MB and more.
    expect(process.resourceUsage().maxRSS - beforeKiB).toBeLessThan(100 * 1024);
  });

  test('is refused without the head of the gate', async () => {
    expect(await refusalOf(lyingFile({}))).toBe('is Parquet, but no predictions.parquet of the model gate');
  });
});
