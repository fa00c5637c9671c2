import { expect, test } from '@jest/globals';
import type { ModelTask } from '../../../src/domain/vocabulary.js';
import type { Cell } from '../../../src/engine/data/cell.js';
import { toColumn } from '../../../src/engine/data/columns/column.js';
import { spelledClasses } from '../../../src/engine/data/spelled-classes.js';

const ask = (cells: readonly Cell[], known?: readonly string[], task: ModelTask = 'binary-classification') =>
  spelledClasses(toColumn([...cells, ...cells]), known, task);

// scikit-learn 1.2: LabelEncoder().fit(cells).classes_, but for "yes", "no" in other words and true, false in other cases.
test.each<{ cells: Cell[]; names: string[] }>([
  { cells: [1, -1, null], names: ['-1', '1'] },
  { cells: ['1.0', '-1.0'], names: ['-1', '1'] },
  { cells: [2, 1], names: ['1', '2'] },
  { cells: ['2', '1'], names: ['1', '2'] },
  { cells: [true, false], names: ['false', 'true'] },
  { cells: ['True', 'False', 'true'], names: ['False', 'True'] },
  { cells: ['yes', 'No', ' no'], names: ['No', 'yes'] },
  { cells: ['positive', 'negative'], names: ['negative', 'positive'] },
  { cells: ['spam', 'ham'], names: ['ham', 'spam'] },
  { cells: ['Zoo', 'ape'], names: ['Zoo', 'ape'] },
])('reads $cells as $names', ({ cells, names }) => {
  expect(ask(cells)).toEqual(names);
});

test.each<{ name: string; cells: Cell[] }>([
  { name: 'indices', cells: [0, 1] },
  { name: 'indices as floats', cells: ['0.0', '1.0'] },
  { name: 'indices and a text', cells: [0, 1, 'spam'] },
  { name: 'a number and a text', cells: [1, 'spam'] },
  { name: 'three texts of a binary task', cells: ['a', 'b', 'c'] },
  { name: 'one text', cells: ['yes'] },
  { name: 'an empty text', cells: ['', 'yes'] },
  { name: 'other numbers', cells: [0, 2] },
  { name: 'nothing', cells: [null] },
])('does not guess of $name', ({ cells }) => {
  expect(ask(cells)).toBeUndefined();
});

test('sorts the texts of many classes, but takes no numbers for names', () => {
  const task = 'multiclass-classification';
  expect(ask(['cat', 'dog', 'ape'], undefined, task)).toEqual(['ape', 'cat', 'dog']);
  expect(ask(['no', 'yes'], undefined, task)).toEqual(['no', 'yes']);
  expect(ask([1, 2], undefined, task)).toBeUndefined();
  expect(ask([1, 2, 3], undefined, task)).toBeUndefined();
});

test('leaves it to the names that the model has, where they fit', () => {
  expect(ask(['spam', 'ham'], ['Spam', 'ham'])).toBeUndefined();
  expect(ask(['spam', 'ham'], ['0', '1'])).toEqual(['ham', 'spam']);
});

test('takes no column of prose or ids for labels', () => {
  const cells = Array.from({ length: 50 }, (_, row) => `text ${row}`);
  expect(spelledClasses(toColumn(cells), undefined, 'multiclass-classification')).toBeUndefined();
  const many = Array.from({ length: 5000 }, (_, row) => `text ${row % 1001}`);
  expect(spelledClasses(toColumn(many), undefined, 'multiclass-classification')).toBeUndefined();
});
