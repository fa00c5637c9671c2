import { describe, expect, test } from '@jest/globals';

import { RimeError } from '../../../src/domain/errors.js';
import { toAnswer, type Answer } from '../../../src/rime/answers/answer.js';

interface Shape {
  readonly word?: string;
  readonly count?: string | number;
  readonly on?: boolean;
  readonly inner?: { readonly uuid?: string } | null;
  readonly items?: readonly { readonly name?: string }[] | null;
  readonly words?: readonly string[] | null;
  readonly counts?: readonly (string | number)[] | null;
}

const request = { method: 'GET', path: '/v1/things', status: 200 };
const read = (body: unknown): Answer<Shape> => toAnswer<Shape>(body, request);

describe('what protobuf JSON leaves out', () => {
  test.each([
    [{}],
    [{ word: null, inner: null, items: null, words: null, counts: null, on: null, count: null }],
  ])('reads as unset or empty: %j', (body) => {
    const answer = read(body);
    expect([answer.text('word'), answer.number('count'), answer.flag('on'), answer.has('word')]).toEqual([
      undefined,
      undefined,
      false,
      false,
    ]);
    expect(answer.object('inner').text('uuid')).toBeUndefined();
    expect([answer.list('items'), answer.texts('words'), answer.numbers('counts')]).toEqual([[], [], []]);
  });
});

test('the empty text means unset, and still counts as there', () => {
  expect(read({ word: '' }).text('word')).toBeUndefined();
  expect(read({ word: '' }).has('word')).toBe(true);
});

test.each([
  [21, 21],
  ['21', 21],
  ['-0.5', -0.5],
  ['1e-7', 1e-7],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  [0, 0],
])('reads the number %j, as a number or as text', (value, expected) => {
  expect(read({ count: value }).number('count')).toBe(expected);
});

test('a map tells its names, hostile ones too', () => {
  const body: unknown = JSON.parse('{"__proto__": {"refMetric": 1}, "accuracy": {"refMetric": 2}}');
  const map = toAnswer<Record<string, { readonly refMetric?: number }>>(body, request);
  expect(map.names()).toEqual(['__proto__', 'accuracy']);
  expect(map.object('__proto__').number('refMetric')).toBe(1);
});

describe('a value of the wrong type is a bad response that names its place', () => {
  test.each<[string, unknown, (answer: Answer<Shape>) => unknown, string]>([
    [
      'an object for a text',
      { word: {} },
      (answer) => answer.text('word'),
      'has an object where word should be text',
    ],
    [
      'no text where one is needed',
      {},
      (answer) => answer.requiredText('word'),
      'has nothing where word should be text',
    ],
    [
      'a word for a number',
      { count: 'many' },
      (answer) => answer.number('count'),
      'has a string where count should be a number',
    ],
    [
      'hexadecimal',
      { count: '0x10' },
      (answer) => answer.number('count'),
      'has a string where count should be a number',
    ],
    [
      'a text for an object',
      { inner: 'x' },
      (answer) => answer.object('inner'),
      'has a string where inner should be an object',
    ],
    [
      'a list for an object',
      { inner: [] },
      (answer) => answer.object('inner'),
      'has a list where inner should be an object',
    ],
    [
      'an object for a list',
      { items: {} },
      (answer) => answer.list('items'),
      'has an object where items should be a list',
    ],
    [
      'null in a list',
      { items: [{}, null] },
      (answer) => answer.list('items'),
      'has null where items[1] should be an object',
    ],
    [
      'objects in a flat list',
      { words: [{}] },
      (answer) => answer.texts('words'),
      'has a list where words should be a list of plain values',
    ],
    [
      'words in a list of numbers',
      { counts: ['a'] },
      (answer) => answer.numbers('counts'),
      'has a string where counts should be a number',
    ],
    [
      'a number deep inside',
      { items: [{ name: [] }] },
      (answer) => answer.list('items')[0]?.text('name'),
      'has a list where items[0].name should be text',
    ],
    ['a list as the whole answer', [], () => undefined, 'is a list instead of a JSON object'],
    ['null as the whole answer', null, () => undefined, 'is null instead of a JSON object'],
  ])('%s', (_, body, readIt, message) => {
    const failing = (): unknown => readIt(read(body));
    expect(failing).toThrow(RimeError);
    expect(failing).toThrow(`GET /v1/things gave an answer that ${message}.`);
  });
});
