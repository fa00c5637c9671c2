import { describe, expect, test } from '@jest/globals';
import { DataError } from '../../../src/engine/data/data-error.js';
import { toColumn } from '../../../src/engine/data/columns/column.js';
import { readLabels } from '../../../src/engine/data/read-labels.js';
import type { Cell } from '../../../src/engine/data/table.js';
import type { ModelTask } from '../../../src/domain/vocabulary.js';

interface Given {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly classNames?: readonly string[];
  readonly task?: ModelTask;
}
const read = ({ cells, classNames, task = 'multiclass-classification' }: Given) => {
  const read = readLabels(toColumn(cells), classNames, task, 'data.csv, label column "y"');
  return { labels: [...read.labels], classNames: read.classNames };
};

describe('readLabels', () => {
  test.each<Given & { labels: number[]; names: string[] }>([
    { name: 'integers', cells: [0, 2, 1], labels: [0, 2, 1], names: ['0', '1', '2'] },
    { name: 'integers as text', cells: ['0', '1', ' 1'], labels: [0, 1, 1], names: ['0', '1'] },
    {
      name: 'integers that pandas wrote as floats',
      cells: ['1.0', '0.0', null],
      labels: [1, 0, -1],
      names: ['0', '1'],
    },
    { name: 'a single class, of two at least', cells: [0, 0], labels: [0, 0], names: ['0', '1'] },
    { name: 'gaps between the classes', cells: [3, 0], labels: [3, 0], names: ['0', '1', '2', '3'] },
    {
      name: 'names',
      cells: ['yes', 'no', null, 'yes'],
      classNames: ['no', 'yes'],
      task: 'binary-classification',
      labels: [1, 0, -1, 1],
      names: ['no', 'yes'],
    },
    {
      name: 'indices of named classes',
      cells: [1, '0', 'yes'],
      classNames: ['no', 'yes'],
      labels: [1, 0, 1],
      names: ['no', 'yes'],
    },
    {
      name: 'true and false, when classes are called so',
      cells: [true, false],
      classNames: ['false', 'true'],
      labels: [1, 0],
      names: ['false', 'true'],
    },
    {
      name: 'names that are numbers, as names alone',
      cells: [5, '1', 5],
      classNames: ['1', '5'],
      labels: [1, 0, 1],
      names: ['1', '5'],
    },
    {
      name: 'names in another case, but not where that is another class',
      cells: ['Entailment ', 'NO', 'no'],
      classNames: ['entailment', 'no', 'NO'],
      labels: [0, 2, 1],
      names: ['entailment', 'no', 'NO'],
    },
  ])('reads $name', ({ labels, names, ...given }) => {
    expect(read(given)).toEqual({ labels, classNames: names });
  });

  test.each<Given & { message: string }>([
    {
      name: 'a name without class_names',
      cells: ['0', 'spam', 'spam', 'ham', 'spam', 'spam'],
      message:
        'data.csv, label column "y": the label "spam" (rows 2, 3, 5, …, counted from 1) is not a class. A label must be ' +
        'a class index from 0 to 9999, or name the classes in order with data_params.class_names.',
    },
    {
      name: 'a name outside class_names',
      cells: ['no', 'Yess'],
      classNames: ['no', 'yes'],
      message:
        'the label "Yess" (row 2, counted from 1) is not a class. A label must be one of data_params.class_names ("no", "yes")',
    },
    {
      name: 'a third class of a binary task',
      cells: [0, 2],
      task: 'binary-classification',
      message: '0 to 1',
    },
    {
      name: 'an index beyond class_names',
      cells: [2],
      classNames: ['a', 'b'],
      message: 'the label 2 (row 1',
    },
    {
      name: 'an index where names are numbers',
      cells: [0],
      classNames: ['1', '2'],
      message: 'the label 0 (row 1',
    },
    { name: 'a negative label', cells: [-1, 0], message: 'the label -1 (row 1' },
    { name: 'a fraction', cells: [0.5], message: 'the label 0.5' },
    { name: 'a measured value', cells: [1_000_000], message: 'the label 1000000' },
    { name: 'an empty text', cells: ['', 1], message: 'the label "" (row 1' },
    { name: 'true without names', cells: [true], message: 'the label true' },
    { name: 'no label at all', cells: [null, null], message: 'all 2 labels are null' },
  ])('refuses $name', ({ message, ...given }) => {
    expect(() => read(given)).toThrow(DataError);
    expect(() => read(given)).toThrow(message);
  });
});
