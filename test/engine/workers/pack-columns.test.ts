import { expect, test } from '@jest/globals';
import { typeColumn } from '../../../src/engine/data/type-column.js';
import { usualForm } from '../../../src/engine/data/csv/csv-form.js';
import { readCsv } from '../../../src/engine/data/read-csv.js';
import { sortedNumbers, sortValues } from '../../../src/engine/data/profile/sorted-numbers.js';
import { packColumns, unpackColumns } from '../../../src/engine/workers/pack-columns.js';
import { byteSource } from '../../support/byte-source.js';

test('columns are the same on the other side of a message', async () => {
  const rows = Array.from({ length: 20_000 }, (_, k) => `é${k},${k % 900 === 5 ? 'odd' : k / 4},${k % 3}x`);
  const plan = { check: () => undefined, typingOf: () => 'any' as const };
  const csv = `id,number,group\n${rows.join('\n')}\n`;
  const table = await readCsv(byteSource(csv), 'f.csv', plan);
  const cells = [...table.fields].map(([name, fields]) => [
    name,
    [...typeColumn(fields, usualForm.spelling, 'any')],
  ]);
  const [packed, transfer] = packColumns(table);
  const { names, rowCount, fields } = unpackColumns(structuredClone(packed, { transfer }));
  expect([names, rowCount]).toEqual([['id', 'number', 'group'], 20_000]);
  expect(
    [...fields].map(([name, column]) => [name, [...typeColumn(column, usualForm.spelling, 'any')]]),
  ).toEqual(cells);
  const numbers = fields.get('number');
  if (numbers?.kind !== 'numbers') throw new TypeError('most of the fields are numbers');
  expect(numbers.sorted).toBeUndefined();
  expect(cells[0]?.[1]?.[19_999]).toBe('é19999');
  expect(cells[1]?.[1]?.slice(4, 6)).toEqual([1, 'odd']);
});

test.each([1, 2.5, 400])('numbers that are sorted stay so, of steps of %d', async (step) => {
  const values = Array.from({ length: 1000 }, (_, k) => ((k * 7) % 1000) - (((k * 7) % 1000) % step));
  const plan = { check: () => undefined, typingOf: () => 'number' as const };
  const table = await readCsv(byteSource(`number\n${values.join('\n')}\n`), 'f.csv', plan);
  const fields = table.fields.get('number');
  if (fields?.kind !== 'numbers') throw new TypeError('all fields are numbers');
  const sorted = { ...fields, sorted: sortValues(fields.values) };
  const [packed, transfer] = packColumns({ ...table, fields: new Map([['number', sorted]]) });
  const unpacked = unpackColumns(structuredClone(packed, { transfer })).fields.get('number');
  if (unpacked?.kind !== 'numbers') throw new TypeError('it is the same column');
  const column = typeColumn(unpacked, usualForm.spelling, 'number');
  expect(sortedNumbers(column)).toBe(unpacked.sorted);
  expect(Array.from(sortedNumbers(column))).toEqual(values.sort((a, b) => a - b));
});
