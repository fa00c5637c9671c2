import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readTable } from '../../src/engine/data/read-table.js';

/** Files of hundreds of megabytes, for a campaign alone: `npm run large-data`. */
const campaign = process.env.CAMPAIGN === 'all' ? describe : describe.skip;
const mega = 1_000_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-data-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `head`, and then `piece` so often. */
async function write(name: string, head: string, piece: string, count: number, end = ''): Promise<string> {
  const path = join(folder, name);
  const file = await open(path, 'w');
  await file.write(head);
  for (let index = 0; index < count; index++) await file.write(piece);
  await file.write(end);
  await file.close();
  return path;
}

campaign('large data', () => {
  const row = '12345.678,category,2024-01-31,98765,another category of some length\n';
  const rowsPerPiece = Math.floor(mega / row.length);

  test('a CSV file of 600 MB is read', async () => {
    const path = await write('large.csv', 'a,b,c,d,e\n', row.repeat(rowsPerPiece), 600);
    const { table } = await readTable(path);
    expect(table.rowCount).toBe(600 * rowsPerPiece);
    const plan = { check: () => undefined, typingOf: () => 'any' as const, rowLimit: 1000, isSampled: true };
    expect((await readTable(path, plan)).table.rowCount).toBe(1000);
  }, 1_800_000);

  test('lines of JSON of 600 MB are refused, with what to do', async () => {
    const line = '{"a": 12345.678, "b": "category"}\n';
    const path = await write('large.jsonl', '', line.repeat(Math.floor(mega / line.length)), 620);
    await expect(readTable(path)).rejects.toThrow(
      'is larger than 524288000 bytes (unpacked): the embedded engine holds data in memory.',
    );
  }, 1_800_000);

  test('a cell of 200 MB is read, and one of 300 MB is refused', async () => {
    const path = await write('cell.csv', 'a,b\n"', 'x'.repeat(mega), 200, '",1\n');
    const read = await readTable(path);
    const fields = read.kind === 'text' ? read.table.fields.get('a') : undefined;
    expect(fields?.words.at(0)?.length).toBe(200 * mega);
    const longer = await write('longer.csv', 'a,b\n"', 'x'.repeat(mega), 300, '",1\n');
    await expect(readTable(longer)).rejects.toThrow(
      'the record that starts on line 2 is longer than 256 MiB',
    );
  }, 1_800_000);
});
