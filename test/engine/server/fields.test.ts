import { describe, expect, test } from '@jest/globals';
import { renameFields, toCamelCase, toSnakeCase } from '../../../src/engine/server/field-names.js';
import { Fields } from '../../../src/engine/server/fields.js';

describe('field names', () => {
  test.each([
    ['dataParams', 'data_params'],
    ['firstPageQuery.objectId', 'first_page_query.object_id'],
    ['nrows', 'nrows'],
    ['runSt', 'run_st'],
  ])('%s is %s in snake_case, and back', (camelCase, snakeCase) => {
    expect(toSnakeCase(camelCase)).toBe(snakeCase);
    expect(toSnakeCase(snakeCase)).toBe(snakeCase);
    expect(toCamelCase(snakeCase)).toBe(camelCase);
  });

  test('renames at every depth, but never a value', () => {
    expect(renameFields({ dataInfo: [{ labelCol: 'isSpam' }] }, toSnakeCase)).toEqual({
      data_info: [{ label_col: 'isSpam' }],
    });
  });

  test('leaves what the user names freely as it is', () => {
    expect(renameFields({ experimentalFields: { myKey: 1 } }, toSnakeCase)).toEqual({
      experimental_fields: { myKey: 1 },
    });
  });

  test('refuses a field in both spellings', () => {
    expect(() => renameFields({ runName: 'a', run_name: 'b' }, toSnakeCase)).toThrow('given twice');
  });

  test('keeps a hostile __proto__ an ordinary field', () => {
    const renamed = renameFields(JSON.parse('{"__proto__":{"polluted":true}}') as never, toSnakeCase);
    expect(Object.getPrototypeOf(renamed)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('refuses absurd nesting instead of recursing into it', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as never;
    expect(() => renameFields(deep, toSnakeCase)).toThrow('nested deeper than 64 levels');
  });
});

describe('Fields', () => {
  test.each([undefined, null, ''])('takes %p for a text that is not set', (value) => {
    const fields = new Fields(value === undefined ? {} : { name: value });
    expect(fields.text('name')).toBeUndefined();
    expect(() => fields.requiredText('name')).toThrow('name is required');
  });

  test('names the whole path of a wrong field, what it must be and what it was', () => {
    const fields = new Fields({ data_info: { labels: [{ name: 7 }] } });
    const [label] = fields.message('data_info').messages('labels');
    expect(() => label?.text('name')).toThrow('data_info.labels[0].name must be text, not 7');
  });

  test.each([
    { given: 42, expected: '42' },
    { given: '42', expected: '42' },
    { given: '-7', expected: '-7' },
    { given: '0042', expected: '42' },
    { given: '9223372036854775807', expected: '9223372036854775807' },
  ])('reads the int64 $given as text, without rounding', ({ given, expected }) => {
    expect(new Fields({ seed: given }).int64('seed')).toBe(expected);
  });

  test.each([1.5, 'NaN', '1e3', ' 4', true, 2 ** 53, {}, []])('refuses %p as an int64', (given) => {
    expect(() => new Fields({ seed: given }).int64('seed')).toThrow('seed must be a whole number');
  });

  test.each([
    { read: 'flag', given: 'true' },
    { read: 'texts', given: ['a', 1] },
    { read: 'texts', given: 'a' },
    { read: 'messages', given: [1] },
    { read: 'object', given: [] },
    { read: 'message', given: 'a' },
  ] as const)('refuses $given where $read is read', ({ read, given }) => {
    expect(() => new Fields({ field: given })[read]('field')).toThrow('field must be');
  });

  test('shows only the beginning of a long value', () => {
    const error = new Fields({ field: ['x'.repeat(10_000)] }).wrongType('field', 'text');
    expect(error.message.length).toBeLessThan(150);
  });
});
