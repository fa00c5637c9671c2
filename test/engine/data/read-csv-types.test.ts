import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/engine/data/cell.js';
import { type CsvTable, readCsv } from '../../../src/engine/data/read-csv.js';
import type { ReadingPlan } from '../../../src/engine/data/reading-plan.js';
import type { ByteSource } from '../../../src/engine/data/read-chunks.js';
import { typeColumn } from '../../../src/engine/data/type-column.js';
import { byteSource } from '../../support/byte-source.js';

const plan: ReadingPlan = { check: () => undefined, typingOf: () => 'any' };

function typed({ fields, sample }: CsvTable, name = 'x'): Cell[] {
  const column = fields.get(name);
  if (!column) throw new RangeError(name);
  return [...typeColumn(column, 'any', undefined, sample?.tallies.get(name))];
}

const range = (count: number): number[] => Array.from({ length: count }, (_, row) => row);
const csv = (...columns: readonly (readonly (string | number)[])[]): string =>
  [
    columns.map((_, index) => (index === 0 ? 'x' : `x${index}`)),
    ...(columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row] ?? '')),
  ]
    .map((fields) => `${fields.join(',')}\n`)
    .join('');

/** A source, and how many bytes of it were asked for. */
function counted(text: string): { source: ByteSource; bytes: () => number } {
  const inner = byteSource(text, 1000);
  let bytes = 0;
  return {
    source: {
      sizeBytes: inner.sizeBytes,
      async *chunks() {
        for await (const chunk of inner.chunks()) {
          bytes += chunk.length;
          yield chunk;
        }
      },
    },
    bytes: () => bytes,
  };
}

describe('a column that goes on otherwise than it began', () => {
  test('keeps the spelling of its numbers when it turns out to be one of texts', async () => {
    const fields = [...range(3000).map((row) => `${row}.50`), ...Array<string>(100).fill('n.a.')];
    expect(typed(await readCsv(byteSource(csv(fields)), 'f.csv', plan))).toEqual(fields);
  });

  test('is one of numbers with a hundredth of texts at its end', async () => {
    const fields = [...range(3000), ...Array<string>(30).fill('n.a.'), 'null', 'NaN'];
    const expected = [...range(3000), ...Array<string>(30).fill('n.a.'), null, null];
    expect(typed(await readCsv(byteSource(csv(fields)), 'f.csv', plan))).toEqual(expected);
  });

  test('is one of numbers where it began with nulls and odd texts', async () => {
    const fields = [...Array<string>(1500).fill('NA'), 'x', ...range(3000)];
    const expected = [...Array<null>(1500).fill(null), 'x', ...range(3000)];
    expect(typed(await readCsv(byteSource(csv(fields)), 'f.csv', plan))).toEqual(expected);
  });

  test('keeps integers that no double holds as texts, wherever they come', async () => {
    const fields = [...range(2000), '9007199254740993', ...range(50)];
    expect(typed(await readCsv(byteSource(csv(fields)), 'f.csv', plan))[2000]).toBe('9007199254740993');
  });
});

test('a quoted break at the end of a chunk loses nothing and doubles nothing', async () => {
  const rows = range(3000).map((row) => (row % 7 === 0 ? `"odd\n""${row}"""` : `${row}.25`));
  const expected = range(3000).map((row) => (row % 7 === 0 ? `odd\n"${row}"` : `${row}.25`));
  for (const bytes of [13, 1000, 4096]) {
    expect(typed(await readCsv(byteSource(csv(rows), bytes), 'f.csv', plan))).toEqual(expected);
  }
});

describe('nrows', () => {
  const long = csv(range(50_000));

  test('reads no more of the file than the first rows need', async () => {
    const { source, bytes } = counted(long);
    const table = await readCsv(source, 'f.csv', { ...plan, rowLimit: 100 });
    expect(typed(table)).toEqual(range(100));
    expect(bytes()).toBe(1000);
  });

  test('types what is drawn by all of the file', async () => {
    // 99.2 % of all are numbers; of some hundreds of samples of 50 a third have none of the texts, and some have two.
    const fields = range(5000).map((row) => (row % 125 === 0 ? 'odd' : row));
    for (const rowLimit of range(20).map((k) => 20 + k)) {
      const table = await readCsv(byteSource(csv(fields)), 'f.csv', { ...plan, rowLimit, isSampled: true });
      const cells = typed(table);
      expect(cells).toEqual(table.sample?.rows.map((row) => fields[row]));
    }
  });
});
