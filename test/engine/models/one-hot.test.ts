import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/engine/data/table.js';
import { ModelError } from '../../../src/engine/models/model.js';
import { oneHot } from '../../../src/engine/models/one-hot.js';

describe('oneHot', () => {
  test.each<{ name: string; names: string[]; labels: Cell[]; expected: number[] }>([
    { name: 'names', names: ['no', 'yes'], labels: ['yes', 'no'], expected: [0, 1, 1, 0] },
    { name: 'names in another case', names: ['No', 'Yes'], labels: [' YES'], expected: [0, 1] },
    { name: 'indices of names', names: ['no', 'yes'], labels: [1, '0'], expected: [0, 1, 1, 0] },
    { name: 'numbers that are names', names: ['-1', '1'], labels: [1, -1], expected: [0, 1, 1, 0] },
    {
      name: 'numbers that would be other indices',
      names: ['1', '2'],
      labels: [1, '2'],
      expected: [1, 0, 0, 1],
    },
    { name: 'flags as indices', names: ['no', 'yes'], labels: [true, false], expected: [0, 1, 1, 0] },
    { name: 'flags as names', names: ['true', 'false'], labels: [true], expected: [1, 0] },
  ])('takes $name', ({ names, labels, expected }) => {
    const { shape, values } = oneHot('predict_df', labels, names);
    expect(shape).toEqual([labels.length, names.length]);
    expect([...Array.from(values)]).toEqual(expected);
  });

  test.each<{ names: string[]; label: Cell; said: string }>([
    { names: ['no', 'yes'], label: 2, said: 'answered 2, which is none of the classes "no", "yes"' },
    { names: ['no', 'yes'], label: 0.5, said: 'answered 0.5, which is none' },
    { names: ['1', '2'], label: 0, said: 'answered 0, which is none of the classes "1", "2"' },
    { names: ['no', 'yes'], label: 'maybe\n<b>', said: 'answered "maybe <b>", which is none' },
    { names: ['no', 'yes'], label: 'x'.repeat(10_000), said: `answered "${'x'.repeat(79)}…", which is none` },
  ])('refuses $label among $names', ({ names, label, said }) => {
    expect(() => oneHot('predict_df', [label], names)).toThrow(ModelError);
    expect(() => oneHot('predict_df', [label], names)).toThrow(said);
  });
});
