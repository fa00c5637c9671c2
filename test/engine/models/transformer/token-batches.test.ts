import { describe, expect, test } from '@jest/globals';
import { toBatches, toFeeds } from '../../../../src/engine/models/transformer/token-batches.js';
import { readTokenInputs } from '../../../../src/engine/models/transformer/token-inputs.js';

/** A row of so many tokens, of which the second half belongs to a second text. */
const row = (length: number) => ({
  ids: Array.from({ length }, (_, index) => 10 + index),
  types: Array.from({ length }, (_, index) => (index < length / 2 ? 0 : 1)),
});
const inputs = [
  { name: 'input_ids', type: 'int64' },
  { name: 'attention_mask', type: 'int64' },
  { name: 'token_type_ids', type: 'int32' },
] as const;
const rules = { paddingId: 1, hasSegments: true };

// All by hand.
describe('toBatches', () => {
  test('puts rows of like length together, each once', () => {
    const lengths = [100, 9, 130, 10, 100];
    expect(toBatches(lengths.map(row), {})).toEqual([
      // With a row of 100 beside them, most would be padding.
      { rows: [1, 3], width: 10 },
      // 3 × 130 tokens would be more than 256.
      { rows: [0, 4], width: 100 },
      { rows: [2], width: 130 },
    ]);
  });

  test('keeps to a number of rows and a width that the graph has', () => {
    const batches = toBatches([row(3), row(2), row(5)], { fixedRows: 1, fixedTokens: 8 });
    expect(batches).toEqual([0, 1, 2].map((index) => ({ rows: [index], width: 8 })));
  });

  test('takes a row that is longer than all that goes at once', () => {
    expect(toBatches([row(5000)], {})).toEqual([{ rows: [0], width: 5000 }]);
  });
});

describe('toFeeds', () => {
  const encoded = [row(2), row(4)];
  const valuesOf = (hasSegments: boolean): unknown[] =>
    toFeeds({ rows: [1, 0], width: 4 }, encoded, inputs, { ...rules, hasSegments }).map(({ data }) =>
      Array.from(data, Number),
    );

  test('fills up with the padding, masks it, and tells the texts apart', () => {
    expect(valuesOf(true)).toEqual([
      [10, 11, 12, 13, 10, 11, 1, 1],
      [1, 1, 1, 1, 1, 1, 0, 0],
      [0, 0, 1, 1, 0, 1, 0, 0],
    ]);
  });

  test('gives a model without segments zeros, as RoBERTa needs them', () => {
    expect(valuesOf(false)[2]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('has the types of the graph', () => {
    const feeds = toFeeds({ rows: [0], width: 2 }, encoded, inputs, rules);
    expect(feeds.map(({ data }) => data.constructor.name)).toEqual([
      'BigInt64Array',
      'BigInt64Array',
      'Int32Array',
    ]);
  });
});

describe('readTokenInputs', () => {
  const input = (name: string, type: 'int64' | 'float32', shape: readonly (number | string)[]) =>
    ({ isTensor: true, name, type, shape }) as const;

  test('finds the sizes that are fixed', () => {
    const { fixedRows, fixedTokens } = readTokenInputs([input('input_ids', 'int64', ['n', 128])]);
    expect([fixedRows, fixedTokens]).toEqual([undefined, 128]);
  });

  test.each([
    ['an input that is none of tokens', input('pixel_values', 'float32', ['n', 3]), '"pixel_values"'],
    ['tokens as floats', input('input_ids', 'float32', ['n', 'm']), '"input_ids" (float32 [n, n])'],
  ])('refuses %s', (_, other, message) => {
    expect(() => readTokenInputs([input('attention_mask', 'int64', ['n', 'm']), other])).toThrow(message);
  });
});
