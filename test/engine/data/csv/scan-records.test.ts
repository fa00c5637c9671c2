import { expect, test } from '@jest/globals';
import { RowReader } from '../../../../src/engine/data/csv/row-reader.js';
import { noSink } from '../../../../src/engine/data/csv/field-sink.js';
import { scanRecords } from '../../../../src/engine/data/csv/scan-records.js';

const longest = 200;

/** A file whose second record is a cell of so many letters in quotes, in chunks of 10 bytes. */
async function scan(letters: number): Promise<number> {
  const reader = new RowReader('long.csv', { open: (names) => names.map(() => noSink) });
  const bytes = Buffer.from(`a\n"${'x'.repeat(letters)}"\n`);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += 10) yield await Promise.resolve(bytes.subarray(at, at + 10));
  }
  await scanRecords(chunks(), 'long.csv', reader, longest);
  return reader.rowCount;
}

test.each([1, 100, 150, 190])('a record of %d letters is read', async (letters) => {
  expect(await scan(letters)).toBe(1);
});

test.each([210, 260, 350, 2000])('one of %d letters is too long, wherever it ends', async (letters) => {
  await expect(scan(letters)).rejects.toThrow('long.csv: the record that starts on line 2 is longer than');
});
