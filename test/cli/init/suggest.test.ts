import { describe, expect, test } from '@jest/globals';

import type { SeenColumn, SeenData } from '../../../src/cli/init/look-at-data.js';
import {
  isTrainingName,
  suggestEvaluation,
  suggestLabel,
  suggestReference,
  suggestTask,
} from '../../../src/cli/init/suggest.js';

const column = (name: string, more: Partial<SeenColumn> = {}): SeenColumn => ({
  name,
  kind: 'numbers',
  distinctCount: 500,
  values: new Map(),
  isWhole: false,
  isProse: false,
  role: undefined,
  ...more,
});
const data = (...columns: readonly SeenColumn[]): SeenData => ({
  path: './a.csv',
  rowCount: 1000,
  columns,
  notes: [],
});

describe('the data under test', () => {
  test('is what is called so, and never a name that only holds the word', () => {
    expect(suggestEvaluation(['./train.csv', './latest-orders.csv', './contest.csv'])).toEqual({
      options: ['./latest-orders.csv', './contest.csv', './train.csv'],
      isClear: true,
    });
  });

  test('is asked for where two are as likely, and unknown where there is none', () => {
    expect(suggestEvaluation(['./a.csv', './b.csv']).isClear).toBe(false);
    expect(suggestEvaluation([])).toEqual({ options: [], isClear: false });
  });
});

describe('the reference', () => {
  test('is held out, of the same folder rather than of another', () => {
    const files = ['./x/valid.csv', './data/train.csv', './data/test.csv', './data/valid.csv'];
    expect(suggestReference(files, './data/test.csv')).toEqual({
      options: ['./data/valid.csv', './x/valid.csv', './data/train.csv'],
      isClear: true,
    });
  });

  test('is training data where there is nothing else, which the caller tells', () => {
    expect(suggestReference(['./train.csv', './test.csv'], './test.csv').options).toEqual(['./train.csv']);
    expect(['train.csv', 'training_2.csv', 'trainer.csv', 'constraint.csv'].map(isTrainingName)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the label', () => {
  test('is what is called so in both files', () => {
    const label = column('Label', { distinctCount: 2 });
    const both = data(column('age'), label, column('last', { distinctCount: 3 }));
    expect(suggestLabel(both, both)).toMatchObject({ options: ['Label', 'last', 'age'], isClear: true });
    expect(suggestLabel(both, data(column('age'))).options).toEqual(['age']);
  });

  test('is asked for where only its place tells; ids, prose and what is always the same are none', () => {
    const seen = data(
      column('id', { role: 'id' }),
      column('remark', { isProse: true }),
      column('constant', { distinctCount: 1 }),
      column('a'),
      column('b'),
    );
    expect(suggestLabel(seen, seen)).toEqual({ options: ['b', 'a'], isClear: false });
  });
});

test.each<[string, SeenColumn, string[], string, boolean]>([
  ['two values', column('y', { distinctCount: 2 }), [], 'binary-classification', true],
  ['few words', column('y', { kind: 'categories', distinctCount: 5 }), [], 'multiclass-classification', true],
  ['many numbers', column('y', { distinctCount: 800 }), [], 'regression', true],
  ['fractions', column('y', { distinctCount: 12 }), [], 'regression', false],
  [
    'few whole numbers',
    column('y', { distinctCount: 10, isWhole: true }),
    [],
    'multiclass-classification',
    false,
  ],
  [
    'three classes of pairs',
    column('y', { distinctCount: 3 }),
    ['a', 'b'],
    'natural-language-inference',
    false,
  ],
])('%s: %#', (_, label, texts, task, isClear) => {
  const suggestion = suggestTask(label, texts);
  expect([suggestion.options[0], suggestion.isClear]).toEqual([task, isClear]);
});
