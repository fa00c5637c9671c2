import { expect, test } from '@jest/globals';

import { describeData } from '../../../src/engine/jobs/describe-data.js';
import type { Cell } from '../../../src/engine/data/table.js';
import { makeContext, type Scores } from '../../support/test-context.js';

const describeRows = (
  x: readonly Cell[],
  labels: readonly number[],
  scores: readonly Scores[],
  path = 'e.csv',
) => {
  const context = makeContext({
    reference: { columns: { x: [1, 2] }, labels: [0, 1] },
    evaluation: { columns: { x }, labels, scores },
  });
  const loaded = { classNames: ['0', '1'], textFeatures: [], rowNumbers: new Int32Array() };
  const reference = { path: 'r.csv', data: { ...context.reference, ...loaded } };
  return describeData(context, reference, { path, data: { ...context.evaluation, ...loaded } }, ['x']);
};

test('tells few rows, rows without a label, rows of the reference and hard answers', async () => {
  // Row 1 is in the reference with this label; row 2 is there with the other one.
  expect(await describeRows([1, 2, 3], [0, 0, -1], [0, 1, 1])).toEqual([
    'There are only 3 evaluation rows: with fewer than 100 little can be told from chance.',
    '1 of 3 evaluation rows have no label and are left out of all that needs one.',
    '1 of 3 evaluation rows are in the reference data, too, with the same inputs and label.',
    'Every probability is 0 or 1: these are classes rather than probabilities, so rankings and confidence say little.',
  ]);
});

test('says once that both are the same file', async () => {
  expect(await describeRows([1, 2], [0, 1], [0.2, 0.8], 'r.csv')).toContain(
    'Reference and evaluation data are the same file, so nothing can have changed between them.',
  );
});

test('has nothing to say of 100 new rows with labels and probabilities', async () => {
  const rows = Array.from({ length: 100 }, (_, i) => i + 10);
  expect(
    await describeRows(
      rows,
      rows.map((i) => i % 2),
      rows.map(() => 0.3),
    ),
  ).toEqual([]);
});
