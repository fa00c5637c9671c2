import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeReading } from '../../../src/engine/data/describe-reading.js';
import { loadDataset } from '../../../src/engine/data/load-dataset.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';

let folder: string;
beforeAll(async () => {
  folder = await makeWorkspace({
    'plain.csv': 'x,y\n1,0\n2,1\n',
    'german.csv': Buffer.from('x;größe;y\n1;2,5;ja\n2;3,5;nein\n3;1;ja\n4;1;nein\n', 'latin1'),
  });
});
afterAll(() => removeWorkspace(folder));

test('tells nothing of a file as one expects it', async () => {
  const data = await loadDataset(join(folder, 'plain.csv'), { label_col: 'y' }, 'binary-classification');
  expect(describeReading('plain.csv', data)).toEqual([]);
});

test('tells how a file is written, and what its labels stand for', async () => {
  const params = { label_col: 'y', loading_kwargs: '{"encoding": "latin-1"}' };
  const data = await loadDataset(join(folder, 'german.csv'), params, 'binary-classification');
  expect(data.table.names).toEqual(['x', 'größe', 'y']);
  expect(describeReading('german.csv', data)).toEqual([
    'How german.csv is written: its encoding is latin-1; its fields are separated by semicolons, its numbers have decimal commas.',
    'The labels of german.csv stand for the classes 0, 1, … in this order: "ja", "nein"; class-names may give another.',
  ]);
});
