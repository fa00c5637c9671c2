import { describe, expect, test } from '@jest/globals';

import { readMetrics } from '../../src/own-metrics/read-metrics.js';

function read(given: unknown) {
  const problems: string[] = [];
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  const metrics = readMetrics(text, (message) => problems.push(message));
  return { metrics, problems };
}

const accuracy = {
  name: 'accuracy',
  value: 0.9,
  worseWhen: 'lower',
  rows: undefined,
  interval: undefined,
  isScored: false,
};

describe('the plain shapes', () => {
  test.each([
    ['numbers by name', { accuracy: 0.9 }],
    ['objects by name', { accuracy: { value: 0.9 } }],
    ['a list', [{ name: 'accuracy', value: 0.9 }]],
    ['with a byte order mark', '\ufeff{"accuracy": 0.9}'],
  ])('%s', (_, given) => {
    expect(read(given)).toEqual({ metrics: [accuracy], problems: [] });
  });

  test('with all that may be known', () => {
    const all = { value: 12, rows: 500, interval: [11, 14], level: 0.9, direction: 'higher' };
    expect(read({ 'tokens | <b>/s</b>': all })).toEqual({
      metrics: [
        {
          name: 'tokens | <b>/s</b>',
          value: 12,
          worseWhen: 'lower',
          rows: 500,
          interval: { low: 11, high: 14, level: 0.9 },
          isScored: false,
        },
      ],
      problems: [],
    });
  });

  test('a direction that is given outweighs the name', () => {
    const { metrics } = read({ loss: { value: 1, direction: 'higher' } });
    expect(metrics[0]?.worseWhen).toBe('lower');
  });

  test('one without a direction is kept as long as another has one', () => {
    const { metrics, problems } = read({ accuracy: 0.9, epoch: 3 });
    expect(metrics.map(({ worseWhen }) => worseWhen)).toEqual(['lower', undefined]);
    expect(problems).toEqual([]);
  });

  test('__proto__ is a name as any other', () => {
    const { metrics } = read('{"__proto__": {"value": 1, "direction": "lower"}}');
    expect(metrics.map(({ name }) => name)).toEqual(['__proto__']);
  });

  test('200 metrics are read, 201 refused in one line', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, k) => [`accuracy_${k}`, 0.5]));
    expect(read(many(200)).metrics).toHaveLength(200);
    const { metrics, problems } = read(many(5000));
    expect(metrics).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^holds 5000 metrics, and at most 200 /)]);
    expect(read(many(201)).problems).toHaveLength(1);
  });
});

describe('what is no such file', () => {
  test.each([
    ['', /^is empty/],
    ['{"accuracy": 0.9', /^is not JSON \(/],
    ['{"loss": NaN}', /holds NaN or Infinity/],
    ['{"loss": -Infinity}', /holds NaN or Infinity/],
    ['{"loss": 1e999}', /"loss" is Infinity, and a metric is a finite number/],
    ['12', /must hold an object of metrics or a list/],
    ['null', /must hold an object/],
    ['{}', /^holds no metric/],
    ['[]', /^holds no metric/],
    ['[0.9]', /^item 1 must be an object with a name/],
    [{ test: { accuracy: 0.9 } }, /"test" is an object without "value".*"test_accuracy"/],
    [{ accuracy: '0.9' }, /"accuracy" is "0.9", and a metric is a finite number/],
    [{ accuracy: null }, /"accuracy" is null/],
    [{ accuracy: [0.9] }, /"accuracy" is a list/],
    [{ accuracy: { value: {} } }, /"accuracy" is an object/],
    [{ accuracy: { value: 0.9, rows: 0 } }, /rows must be a whole number of at least 1/],
    [
      { accuracy: { value: 0.9, interval: [0.91, 0.95] } },
      /interval must be two numbers with the value 0.9 between/,
    ],
    [{ accuracy: { value: 0.9, interval: [0.9, 0.9] } }, /interval must be/],
    [{ accuracy: { value: 0.9, interval: [0.8] } }, /interval must be/],
    [{ accuracy: { value: 0.9, level: 95 } }, /level, that of its interval, must lie between 0.5 and 1/],
    [{ accuracy: { value: 0.9, direction: 'up' } }, /direction must be "higher" or "lower"/],
    [{ accuracy: { value: 0.9, interval: null } }, /interval must be/],
    [{ accuracy: { value: 0.9, row: 5 } }, /has "row". Did you mean "rows"\?/],
    [{ '': 0.9 }, /the name "" is empty/],
    [{ ['x'.repeat(101)]: 0.9 }, /has 101 characters, and at most 100/],
    [{ 'a\nb': 0.9 }, /the name "a b" holds characters that no report can show/],
    [
      [
        { name: 'f1', value: 1 },
        { name: 'f1', value: 0 },
      ],
      /the name "f1" is there twice/,
    ],
    [{ epoch: 3, steps: 10 }, /tells of none of its metrics which way it is better, as "epoch"/],
  ])('%j', (given, expected) => {
    const { problems } = read(given);
    expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  test('lists a hundred thousand deep are refused as any other', () => {
    const { problems } = read(`{"f1": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(problems).toEqual([expect.stringMatching(/^"f1" is a list/)]);
  });

  test('all is told at once, and no more than can be read', () => {
    const { problems } = read(Object.fromEntries(Array.from({ length: 50 }, (_, k) => [`f1_${k}`, null])));
    expect(problems).toHaveLength(11);
    expect(problems[10]).toBe('and 40 more like these.');
  });
});
