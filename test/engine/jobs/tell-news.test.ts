import { describe, expect, test } from '@jest/globals';

import type { LoadedDataset } from '../../../src/engine/data/load-dataset.js';
import type { Cell } from '../../../src/engine/data/table.js';
import { tellNews } from '../../../src/engine/jobs/tell-news.js';
import { makeFeature, makeTable } from '../../support/test-context.js';

type Columns = Readonly<Record<string, readonly Cell[]>>;

/** As if every second row of the file had been drawn: row 0 is row 1, row 1 is row 3, …. */
const dataset = (columns: Columns, labels?: readonly number[]): LoadedDataset => ({
  table: makeTable(columns),
  target: labels && { kind: 'classes', ids: Int32Array.from(labels), names: ['no', 'yes'] },
  classNames: ['no', 'yes'],
  textFeatures: [],
  rowNumbers: Int32Array.from(Object.values(columns)[0] ?? [], (_, row) => 2 * row + 1),
});

function newsOf(
  failedOn: 'reference' | 'evaluation',
  reference: LoadedDataset,
  evaluation: LoadedDataset,
): string | undefined {
  const features = reference.table.names.map((name) => makeFeature(name, 'categorical'));
  const data = { features, classNames: ['no', 'yes', 'perhaps'], reference, evaluation };
  return tellNews(data, failedOn);
}

const clean = dataset({ income: [1, 2, 3, 4], city: ['A', 'B', null, 'A'] }, [0, 1, 0, 1]);
const say = 'The evaluation data have what the reference data never have: ';

describe('a model that fails on the evaluation data', () => {
  test.each<{ name: string; columns: Columns; told: string }>([
    {
      name: 'nulls',
      columns: { income: [1, null, null, 2], city: ['A', null, 'B', 'A'] },
      told: 'nulls in "income" (2 rows, the first is row 3).',
    },
    {
      name: 'a text among numbers',
      columns: { income: [1, 2, 'n.a.', 3], city: ['A', 'B', 'C', 'D'] },
      told: 'a text such as "n.a." in "income" (row 5).',
    },
    {
      name: 'several things',
      columns: { income: ['1', null, '1', '1'], city: ['A', '12', 'B', 'B'] },
      told:
        'nulls in "income" (row 3); a text of a number such as "1" in "income" (3 rows, the first is row 1); ' +
        'a text of a number such as "12" in "city" (row 3).',
    },
  ])('is told of $name', ({ columns, told }) => {
    expect(newsOf('evaluation', clean, dataset(columns))).toBe(say + told);
    expect(newsOf('reference', clean, dataset(columns))).toBeUndefined();
  });

  test('is told of a class that only they have, whichever data it failed on', () => {
    const evaluation = dataset({ income: [1, 2, 3], city: ['A', 'B', 'A'] }, [2, -1, 2]);
    const told = `${say}the class "perhaps" (2 rows, the first is row 1).`;
    expect(newsOf('evaluation', clean, evaluation)).toBe(told);
    expect(newsOf('reference', clean, evaluation)).toBe(told);
  });

  test('is told nothing when they have nothing new', () => {
    expect(newsOf('evaluation', clean, clean)).toBeUndefined();
  });

  test('is told a few things, on one line', () => {
    const columns = (cell: Cell): Columns =>
      Object.fromEntries(Array.from({ length: 30 }, (_, k) => [`${k}\n${'x'.repeat(500)}`, [cell]]));
    const message = newsOf('evaluation', dataset(columns(1)), dataset(columns('y'.repeat(100_000)))) ?? '';
    expect(message).toMatch(/ and 25 more\.$/);
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(1500);
  });
});
