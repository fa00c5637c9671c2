import { describe, expect, test } from '@jest/globals';
import type { DataParams } from '../../../src/domain/plan.js';
import { DataError } from '../../../src/engine/data/data-error.js';
import { readDataParams } from '../../../src/engine/data/read-data-params.js';

const nothing = {
  labelColumn: undefined,
  predictionColumn: undefined,
  classNames: undefined,
  textFeatures: [],
  categoricalFeatures: undefined,
  featuresNotInModel: [],
  protectedFeatures: [],
  intersections: [],
  rowLimit: undefined,
  isSampled: true,
};

describe('readDataParams', () => {
  test('reads what the engine acts on', () => {
    const params = {
      label_col: 'y',
      pred_col: 'said',
      class_names: ['no', 'yes'],
      text_features: ['premise', 'hypothesis'],
      categorical_features: ['job'],
      features_not_in_model: ['id'],
      protected_features: ['sex'],
      intersections: [{ features: ['sex', 'job'] }, { features: ['job', 'sex', 'age'] }],
      nrows: 10,
      sample: false,
    };
    expect(readDataParams(params)).toEqual({
      labelColumn: 'y',
      predictionColumn: 'said',
      classNames: ['no', 'yes'],
      textFeatures: ['premise', 'hypothesis'],
      categoricalFeatures: ['job'],
      featuresNotInModel: ['id'],
      protectedFeatures: ['sex'],
      intersections: [
        ['sex', 'job'],
        ['job', 'sex', 'age'],
      ],
      rowLimit: 10,
      isSampled: false,
    });
  });

  test('reads loading_kwargs, a JSON text as in the API', () => {
    const kwargs = {
      sep: ';',
      decimal: ',',
      encoding: 'ISO-8859-1',
      na_values: ['?', -999],
      keep_default_na: false,
    };
    expect(readDataParams({ loading_kwargs: JSON.stringify(kwargs) }).loading).toEqual({
      csv: { separator: ';', decimal: ',', nulls: ['?', '-999'], keepsUsualNulls: false },
      encoding: 'latin-1',
      given: ['sep', 'decimal', 'encoding', 'na_values', 'keep_default_na'],
    });
  });

  test.each<{ name: string; params: DataParams }>([
    { name: 'nothing', params: {} },
    {
      name: 'empty values',
      params: { label_col: '', class_names: [], ranking_info: {}, pred_col: null, nrows: null },
    },
    { name: 'what changes no test', params: { nrows_per_time_bin: 5 } },
  ])('takes $name for not given', ({ params }) => {
    expect(readDataParams(params)).toEqual(nothing);
  });

  test.each<{ params: DataParams; message: string }>([
    {
      params: { ranking_info: { query_col: 'q' } },
      message: 'data_params.ranking_info is not for the embedded engine',
    },
    { params: { image_features: ['a'] }, message: 'it reads no images' },
    { params: { timestamp_col: 't' }, message: 'it has no tests over time' },
    {
      params: { loading_kwargs: '{"seperator": ";", "sep": "", "na_values": {"a": 1}}' },
      message: 'loading_kwargs has no "seperator" (did you mean',
    },
    { params: { loading_kwargs: '[";"]' }, message: 'loading_kwargs must be a JSON object' },
    { params: { loading_kwargs: 'sep=;' }, message: 'such as {"sep": ";"}' },
    { params: { loading_kwargs: '{"sep": "\\\\s+"}' }, message: '"sep" must be one mark' },
    { params: { loading_kwargs: '{"sep": "1"}' }, message: '"sep" must be one mark' },
    { params: { loading_kwargs: '{"sep": ",", "decimal": ","}' }, message: 'a comma cannot be both' },
    {
      params: { loading_kwargs: '{"encoding": "utf-7"}' },
      message: 'one of utf-8, utf-16, utf-16-be, latin-1, cp1252',
    },
    { params: { loading_kwargs: '{"na_values": [true]}' }, message: 'a list of texts and numbers' },
    { params: { loading_kwargs: '{"keep_default_na": "no"}' }, message: 'must be true or false, not "no"' },
    {
      params: { loading_kwargs: '{"nrows": 5}' },
      message: 'reads sep, decimal, encoding, na_values, keep_default_na',
    },
    { params: { intersections: [{ features: ['a'] }] }, message: 'data_params.intersections must be a list' },
    {
      params: { intersections: [{ features: ['a', 'a'] }] },
      message: 'such as [{"features": ["age", "job"]}]',
    },
    { params: { intersections: [['a', 'b']] }, message: 'data_params.intersections must be a list' },
    { params: { intersections: [{ features: ['a', 'b'], depth: 2 }] }, message: 'must be a list such as' },
    {
      params: { intersections: [{ features: ['a', 'b'] }, { features: ['b', 'a'] }] },
      message: 'data_params.intersections names b and a more than once',
    },
    {
      params: { protected_features: 'sex' },
      message: 'data_params.protected_features must be a list of texts',
    },
    { params: { lable_col: 'y' }, message: 'data_params has no "lable_col" (did you mean "label_col"?' },
    { params: { constructor: 'y' }, message: 'data_params has no "constructor"' },
    { params: { label_col: ['y'] }, message: 'data_params.label_col must be a text, not ["y"]' },
    { params: { class_names: 'a,b' }, message: 'data_params.class_names must be a list of texts, not "a,b"' },
    { params: { class_names: ['a', 1] }, message: 'must be a list of texts' },
    { params: { class_names: ['a', 'b', 'a'] }, message: 'data_params.class_names names "a" more than once' },
    { params: { nrows: 0 }, message: 'data_params.nrows must be a whole number from 1, not 0' },
    { params: { nrows: 1.5 }, message: 'not 1.5' },
    { params: { nrows: '10' }, message: 'not "10"' },
    { params: { sample: 'no' }, message: 'data_params.sample must be true or false' },
  ])('refuses $params', ({ params, message }) => {
    expect(() => readDataParams(params)).toThrow(DataError);
    expect(() => readDataParams(params)).toThrow(message);
  });

  test('tells everything that is wrong at once', () => {
    const read = () => readDataParams({ lable_col: 'y', nrows: 0, sample: 'no' });
    expect(read).toThrow(/no "lable_col"[^]*\n.*nrows must be[^]*\n.*sample must be/);
  });
});
