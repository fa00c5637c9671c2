import { expect, test } from '@jest/globals';
import { fc } from '../../../support/seeded-fast-check.js';
import { CodedSink } from '../../../../src/engine/data/csv/coded-sink.js';
import { noSink } from '../../../../src/engine/data/csv/field-sink.js';
import { RowReader } from '../../../../src/engine/data/csv/row-reader.js';
import { scanRecords } from '../../../../src/engine/data/csv/scan-records.js';

const field = fc.oneof(
  fc.constantFrom('', '"', '""', 'a"b', ',', '\n', '\r\n', ' x ', 'é', '"a"', 'NA', '0.5'),
  fc.string({ maxLength: 9 }).filter((text) => !text.includes('\0')),
);

/** As RFC 4180 has it: quotes where they must be, and here and there where they need not be. */
function spell(text: string, isQuoted: boolean): string {
  const needsQuotes = /["\r\n,]/.test(text) || isQuoted;
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

async function read(csv: string, chunkBytes: number, kept?: readonly number[]): Promise<string[][]> {
  const sinks: CodedSink[] = [];
  const open = (names: readonly string[]): CodedSink[] => {
    sinks.push(...names.map(() => new CodedSink()));
    return sinks;
  };
  const reader = new RowReader('f.csv', { open, kept: kept && Int32Array.from(kept) });
  const bytes = Buffer.from(csv);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += chunkBytes)
      yield await Promise.resolve(Buffer.from(bytes.subarray(at, at + chunkBytes)));
  }
  await scanRecords(chunks(), 'f.csv', reader);
  const columns = sinks.map((sink) => sink.finish(reader.keptCount));
  return Array.from({ length: reader.keptCount }, (_, row) =>
    columns.map(({ codes, words }) => words.at(codes[row] ?? -1) ?? 'none'),
  );
}

// The expected fields are those that the file was written from.
test('gives back the fields that a file was written from, however its bytes come', async () => {
  const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
    const row = fc.array(field, { minLength: width, maxLength: width });
    return fc.array(row, { minLength: 1, maxLength: 30 });
  });
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (rows, chunkBytes, lineEnd, isQuoted) => {
        const width = rows[0]?.length ?? 1;
        const names = Array.from({ length: width }, (_, k) => `c"${k}`);
        // A line of nothing at all would be a blank one.
        const lines = [names, ...rows].map((row) =>
          row.map((text) => spell(text, isQuoted || width === 1)).join(','),
        );
        expect(await read(lines.join(lineEnd) + lineEnd, chunkBytes)).toEqual(rows);
        const odd = rows.map((_, row) => row).filter((row) => row % 2 === 1);
        expect(await read(lines.join(lineEnd), chunkBytes, odd)).toEqual(odd.map((row) => rows[row]));
      },
    ),
    { numRuns: 300 },
  );
});

// Blocks of 136, 32, 21 and 3 rows.
test.each([30, 2000, 3000, 20_000])('reads every row of %d columns', async (width) => {
  const rowCount = width > 10_000 ? 7 : 70;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: width }, (_, column) => String((row * 7 + column) % 100)),
  );
  const names = Array.from({ length: width }, (_, column) => `c${column}`);
  const csv = [names, ...rows].map((cells) => cells.join(',')).join('\n');
  expect(await read(csv, 65_536)).toEqual(rows);
});

test('keeps as many different texts of a column as there are, from few to many', async () => {
  const rows = Array.from({ length: 70_000 }, (_, row) => [`${row % 100}`, `${row % 300}`, `id "${row}"`]);
  const csv = `few,some,many\n${rows.map((row) => row.map((text) => spell(text, false)).join(',')).join('\n')}\n`;
  expect(await read(csv, 50_000)).toEqual(rows);
});

test('columns that nobody asked for are read over', () => {
  const sink = new CodedSink();
  const reader = new RowReader('f.csv', { open: () => [noSink, sink] });
  expect(reader.take(Buffer.from('a,b\n"1\n2",x\n3,y'), true)).toBe(15);
  expect([...sink.finish(2).codes]).toEqual([0, 1]);
});
