import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';

import { maxDrop } from '../../../src/inputs/structured/max-drop.js';

const isValid = new Ajv2020({ allowUnionTypes: true }).compile(maxDrop.schema);

describe('max-drop as text', () => {
  test.each([
    ['0', 0],
    ['0.02', 0.02],
    ['.5', 0.5],
    ['1', 1],
    ['1.0', 1],
  ])('%s', (text, overall) => {
    expect(maxDrop.fromText(text)).toEqual({ overall, metrics: {} });
  });

  test.each(['-0.01', '1.01', '2', '1%', '1e-2', 'NaN', 'Infinity', '0x1', '0.01 0.02', 'none'])(
    'refuses %s',
    (text) => {
      expect(maxDrop.fromText(text)).toBeUndefined();
    },
  );
});

describe('max-drop in the config file', () => {
  test.each([
    ['0.02', { overall: 0.02, metrics: {} }],
    ['{default: 0.02, recall: 0, f1: 1}', { overall: 0.02, metrics: { recall: 0, f1: 1 } }],
    // What is not named has the default of the whole.
    ['{recall: 0.05}', { overall: 0.01, metrics: { recall: 0.05 } }],
    // Of errors a share of the baseline's value is told, and that may double.
    ['{mean_squared_error: 2.5}', { overall: 0.01, metrics: { mean_squared_error: 2.5 } }],
    // The user's own may be called anything.
    ['{"own:tokens | s": 2.5}', { overall: 0.01, metrics: { 'own:tokens | s': 2.5 } }],
  ])('%s', (yaml, expected) => {
    expect(maxDrop.fromConfig(load(yaml))).toEqual(expected);
    expect(isValid(load(yaml))).toBe(true);
  });

  test.each([
    ['-0.01', [/^ -0\.01 is not allowed; it must be a number from 0 to 1, so 0\.02 for two points/]],
    ['2', [/^ 2 is not allowed/]],
    ['.nan', [/is not allowed/]],
    ['"0.01"', [/^ "0\.01" is not allowed; it must be a number from 0 to 1, or in the config file a map/]],
    ['[0.01]', [/is not allowed/]],
    ['{recal: 0.01}', [/^\.recal is not a metric\. Did you mean "recall"\? Allowed: default, accuracy, /]],
    ['{__proto__x: 0.01}', [/^\.__proto__x is not a metric\. Allowed/]],
    ['{recall: 1.5}', [/^\.recall 1\.5 is not allowed/]],
    ['{mean_squared_error: -1}', [/^\.mean_squared_error -1 is not allowed/]],
    ['{default: 3, accuracy: many}', [/^\.default 3 is not allowed/, /^\.accuracy "many" is not allowed/]],
  ])('refuses %s, all mistakes at once', (yaml, messages) => {
    const value = load(yaml);
    expect(maxDrop.fromConfig(value)).toBeUndefined();
    const problems = maxDrop.explain?.(value).map(({ name, message }) => `${name} ${message}`) ?? [];
    expect(problems).toHaveLength(messages.length);
    for (const [place, message] of messages.entries()) expect(problems[place]).toMatch(message);
    // NaN can't stand in JSON, so no schema speaks of it.
    if (yaml !== '.nan') expect(isValid(value)).toBe(false);
  });
});
