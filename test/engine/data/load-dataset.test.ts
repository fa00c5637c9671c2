import { classIdsOf } from '../../../src/engine/data/dataset.js';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataParams } from '../../../src/domain/plan.js';
import type { ModelTask } from '../../../src/domain/vocabulary.js';
import { DataError } from '../../../src/engine/data/data-error.js';
import { loadDataset, type LoadedDataset } from '../../../src/engine/data/load-dataset.js';
import { columnOf } from '../../../src/engine/data/table.js';
import { cellsByColumn } from '../../support/cells-by-column.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';

const rows = Array.from({ length: 1000 }, (_, row) => `${row},${row % 3},text ${row}`);
const files = {
  'bank.csv': 'age,job,y\n41,nurse,yes\n,clerk,no\n30,NA,yes\n52,nurse,\n',
  'numbers.csv': 'x,code,text,y\n1,1,12,0\n2,2,13,1\n',
  'odd.csv': 'x,code,y\n1,A,0\n2,7,1\n',
  'flags.csv': 'x,country,price,y\nTrue,US,1.5,0\nfalse,DE,2.5,1\n,NA,3.5,1\n',
  'odd-flags.csv': 'x,country,price,y\ntrue,NA,"1,5",0\nyes,Uruguay,"2,5",1\n1,,"3,5",1\n',
  'thousand.csv': `row,y,sentence\n${rows.join('\n')}\n`,
  'pairs.jsonl': '{"premise": 1, "hypothesis": "b", "y": 2}\n{"premise": null, "hypothesis": "c", "y": 0}\n',
  'one-class.csv': 'age,job,y\n41,nurse,Yes\n30,clerk,yes\n',
  'floats.csv': 'x,y\n1,1.0\n2,0.0\n',
  'germans.csv': 'x;y\n1;1,5\n2;2,25\n',
  'none.csv': 'x,y\n1,None\n2,Some\n3,NA\n',
  'unlabelled.csv': 'x,y\n1,\n2,null\n',
};

let folder: string;
beforeAll(async () => {
  folder = await makeWorkspace(files);
});
afterAll(() => removeWorkspace(folder));

const load = (file: keyof typeof files, params: DataParams, task: ModelTask = 'binary-classification') =>
  loadDataset(join(folder, file), params, task);

