import { describe, expect, test } from '@jest/globals';

import { InputError } from '../../../src/domain/errors.js';
import { userWords } from '../../../src/inputs/given/user-words.js';
import { embedded, raw } from '../../support/read-plan.js';

const file = `
model: {uri: ./model.onnx}
reference: {uri: ref.csv}
evaluation: {uri: eval.csv}
data:
  label_col: y
  text-features: [text]
  loading_kwargs: {sep: ";"}
`;

describe('a parameter of the data', () => {
  const { inText } = userWords(raw({}, file));

  test.each([
    ['as the file spells it', 'data_params.label_col', 'data.label_col'],
    ['that has an input of its own', 'data_params.text_features', 'data.text-features'],
    ['that was not given, as the file would have it', 'data_params.nrows', 'data.nrows'],
    ['of several words', 'data_params.features_not_in_model', 'data.features-not-in-model'],
    ['at the end of a sentence', 'give data_params.class_names.', 'give data.class-names.'],
    ['twice', 'data_params.nrows or data_params.label_col', 'data.nrows or data.label_col'],
  ])('is called %s', (_, text, expected) => {
    expect(inText(text)).toBe(expected);
  });

  test('is called by its input where that was given, or where there is no file', () => {
    const given = userWords(raw({ ...embedded, 'label-column': 'y' }));
    expect(given.inText('data_params.label_col, data_params.class_names, data_params.nrows')).toBe(
      'label-column, class-names, data.nrows',
    );
    expect(userWords(raw({ 'class-names': 'a,b' }, file)).inText('data_params.class_names')).toBe(
      'class-names',
    );
  });
});

test('files are called by their way from the workspace', () => {
  const { inText } = userWords(raw(embedded));
  expect(inText('/work/data/eval.csv: line 2; /work/model.py; /workshop/a.csv; /elsewhere/b.csv')).toBe(
    'data/eval.csv: line 2; model.py; /workshop/a.csv; /elsewhere/b.csv',
  );
});

test('leaves paths as they are where the workspace is the root of all', () => {
  const given = raw(embedded);
  const { inText } = userWords({ ...given, surroundings: { ...given.surroundings, workspace: '/' } });
  expect(inText('/data/eval.csv')).toBe('/data/eval.csv');
});

describe('a problem', () => {
  const named = (values: Record<string, string>, config?: string) => (name: string, message: string) =>
    userWords(raw(values, config)).inProblems([{ name, message }]).problems[0];

  test.each([
    ['its key', {}, file, 'reference-uri', 'reference.uri'],
    ['its input', embedded, undefined, 'reference-uri', 'reference-uri'],
    [
      'what was given in its place',
      { 'dataset-uri': 'owner/name' },
      undefined,
      'evaluation-uri',
      'dataset-uri',
    ],
    ['what was never given by its input', {}, undefined, 'model-task', 'model-task'],
    ['what is no setting as it is', {}, file, 'data', 'data'],
  ])('names %s', (_, values: Record<string, string>, config, setting, expected) => {
    expect(named(values, config)(setting, 'is wrong.')).toEqual({ name: expected, message: 'is wrong.' });
  });

  test('of some work is told in these words, and whatever else goes wrong as it is', async () => {
    const { inWork } = userWords(raw({}, file));
    const missing = new InputError([{ name: 'model-uri', message: './model.onnx does not exist' }]);
    await expect(inWork(Promise.reject(missing))).rejects.toMatchObject({
      code: 'invalid-input',
      problems: [{ name: 'model.uri', message: './model.onnx does not exist' }],
    });
    await expect(inWork(Promise.reject(new RangeError('x')))).rejects.toThrow(RangeError);
    await expect(inWork(Promise.resolve(1))).resolves.toBe(1);
  });

  test('of a parameter is told under its key', () => {
    expect(named({}, file)('data', 'data_params.label_col must be a text,\nnot 1.')).toEqual({
      name: 'data.label_col',
      message: 'must be a text,\nnot 1.',
    });
    expect(named({}, file)('data', 'data_params.loading_kwargs: "sep" must be one character.')).toEqual({
      name: 'data.loading_kwargs',
      message: '"sep" must be one character.',
    });
  });
});
