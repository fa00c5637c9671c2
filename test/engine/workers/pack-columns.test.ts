import { expect, test } from '@jest/globals';
import { typeColumn } from '../../../src/engine/data/type-column.js';
import { usualForm } from '../../../src/engine/data/csv/csv-form.js';
import { readCsv } from '../../../src/engine/data/read-csv.js';
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
  expect(cells[0]?.[1]?.[19_999]).toBe('é19999');
  expect(cells[1]?.[1]?.slice(4, 6)).toEqual([1, 'odd']);
});