describe('loadDataset', () => {
  test('gives typed columns and class indices', async () => {
    const dataset = await load('bank.csv', { label_col: 'y', class_names: ['no', 'yes'] });
    expect(cellsByColumn(dataset.table)).toEqual({
      age: [41, null, 30, 52],
      job: ['nurse', 'clerk', null, 'nurse'],
      y: ['yes', 'no', 'yes', null],
    });
    expect(classIdsOf(dataset)).toEqual(Int32Array.of(1, 0, 1, -1));
    expect([dataset.classNames, dataset.textFeatures]).toEqual([['no', 'yes'], []]);
  });

  test('makes no numbers of labels and text features', async () => {
    const { table } = await load('numbers.csv', { label_col: 'y', text_features: ['text'] });
    expect(cellsByColumn(table)).toEqual({
      x: [1, 2],
      code: [1, 2],
      text: ['12', '13'],
      y: ['0', '1'],
    });
  });

  test('types the columns of a CSV file like those of the reference data', async () => {
    const reference = await load('odd.csv', { label_col: 'y' });
    const { table } = await loadDataset(
      join(folder, 'numbers.csv'),
      { label_col: 'y' },
      'binary-classification',
      reference,
    );
    expect(['x', 'code', 'text'].map((name) => columnOf(table, name).cell(0))).toEqual([1, '1', 12]);
  });

  test('keeps what is odd beside what is as in the reference data', async () => {
    const reference = await load('flags.csv', { label_col: 'y' });
    const odd = join(folder, 'odd-flags.csv');
    const { table } = await loadDataset(odd, { label_col: 'y' }, 'binary-classification', reference);
    expect([...columnOf(reference.table, 'country')]).toEqual(['US', 'DE', 'NA']);
    expect(cellsByColumn(table)).toMatchObject({
      x: [true, 'yes', 1],
      country: ['NA', 'Uruguay', null],
      price: ['1,5', '2,5', '3,5'],
    });
  });

  test('writes numbers of a text feature in JSON as texts', async () => {
    const params = { label_col: 'y', text_features: ['premise', 'hypothesis'] };
    const dataset = await load('pairs.jsonl', params, 'natural-language-inference');
    expect([...columnOf(dataset.table, 'premise')]).toEqual(['1', null]);
    expect(dataset.classNames).toEqual(['0', '1', '2']);
  });

  test('takes the name of a class for a name, even when it spells null', async () => {
    const dataset = await load('none.csv', { label_col: 'y', class_names: ['None', 'Some'] });
    expect(classIdsOf(dataset)).toEqual(Int32Array.of(0, 1, -1));
  });

  // By hand: no is 0 and yes is 1, and the evaluation data follow the reference data with the one class that they have.
  test('names the classes as the labels do, where nothing else does, and tells it of the reference data', async () => {
    const params = { label_col: 'y' };
    const reference = await load('bank.csv', params);
    expect(classIdsOf(reference)).toEqual(Int32Array.of(1, 0, 1, -1));
    expect([reference.classNames, reference.spelledClasses]).toEqual([
      ['no', 'yes'],
      ['no', 'yes'],
    ]);
    const path = join(folder, 'one-class.csv');
    const evaluation = await loadDataset(path, params, 'binary-classification', reference);
    expect(classIdsOf(evaluation)).toEqual(Int32Array.of(1, 1));
    expect([evaluation.classNames, evaluation.spelledClasses]).toEqual([['no', 'yes'], undefined]);
  });

  test('meets class names that are numbers with labels that are floats', async () => {
    const { classNames, target } = await load('floats.csv', { label_col: 'y', class_names: ['0', '1'] });
    expect([classNames, target]).toEqual([
      ['0', '1'],
      { kind: 'classes', ids: Int32Array.of(1, 0), names: ['0', '1'] },
    ]);
  });

  test('reads labels with decimal commas', async () => {
    const { target } = await load('germans.csv', { label_col: 'y' }, 'regression');
    expect(target).toEqual({ kind: 'values', numbers: Float64Array.of(1.5, 2.25) });
  });

  test('takes the names that the model has, when none are given and they fit the labels', async () => {
    const binary = 'binary-classification';
    const named = (
      file: keyof typeof files,
      params: DataParams,
      names: string[],
      reference?: LoadedDataset,
    ) => loadDataset(join(folder, file), params, binary, reference, names);
    const names = ['NONE', 'some'];
    const none = await named('none.csv', { label_col: 'y' }, names);
    expect([classIdsOf(none), none.classNames]).toEqual([Int32Array.of(0, 1, -1), names]);
    const given = { label_col: 'y', class_names: ['Some', 'None'] };
    expect(classIdsOf(await named('none.csv', given, names))).toEqual(Int32Array.of(1, 0, -1));
    expect((await named('numbers.csv', {}, names)).classNames).toEqual(names);
    // The labels are 0 and 1, so 1 and 2 are no names for them, nor for data that go with these.
    const numbers = await named('numbers.csv', { label_col: 'y' }, ['1', '2']);
    expect(numbers.classNames).toEqual(['0', '1']);
    expect((await named('numbers.csv', {}, ['1', '2'], numbers)).classNames).toEqual(['0', '1']);
  });

  test.each<{ task: ModelTask; params: DataParams; classNames: string[] }>([
    { task: 'binary-classification', params: {}, classNames: ['0', '1'] },
    { task: 'multiclass-classification', params: {}, classNames: [] },
    {
      task: 'multiclass-classification',
      params: { class_names: ['a', 'b', 'c'] },
      classNames: ['a', 'b', 'c'],
    },
  ])('knows the classes $classNames without labels', async ({ task, params, classNames }) => {
    const dataset = await load('bank.csv', params, task);
    expect([dataset.target, dataset.classNames]).toEqual([undefined, classNames]);
  });

  describe('nrows', () => {
    const params = { label_col: 'y', nrows: 100 };
    const numbers = async (given: DataParams) => {
      const dataset = await load('thousand.csv', given, 'multiclass-classification');
      const numbers = columnOf(dataset.table, 'row').map(Number);
      expect([...(classIdsOf(dataset) ?? [])]).toEqual(numbers.map((row) => row % 3));
      return numbers;
    };

    test('draws the same rows each time, in file order, from all of the file', async () => {
      const drawn = await numbers(params);
      expect(drawn).toHaveLength(100);
      expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
      expect(drawn).toEqual(await numbers(params));
      // 100 of 1000 drawn evenly: 50 ± 4 standard deviations (4.7) of them are from the first half.
      const firstHalf = drawn.filter((row) => row < 500).length;
      expect(firstHalf).toBeGreaterThan(30);
      expect(firstHalf).toBeLessThan(70);
    });

    test('takes the first rows when sample is false', async () => {
      expect(await numbers({ ...params, sample: false })).toEqual(
        Array.from({ length: 100 }, (_, row) => row),
      );
    });

    test('takes all rows when there are fewer', async () => {
      expect(await numbers({ ...params, nrows: 5000 })).toHaveLength(1000);
    });

    test('knows classes that are not in the sample', async () => {
      const { classNames } = await load('thousand.csv', { ...params, nrows: 1 }, 'multiclass-classification');
      expect(classNames).toEqual(['0', '1', '2']);
    });
  });

  test.each<{ file?: keyof typeof files; params: DataParams; task?: ModelTask; message: string }>([
    {
      params: { label_col: 'Y' },
      message:
        'does not have the label column (data_params.label_col) "Y" (did you mean "y"?). Its columns: age, job, y.',
    },
    { params: { text_features: ['sentence'] }, message: 'does not have the text feature' },
    { params: { categorical_features: ['jop'] }, message: '"jop" (did you mean "job"?' },
    { params: { features_not_in_model: ['id'] }, message: 'data_params.features_not_in_model) "id"' },
    { params: { protected_features: ['sex'] }, message: 'data_params.protected_features) "sex"' },
    {
      params: { intersections: [{ features: ['age', 'jop'] }] },
      message: 'data_params.intersections) "jop" (did you mean "job"?',
    },
    { params: { label_col: 'y', text_features: ['y'] }, message: 'both the label column and a text feature' },
    {
      file: 'none.csv',
      params: { label_col: 'y' },
      message: 'label column "y": the label "Some" (row 2, counted from 1)',
    },
    { file: 'unlabelled.csv', params: { label_col: 'y' }, message: 'all 2 labels are null' },
    {
      params: { class_names: ['a', 'b', 'c'] },
      message: 'data_params.class_names must be exactly two names for binary-classification, not 3',
    },
    { params: { class_names: ['a'] }, task: 'multiclass-classification', message: 'at least two names' },
    { params: {}, task: 'ranking', message: 'not ranking' },
    {
      params: { class_names: ['a', 'b'] },
      task: 'regression',
      message: 'data_params.class_names is not for regression, which has no classes',
    },
    { params: { label_col: 'job' }, task: 'regression', message: 'the label "nurse"' },
    {
      params: { text_features: ['job'] },
      task: 'natural-language-inference',
      message: 'data_params.text_features must be two columns for natural-language-inference',
    },
    { params: { timestamp_col: 'age' }, message: 'data_params.timestamp_col' },
  ])('refuses $params: $message', async ({ file = 'bank.csv', params, task, message }) => {
    await expect(load(file, params, task)).rejects.toThrow(DataError);
    await expect(load(file, params, task)).rejects.toThrow(message);
  });
});

test('all columns that the file lacks are told at once', async () => {
  const params = { label_col: 'label', categorical_features: ['jop'], features_not_in_model: ['age', 'id'] };
  await expect(load('bank.csv', params)).rejects.toMatchObject({
    problems: [
      expect.stringContaining('does not have the label column (data_params.label_col) "label"'),
      expect.stringContaining('"jop" (did you mean "job"?)'),
      expect.stringContaining('"id"'),
    ],
  });
});
