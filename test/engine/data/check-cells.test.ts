import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { checkCells } from '../../../src/engine/data/check-cells.js';
import { loadDataset } from '../../../src/engine/data/load-dataset.js';

describe('the cells of a file', () => {
  test('fit up to 100 million, and by the estimate a quarter more', () => {
    expect(() => checkCells('data.csv', 5_000_000, 0, 20)).not.toThrow();
    expect(() => checkCells('data.csv', 1024, 6_250_000, 20)).not.toThrow();
  });

  test('that do not fit are told with the rows that do', () => {
    // By hand: 100,000,000 / 20 = 5,000,000 rows; 10,012,345 × 20 × 22 bytes = 4.4 GB.
    expect(() => checkCells('data.csv', 1024, 10_012_345, 20)).toThrow(
      'data.csv has about 10,000,000 rows of 20 columns, which would take 4.4 GB of memory; 5000000 rows fit. ' +
        'Have a sample of them drawn, with data_params.nrows of at most 5000000.',
    );
    expect(() => checkCells('data.csv.gz', 5_000_001, 0, 20)).toThrow(
      'data.csv.gz has more than 5,000,000 rows of 20 columns',
    );
  });
});

describe('a file of 4 GB', () => {
  let folder: string;
  let path: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-cells-'));
    path = join(folder, 'large.csv');
    // Two megabytes of rows, and then nothing but its size, which no disk has to hold.
    writeFileSync(path, `a,b,label\n${'1,2,0\n3,4,1\n'.repeat(175_000)}`);
    truncateSync(path, 4e9);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('is refused by its size and its first rows, before the others are read', async () => {
    // By hand: 4e9 / 6 bytes are some 670 million rows; 100,000,000 / 3 fit.
    await expect(loadDataset(path, { label_col: 'label' }, 'binary-classification')).rejects.toThrow(
      /has about 6[78]0,000,000 rows of 3 columns.*nrows of at most 33333333/,
    );
  });

  test('is read as far as it is asked for', async () => {
    const params = { label_col: 'label', nrows: 1000, sample: false };
    const { table } = await loadDataset(path, params, 'binary-classification');
    expect(table.rowCount).toBe(1000);
  });
});
