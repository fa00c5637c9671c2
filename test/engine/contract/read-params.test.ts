import { describe, expect, test } from '@jest/globals';
import {
  ParameterError,
  type Params,
  readAbsoluteBounds,
  readCount,
  readFlag,
  readNested,
  readNumber,
  readText,
  readTexts,
  readUpperBounds,
} from '../../../src/engine/contract/read-params.js';

const given: Params = {
  share: 0.25,
  count: 3,
  flag: false,
  word: 'psi',
  names: ['a', 'b'],
  inner: { count: 4 },
  bounds: [0.1, 0.2],
  falling: [0.9, 0.8],
  old: [0.1, 0.15, 0.3],
  nothing: null,
};

test('every reader answers the value that is there', () => {
  expect(readNumber(given, 'share', 0, 1)).toBe(0.25);
  expect(readCount(given, 'count', 3)).toBe(3);
  expect(readFlag(given, 'flag')).toBe(false);
  expect(readText(given, 'word', ['psi'])).toBe('psi');
  expect(readTexts(given, 'names')).toEqual(['a', 'b']);
});

test('nested parameters keep their path, and defaults fill what is missing', () => {
  const inner = readNested(given, 'inner', { count: 9, size: 1 });
  expect(inner).toEqual({ 'inner.count': 4, 'inner.size': 1 });
  expect(() => readCount(inner, 'inner.count', 5)).toThrow(
    'inner.count must be a whole number of at least 5, not 4',
  );
});

describe('upper bounds', () => {
  test.each([
    { name: 'bounds', sensitivity: 'default', expected: [0.1, 0.2] },
    { name: 'old', sensitivity: 'default', expected: [0.1, 0.3] },
    { name: 'nothing', sensitivity: 'default', expected: [1, 2] },
    { name: 'missing', sensitivity: 'less', expected: [1.5, 3] },
    { name: 'bounds', sensitivity: 'more', expected: [0.05, 0.1] },
  ] as const)('$name for a $sensitivity sensitive run', ({ name, sensitivity, expected }) => {
    expect(readUpperBounds(given, name, sensitivity, [1, 2])).toEqual(expected);
  });
});

describe('absolute bounds', () => {
  test('fall where lower is worse, rise elsewhere, and can be absent', () => {
    expect(readAbsoluteBounds(given, 'falling', 'lower')).toEqual([0.9, 0.8]);
    expect(readAbsoluteBounds(given, 'bounds', 'higher')).toEqual([0.1, 0.2]);
    expect(readAbsoluteBounds(given, 'nothing', 'lower')).toBeUndefined();
  });
});

describe('every complaint names the parameter, what is allowed and what was given', () => {
  test.each([
    { read: () => readNumber(given, 'share', 1), message: 'share must be a number of at least 1, not 0.25' },
    {
      read: () => readNumber(given, 'share', -Infinity, 0),
      message: 'share must be a number of at most 0, not 0.25',
    },
    { read: () => readNumber(given, 'word'), message: 'word must be a number, not "psi"' },
    {
      read: () => readCount(given, 'missing'),
      message: 'missing must be a whole number of at least 0, not missing',
    },
    { read: () => readFlag(given, 'count'), message: 'count must be true or false, not 3' },
    { read: () => readText(given, 'word', ['a', 'b']), message: 'word must be "a" or "b", not "psi"' },
    { read: () => readText(given, 'count'), message: 'count must be a text, not 3' },
    { read: () => readTexts(given, 'bounds'), message: 'bounds must be a list of texts, not [0.1,0.2]' },
    { read: () => readNested(given, 'names', {}), message: 'names must be an object, not ["a","b"]' },
    {
      read: () => readUpperBounds(given, 'falling', 'default', [0, 0]),
      message: 'falling must be two numbers, [warning, alert], the second not below the first, not [0.9,0.8]',
    },
    {
      read: () => readUpperBounds(given, 'names', 'default', [0, 0]),
      message: 'names must be two numbers, [warning, alert], not ["a","b"]',
    },
    {
      read: () => readAbsoluteBounds(given, 'bounds', 'lower'),
      message: 'bounds must be two numbers, [warning, alert], the second not above the first, not [0.1,0.2]',
    },
  ])('$message', ({ read, message }) => {
    expect(read).toThrow(ParameterError);
    expect(read).toThrow(new Error(message));
  });
});
