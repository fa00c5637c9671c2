import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/domain/plan.js';
import type { Sensitivity } from '../../../src/domain/vocabulary.js';
import { absoluteBounds, bounds, optionalBounds } from '../../../src/engine/contract/bounds.js';
import type { Parameter } from '../../../src/engine/contract/parameter.js';
import {
  amount,
  choice,
  columns,
  count,
  flag,
  group,
  optionalCount,
} from '../../../src/engine/contract/parameter-kinds.js';
import { defaultsOf } from '../../../src/engine/contract/read-shape.js';

/** What a parameter named `p` makes of a value, and what it says of it. */
function read<Value>(parameter: Parameter<Value>, given?: Json, sensitivity: Sensitivity = 'default') {
  const problems: string[] = [];
  return { value: parameter.read(given, { path: 'p', sensitivity, problems }), problems };
}

const inner = group({ num_bins: count({ min: 2, default: 10 }), ignore: flag(false) });

test.each<{ readonly name: string; readonly parameter: Parameter<unknown>; given?: Json; value: unknown }>([
  { name: 'a count', parameter: count({ min: 2, default: 10 }), given: 2, value: 2 },
  { name: 'a count by default', parameter: count({ default: 10 }), value: 10 },
  { name: 'null for a default', parameter: count({ default: 10 }), given: null, value: 10 },
  { name: 'no limit', parameter: optionalCount(), given: null, value: undefined },
  { name: 'a limit', parameter: optionalCount(), given: 4, value: 4 },
  { name: 'the end of a range', parameter: amount({ min: 0, max: 1, default: 0.5 }), given: 1, value: 1 },
  { name: 'a flag', parameter: flag(true), given: false, value: false },
  { name: 'one of the choices', parameter: choice('a', 'b'), given: 'b', value: 'b' },
  { name: 'the first choice', parameter: choice('a', 'b'), value: 'a' },
  { name: 'columns', parameter: columns(), given: ['a', 'b', 'a'], value: new Set(['a', 'b']) },
  { name: 'no columns', parameter: columns(), value: new Set() },
  { name: 'bounds', parameter: bounds(0.1, 0.3), given: [0.2, 0.2], value: [0.2, 0.2] },
  { name: 'three bounds, as old versions had', parameter: bounds(1, 2), given: [1, 2, 3], value: [1, 3] },
  { name: "the test's own bounds", parameter: optionalBounds(), value: undefined },
  { name: 'falling bounds', parameter: absoluteBounds('lower'), given: [0.9, 0.8], value: [0.9, 0.8] },
  { name: 'rising bounds', parameter: absoluteBounds('higher'), given: [0.1, 0.2], value: [0.1, 0.2] },
  {
    name: 'a group in part',
    parameter: inner,
    given: { num_bins: 4 },
    value: { num_bins: 4, ignore: false },
  },
])('reads $name', ({ parameter, given, value }) => {
  expect(read(parameter, given)).toEqual({ value, problems: [] });
});

// By hand: half as wide again, and half as wide. A metric's own value is no margin.
test('the sensitivity moves margins, and no absolute bounds', () => {
  expect(read(bounds(1, 2), undefined, 'less').value).toEqual([1.5, 3]);
  expect(read(bounds(1, 2), [0.1, 0.2], 'more').value).toEqual([0.05, 0.1]);
  expect(read(optionalBounds(), [1, 2], 'less').value).toEqual([1.5, 3]);
  expect(read(absoluteBounds('higher'), [1, 2], 'less').value).toEqual([1, 2]);
});

test('the published defaults are those of the parameters, groups within', () => {
  expect(defaultsOf({ inner, columns: columns(), own: optionalBounds(), psi: bounds(0.2, 0.6) })).toEqual({
    inner: { num_bins: 10, ignore: false },
    columns: [],
    own: null,
    psi: [0.2, 0.6],
  });
});

const rising = 'two numbers, [warning, alert], the second not below the first';

describe('every complaint names the parameter, what is allowed and what was given', () => {
  test.each<{ readonly parameter: Parameter<unknown>; readonly given: Json; readonly problems: string[] }>([
    {
      parameter: count({ min: 5, default: 5 }),
      given: 4,
      problems: ['p must be a whole number of at least 5, not 4'],
    },
    {
      parameter: count({ default: 5 }),
      given: 4.5,
      problems: ['p must be a whole number of at least 0, not 4.5'],
    },
    {
      parameter: optionalCount(),
      given: 'all',
      problems: ['p must be a whole number of at least 0, not "all"'],
    },
    {
      parameter: amount({ min: 0, max: 1, default: 0 }),
      given: 1.5,
      problems: ['p must be a number from 0 to 1, not 1.5'],
    },
    {
      parameter: amount({ min: 1, default: 1 }),
      given: '1',
      problems: ['p must be a number of at least 1, not "1"'],
    },
    { parameter: flag(true), given: 'yes', problems: ['p must be true or false, not "yes"'] },
    { parameter: choice('a', 'b'), given: 'c', problems: ['p must be "a" or "b", not "c"'] },
    { parameter: columns(), given: 'age', problems: ['p must be a list of column names, not "age"'] },
    { parameter: columns(), given: [1], problems: ['p must be a list of column names, not [1]'] },
    { parameter: bounds(1, 2), given: [0.9, 0.8], problems: [`p must be ${rising}, not [0.9,0.8]`] },
    { parameter: bounds(1, 2), given: ['a', 'b'], problems: [`p must be ${rising}, not ["a","b"]`] },
    { parameter: optionalBounds(), given: [1], problems: [`p must be ${rising}, not [1]`] },
    {
      parameter: absoluteBounds('lower'),
      given: [0.1, 0.2],
      problems: ['p must be two numbers, [warning, alert], the second not above the first, not [0.1,0.2]'],
    },
    {
      parameter: inner,
      given: { num_bins: 1, ignore: 1, num_bin: 3 },
      problems: [
        'p.num_bin is not a parameter (did you mean "num_bins"?); allowed: num_bins, ignore',
        'p.num_bins must be a whole number of at least 2, not 1',
        'p.ignore must be true or false, not 1',
      ],
    },
    {
      parameter: inner,
      given: [1],
      problems: ['p must be an object such as {"num_bins":10,"ignore":false}, not [1]'],
    },
    {
      parameter: flag(true),
      given: 'x'.repeat(5000),
      problems: [`p must be true or false, not "${'x'.repeat(198)}…`],
    },
  ])('$problems', ({ parameter, given, problems }) => {
    expect(read(parameter, given).problems).toEqual(problems);
  });
});
