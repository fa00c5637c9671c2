import { describe, expect, test } from '@jest/globals';
import { writeAnswer, type ClassForm } from '../../../src/engine/models/answer.js';
import { ModelError } from '../../../src/engine/models/model.js';

const positive: ClassForm = {
  kind: 'classes',
  classCount: 2,
  takesPositiveOnly: true,
  takesAllClasses: false,
};
const binary: ClassForm = { kind: 'classes', classCount: 2, takesPositiveOnly: true, takesAllClasses: true };
const three: ClassForm = { kind: 'classes', classCount: 3, takesPositiveOnly: false, takesAllClasses: true };

interface Given {
  readonly name: string;
  readonly form: ClassForm;
  readonly shape: readonly number[];
  readonly values: readonly (number | null)[];
}

function write({ form, shape, values }: Omit<Given, 'name'>, rowCount: number): number[] {
  const into = new Float64Array(rowCount * form.classCount);
  writeAnswer({ source: 'predict_df', shape, values }, rowCount, form, into, 0);
  return [...into];
}

describe('writeAnswer', () => {
  test.each<Given & { expected: number[] }>([
    { name: 'P(1) as a vector', form: positive, shape: [2], values: [0.25, 1], expected: [0.75, 0.25, 0, 1] },
    {
      name: 'P(1) as a column',
      form: positive,
      shape: [2, 1],
      values: [0.25, 0],
      expected: [0.75, 0.25, 1, 0],
    },
    {
      name: 'two classes',
      form: binary,
      shape: [2, 2],
      values: [0.4, 0.6, 1, 0],
      expected: [0.4, 0.6, 1, 0],
    },
    {
      name: 'three classes',
      form: three,
      shape: [2, 3],
      values: [0.2, 0.3, 0.5, 0, 0, 1],
      expected: [0.2, 0.3, 0.5, 0, 0, 1],
    },
    {
      name: 'every decimal as it is',
      form: three,
      shape: [2, 3],
      values: [1 / 3, 1 / 3, 1 / 3, 0.1234564, 0.1234566, 0.753087],
      expected: [1 / 3, 1 / 3, 1 / 3, 0.1234564, 0.1234566, 0.753087],
    },
    {
      // A rare event: at 6 decimals both would be 0, and no ranking would be left.
      name: 'the smallest probabilities',
      form: positive,
      shape: [2],
      values: [1e-9, 3e-9],
      expected: [1 - 1e-9, 1e-9, 1 - 3e-9, 3e-9],
    },
    {
      name: 'noise around 0 and 1',
      form: positive,
      shape: [2],
      values: [-9e-7, 1.0000009],
      expected: [1, 0, 0, 1],
    },
    {
      name: 'noise in the sum',
      form: three,
      shape: [1, 3],
      values: [0.3, 0.3, 0.4009],
      expected: [0.3, 0.3, 0.4009],
    },
  ])('takes $name', ({ expected, ...given }) => {
    expect(write(given, given.shape[0] ?? 0)).toEqual(expected);
  });

  test('writes a batch where it belongs', () => {
    const into = new Float64Array(6).fill(9);
    writeAnswer({ source: 'p', shape: [1], values: [0.5] }, 1, positive, into, 1);
    expect([...into]).toEqual([9, 9, 0.5, 0.5, 9, 9]);
  });

  test.each<Given & { message: string }>([
    {
      name: 'two columns of a binary Python model',
      form: positive,
      shape: [2, 2],
      values: [0.5, 0.5, 0.5, 0.5],
      message: 'predict_df has the shape [2, 2]; expected [2] with the probability of class 1.',
    },
    {
      name: 'too few classes',
      form: three,
      shape: [2, 2],
      values: [0.5, 0.5, 0.5, 0.5],
      message: 'predict_df has the shape [2, 2]; expected [2, 3] with the probability of each class.',
    },
    {
      name: 'a vector for three classes',
      form: three,
      shape: [2],
      values: [0.5, 0.5],
      message: 'has the shape [2]; expected [2, 3]',
    },
    {
      name: 'too few rows',
      form: binary,
      shape: [1],
      values: [0.5],
      message: 'has the shape [1]; expected [2] with the probability of class 1 or [2, 2] with',
    },
    {
      name: 'a single value',
      form: positive,
      shape: [],
      values: [0.5],
      message: '[] (a single value); expected',
    },
    { name: 'nothing', form: positive, shape: [0], values: [], message: 'the shape [0]; expected [2]' },
    { name: 'three dimensions', form: positive, shape: [2, 1, 1], values: [0.5, 0.5], message: '[2, 1, 1]' },
    { name: 'less than its shape says', form: positive, shape: [2], values: [0.5], message: 'the shape [2]' },
    {
      name: 'NaN',
      form: positive,
      shape: [2],
      values: [0.5, NaN],
      message: 'predict_df, row 2: NaN or infinite',
    },
    {
      name: 'null',
      form: positive,
      shape: [2],
      values: [null, 0.5],
      message: 'predict_df, row 1: NaN or infinite',
    },
    {
      name: 'infinity',
      form: positive,
      shape: [2],
      values: [Infinity, 0.5],
      message: 'row 1: NaN or infinite',
    },
    {
      name: 'a score',
      form: positive,
      shape: [2],
      values: [0.5, 1.00001],
      message: 'row 2: 1.00001 is outside 0..1',
    },
    {
      name: 'a negative score',
      form: positive,
      shape: [2],
      values: [-2e-6, 0.5],
      message: 'row 1: -0.000002',
    },
    {
      name: 'rows that are no distribution',
      form: three,
      shape: [2, 3],
      values: [0.5, 0.25, 0.25, 0.5, 0.5, 0.5],
      message: 'row 2: the classes sum up to 1.5, not to 1',
    },
  ])('refuses $name', ({ message, ...given }) => {
    expect(() => write(given, 2)).toThrow(ModelError);
    expect(() => write(given, 2)).toThrow(message);
  });
});
