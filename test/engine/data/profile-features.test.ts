import { describe, expect, test } from '@jest/globals';
import type { DataParams } from '../../../src/domain/plan.js';
import { DataError } from '../../../src/engine/data/data-error.js';
import type { Feature } from '../../../src/engine/data/dataset.js';
import type { LoadedDataset } from '../../../src/engine/data/load-dataset.js';
import { checkExcludedColumns, profileFeatures } from '../../../src/engine/data/profile-features.js';
import type { Cell } from '../../../src/engine/data/table.js';
import { makeFeature, makeTable } from '../../support/test-context.js';

const dataset = (columns: Readonly<Record<string, readonly Cell[]>>): LoadedDataset => ({
  table: makeTable(columns),
  target: undefined,
  classNames: ['0', '1'],
  textFeatures: [],
  rowNumbers: new Int32Array(),
});
const cells = <T extends Cell>(count: number, make: (row: number) => T): T[] =>
  Array.from({ length: count }, (_, row) => make(row));

function profile(
  columns: Readonly<Record<string, readonly Cell[]>>,
  params: DataParams = {},
): readonly Feature[] {
  return profileFeatures(dataset(columns), dataset(columns), params, []).features;
}

// By hand from the thresholds of RIME's column_type_info: 10 distinct values, 1% of other types, 99% distinct for
// unique (no floats), 25% distinct for unseen values.
describe('profileFeatures', () => {
  test.each<{ name: string; column: Cell[]; expected: Feature[] }>([
    {
      name: '10 distinct numbers',
      column: cells(100, (row) => row % 10),
      expected: [makeFeature('x', 'numeric')],
    },
    {
      name: '9 distinct numbers',
      column: cells(100, (row) => row % 9),
      expected: [makeFeature('x', 'categorical')],
    },
    {
      name: 'numbers with 1% of texts',
      column: cells(200, (row) => (row < 2 ? 'n' : row % 40)),
      expected: [makeFeature('x', 'numeric')],
    },
    {
      name: 'numbers with more than 1% of texts',
      column: cells(200, (row) => (row < 3 ? 'n' : row % 40)),
      expected: [makeFeature('x', 'categorical')],
    },
    {
      name: 'numbers with many nulls',
      column: cells(200, (row) => (row % 2 ? null : row % 20)),
      expected: [makeFeature('x', 'numeric')],
    },
    {
      name: 'flags',
      column: cells(100, (row) => row % 2 === 0),
      expected: [makeFeature('x', 'categorical')],
    },
    { name: 'nothing but nulls', column: cells(20, () => null), expected: [makeFeature('x', 'categorical')] },
    {
      name: 'whole numbers of which 99% are distinct',
      column: cells(100, (row) => Math.max(1, row)),
      expected: [makeFeature('x', 'numeric', { isUnique: true, allowsUnseenValues: true })],
    },
    {
      name: 'whole numbers of which 98% are distinct',
      column: cells(100, (row) => Math.max(2, row)),
      expected: [makeFeature('x', 'numeric', { allowsUnseenValues: true })],
    },
    {
      name: 'distinct numbers, one with a fraction',
      column: cells(100, (row) => (row === 7 ? 7.5 : row)),
      expected: [makeFeature('x', 'numeric', { allowsUnseenValues: true })],
    },
    {
      name: 'texts that are all distinct, which are left out',
      column: cells(100, (row) => `id ${row}`),
      expected: [],
    },
    {
      name: 'texts of which 25% are distinct',
      column: cells(100, (row) => `place ${row % 25}`),
      expected: [makeFeature('x', 'categorical', { allowsUnseenValues: true })],
    },
    {
      name: 'texts of which 24% are distinct',
      column: cells(100, (row) => `place ${row % 24}`),
      expected: [makeFeature('x', 'categorical')],
    },
  ])('profiles $name', ({ column, expected }) => {
    expect(profile({ x: column })).toEqual(expected);
  });

  const columns = {
    id: cells(40, (row) => `id ${row}`),
    age: cells(40, (row) => row % 20),
    month: cells(40, (row) => row % 12),
    text: cells(40, (row) => `sentence ${row}`),
    y: cells(40, (row) => String(row % 2)),
  };

  test('leaves out the label, ids and excluded columns, and keeps text features', () => {
    const params = { label_col: 'y', text_features: ['text'] };
    const { features } = profileFeatures(dataset(columns), dataset(columns), params, ['age']);
    expect(features).toEqual([
      makeFeature('month', 'numeric', { allowsUnseenValues: true }),
      makeFeature('text', 'text', { allowsUnseenValues: true }),
    ]);
  });

  test('takes the listed categorical features and no others', () => {
    const { month, age } = columns;
    const kinds = profile(
      { month, age, few: cells(40, (row) => row % 3) },
      { categorical_features: ['month'] },
    );
    expect(kinds.map(({ name, kind }) => [name, kind])).toEqual([
      ['month', 'categorical'],
      ['age', 'numeric'],
      ['few', 'numeric'],
    ]);
  });

  test('leaves out running numbers and dates for what they are, and strictly only ids among categories', () => {
    const { id, age } = columns;
    const day = cells(40, (row) => `2024-01-${String(1 + (row % 28)).padStart(2, '0')}`);
    const given = dataset({ id, age, day, row: cells(40, (row) => row) });
    const { features, leftOut } = profileFeatures(given, given, {}, []);
    expect(features.map(({ name }) => name)).toEqual(['age']);
    expect(leftOut).toEqual([
      { name: 'id', role: 'id' },
      { name: 'day', role: 'date' },
      { name: 'row', role: 'row-number' },
    ]);
    const strict = profileFeatures(given, given, {}, [], 'strict');
    expect(strict.features.map(({ name }) => name)).toEqual(['age', 'day', 'row']);
    const named = profileFeatures(given, given, { categorical_features: ['id', 'day'] }, []);
    expect(named.features.map(({ name }) => name)).toEqual(['age', 'day']);
  });

  test('keeps features that are not in the model', () => {
    const { month } = columns;
    expect(profile({ month }, { features_not_in_model: ['month'] })).toHaveLength(1);
  });

  test.each<{
    name: string;
    params?: DataParams;
    evaluation?: string[];
    message: string;
  }>([
    {
      name: 'evaluation data without a column',
      evaluation: ['id', 'age', 'text', 'y'],
      message:
        'The evaluation data file does not have the reference data\'s column "month". Its columns: id, age, text, y.',
    },
    {
      name: 'categorical features that leave out a column of texts',
      params: { label_col: 'y', categorical_features: ['id'] },
      message: 'The column "text" holds values such as "sentence 0"',
    },
  ])('refuses $name', ({ params = { label_col: 'y' }, evaluation = Object.keys(columns), message }) => {
    const kept = Object.fromEntries(Object.entries(columns).filter(([name]) => evaluation.includes(name)));
    const profiling = () => profileFeatures(dataset(columns), dataset(kept), params, []);
    expect(profiling).toThrow(DataError);
    expect(profiling).toThrow(message);
  });

  test('refuses excluded columns that do not exist, all at once', () => {
    const checking = () => checkExcludedColumns(dataset(columns), ['mont', 'age', 'agee']);
    expect(checking).toThrow('does not have the excluded column "mont" (did you mean "month"?');
    expect(checking).toThrow('"agee" (did you mean "age"?');
  });

  test('does not ask the evaluation data for the label or an excluded column', () => {
    const { month, y } = columns;
    const kept = dataset({ month });
    const { features } = profileFeatures(dataset({ month, y, age: y }), kept, { label_col: 'y' }, ['age']);
    expect(features.map(({ name }) => name)).toEqual(['month']);
  });
});
