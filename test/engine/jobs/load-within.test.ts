import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDataset } from '../../../src/engine/data/load-dataset.js';
import { loadWithin } from '../../../src/engine/jobs/load-within.js';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));
const [csv, json] = [join(folder, 'four.csv'), join(folder, 'four.jsonl')];
beforeAll(() => {
  writeFileSync(csv, 'age,y\n30,0\n40,1\n50,0\n60,1\n');
  writeFileSync(json, [30, 40, 50, 60].map((age) => `{"age": ${age}, "y": ${age % 20 ? 1 : 0}}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

const load = (maxRows: number | undefined, path: string, params = {}): ReturnType<typeof loadDataset> =>
  loadWithin(maxRows, path, { label_col: 'y', ...params }, 'binary-classification');

describe('a limit of rows', () => {
  test.each([csv, json])('takes %s of exactly as many, as if there were no limit', async (path) => {
    const [limited, free] = [await load(4, path), await load(undefined, path)];
    expect(limited.rowNumbers).toEqual(free.rowNumbers);
    expect(limited.table.column('age')?.map(Number)).toEqual([30, 40, 50, 60]);
    expect(limited.fileRowCount).toBeUndefined();
  });

  test.each([csv, json])('refuses %s of one more, and names how many fit', async (path) => {
    await expect(load(3, path)).rejects.toThrow(
      `${path} has more than 3 rows; this engine reads at most 3 (--max-rows). Register the data with data_params.nrows of 3 or fewer`,
    );
  });

  test('takes a sample within it of a longer file', async () => {
    expect((await load(3, csv, { nrows: 3 })).table.rowCount).toBe(3);
  });

  test('refuses a larger sample', async () => {
    await expect(load(3, csv, { nrows: 4 })).rejects.toThrow('data_params.nrows asks for 4 rows of');
  });
});
