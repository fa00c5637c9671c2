import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/engine/data/cell.js';
import { type CsvTable, readCsv } from '../../../src/engine/data/read-csv.js';
import type { ReadingPlan } from '../../../src/engine/data/reading-plan.js';
import type { ByteSource } from '../../../src/engine/data/read-chunks.js';
import { typeColumn } from '../../../src/engine/data/type-column.js';
import { byteSource } from '../../support/byte-source.js';

const plan: ReadingPlan = { check: () => undefined, typingOf: () => 'any' };

function typed({ fields, sample, form }: CsvTable, name = 'x'): Cell[] {
  const column = fields.get(name);
  if (!column) throw new RangeError(name);
  return [...typeColumn(column, form.spelling, 'any', undefined, sample?.tallies.get(name))];
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
    // The 64 KiB that tell the separator, and the rows.
    expect(bytes()).toBe(66_000 + 1000);
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

// pandas 1.5.3: read_csv(…, sep=";", decimal=",") of the same texts.
describe('decimal commas', () => {
  const read = (text: string, csv = {}, typing = plan) =>
    readCsv(byteSource(text, 7), 'data.csv', { ...typing, loading: { csv, given: [] } });

  test.each([
    { name: 'few rows', text: 'x;y\n1,5;a\n-2;b\n,25;c\n1e3;d\n', expected: [1.5, -2, 0.25, 1000] },
    {
      name: 'thousands that a point separates',
      text: 'x;y\n1,5;a\n1.234,5;b\n',
      expected: ['1,5', '1.234,5'],
    },
    { name: 'a point beside them', text: 'x;y\n1,5;a\n2,5;a\n3.5;b\n', expected: ['1,5', '2,5', '3.5'] },
    { name: 'tabs', text: 'x\ty\n1,5\ta\n', expected: [1.5] },
    { name: 'quotes', text: 'x;y\n"1,5";a\n', expected: [1.5] },
  ])('are recognised: $name', async ({ text, expected }) => {
    const table = await read(text);
    expect([table.form.spelling.decimal, typed(table)]).toEqual([',', expected]);
  });

  test.each([
    { name: 'commas between the fields', text: 'x,y\n"1,5",a\n', expected: ['1,5'] },
    { name: 'what may be thousands', text: 'x;y\n1,500;a\n', expected: ['1,500'] },
    { name: 'more points than commas', text: 'x;y\n1.5;a\n2.5;a\n3,5;b\n', expected: ['1.5', '2.5', '3,5'] },
  ])('are not: $name', async ({ text, expected }) => {
    const table = await read(text);
    expect([table.form.spelling.decimal, typed(table)]).toEqual(['.', expected]);
  });

  test('count when they are declared', async () => {
    await expect(read('x,y\n1,a\n', { decimal: ',' })).rejects.toThrow('can have none');
    expect(typed(await read('x;y\n1,500;a\n', { decimal: ',' }))).toEqual([1.5]);
    expect(typed(await read('x;y\n1,5;a\n', { decimal: '.' }))).toEqual(['1,5']);
  });

  test('are read the same in a column of many rows, in a sample of them, and in the first ones', async () => {
    const text = `x;y\n${range(2000)
      .map((row) => `${row % 300 === 299 ? 'odd,1.5' : `${row},25`};text, ${row}.5`)
      .join('\n')}\n`;
    const cells = range(2000).map((row) => (row % 300 === 299 ? 'odd,1.5' : row + 0.25));
    const whole = await read(text);
    expect(typed(whole)).toEqual(cells);
    expect(typed(whole, 'y')[7]).toBe('text, 7.5');
    const sample = await read(text, {}, { ...plan, rowLimit: 500, isSampled: true });
    expect(typed(sample)).toEqual(sample.sample?.rows.map((row) => cells[row]));
    const first = await read(text, {}, { ...plan, rowLimit: 290 });
    expect(typed(first)).toEqual(cells.slice(0, 290));
  });
});

// By hand from the documentation of pandas' read_csv; unlike there the empty field is always null.
describe('null spellings', () => {
  const cells = 'x,y\n?,NA\n-999,\n3,b\n-999.0,None\n';
  test.each([
    { csv: {}, x: ['?', '-999', '3', '-999.0'], y: [null, null, 'b', null] },
    { csv: { nulls: ['?'] }, x: [null, -999, 3, -999], y: [null, null, 'b', null] },
    { csv: { nulls: ['?', '-999'] }, x: [null, null, 3, null], y: [null, null, 'b', null] },
    { csv: { keepsUsualNulls: false }, x: ['?', '-999', '3', '-999.0'], y: ['NA', null, 'b', 'None'] },
    {
      csv: { keepsUsualNulls: false, nulls: ['NA'] },
      x: ['?', '-999', '3', '-999.0'],
      y: [null, null, 'b', 'None'],
    },
  ])('can be changed: $csv', async ({ csv, x, y }) => {
    for (const rows of [{}, { rowLimit: 4, isSampled: true }]) {
      const loading = { csv, given: [] };
      const table = await readCsv(byteSource(cells), 'data.csv', { ...plan, ...rows, loading });
      expect([typed(table), typed(table, 'y')]).toEqual([x, y]);
    }
  });

  test('a number is one in a long column, too', async () => {
    const text = `x\n${range(1000)
      .map((row) => (row % 2 === 0 ? -999 : row))
      .join('\n')}\n`;
    const loading = { csv: { nulls: ['-999'] }, given: [] };
    const table = await readCsv(byteSource(text), 'data.csv', { ...plan, loading });
    expect(typed(table)).toEqual(range(1000).map((row) => (row % 2 === 0 ? null : row)));
  });

  test('NA is null beside codes of countries when it is named', async () => {
    const text = 'x\nNA\nUS\nDE\n';
    const read = async (csv: object) =>
      typed(await readCsv(byteSource(text), 'data.csv', { ...plan, loading: { csv, given: [] } }));
    expect(await read({})).toEqual(['NA', 'US', 'DE']);
    expect(await read({ nulls: ['NA'] })).toEqual([null, 'US', 'DE']);
  });
});

test.each(['any', 'number', 'text', 'flag'] as const)(
  'a file that was read ahead becomes what it becomes when it is read as %s',
  async (typing) => {
    const text = csv(
      range(400).map((k) => (k === 300 ? 'odd' : `${k}.0`)),
      range(400).map((k) => `level ${k % 7}`),
      range(400).map((k) => (k % 2 === 0 ? 'True' : 'False')),
    );
    const ahead = readCsv(byteSource(text), 'data.csv', plan);
    const wanted: ReadingPlan = { ...plan, typingOf: () => typing };
    const [direct, reused] = [
      await readCsv(byteSource(text), 'data.csv', wanted),
      await readCsv(byteSource(text), 'data.csv', { ...wanted, ahead }),
    ];
    const cells = ({ fields, form }: CsvTable): Cell[][] =>
      [...fields.values()].map((column) => [...typeColumn(column, form.spelling, typing)]);
    expect(cells(reused)).toEqual(cells(direct));
    expect(cells(reused)[0]?.slice(299, 301)).toEqual(typing === 'text' ? ['299.0', 'odd'] : [299, 'odd']);
  },
);

test('a file that was read ahead is refused for its columns all the same', async () => {
  const ahead = readCsv(byteSource('a,b\n1,2\n'), 'data.csv', plan);
  const check = (names: readonly string[]): void => {
    throw new RangeError(names.join());
  };
  await expect(readCsv(byteSource('a,b\n1,2\n'), 'data.csv', { ...plan, check, ahead })).rejects.toThrow(
    new RangeError('a,b'),
  );
});
