import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { m } from '../../../src/domain/measures/index.js';
import { type Measure, text } from '../../../src/domain/measures/measure.js';
import { read, toMetric } from '../../../src/domain/measures/read.js';
import type { MetricValue } from '../../../src/domain/results.js';

const measures = Object.values(m).filter((one): one is Measure => typeof one === 'object');

describe('the list of measures', () => {
  test('has each once', () => {
    const told = measures.map(({ name, category }) => `${name} (${category})`);
    expect(told.length).toBeGreaterThan(150);
    expect(told.filter((one, k) => told.indexOf(one) !== k)).toEqual([]);
  });

  test('gives a name one type, whatever its category: readers know the name alone', () => {
    const types = new Map(measures.map(({ name, type }) => [name, type]));
    expect(measures.filter(({ name, type }) => types.get(name) !== type)).toEqual([]);
  });

  // A single word may mean something else, and what a plot calls the failing rows is a label.
  const names = measures
    .map(({ name }) => name)
    .filter((name) => /[ _]/.test(name) && name !== m.failingRows.name);

  test('is the only place in the source that spells a name out', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith(join('domain', 'measures')),
    );
    expect(files.length).toBeGreaterThan(300);
    const spelled = files.flatMap((file) => {
      const source = readFileSync(join('src', file), 'utf8');
      return names
        .filter((name) => [`'`, `"`, '`'].some((quote) => source.includes(`${quote}${name}${quote}`)))
        .map((name) => `${file}: ${name}`);
    });
    expect(spelled).toEqual([]);
  });
});

describe('a case is read by a measure', () => {
  const caseOf = (name: string, value: MetricValue) => ({ metrics: [{ name, category: 'any', value }] });

  test.each<{ readonly measure: Measure; readonly value: MetricValue; readonly expected: unknown }>([
    { measure: m.psi, value: 0.25, expected: 0.25 },
    { measure: m.psi, value: Infinity, expected: undefined },
    { measure: m.psi, value: '0.25', expected: undefined },
    { measure: m.psi, value: null, expected: undefined },
    { measure: m.bins, value: 3, expected: 3 },
    { measure: m.uncertain, value: 'by chance', expected: 'by chance' },
    { measure: m.uncertain, value: 1, expected: undefined },
    { measure: m.binNames, value: ['a', 'b'], expected: ['a', 'b'] },
    { measure: m.binNames, value: [], expected: undefined },
    { measure: m.binNames, value: [1, 2], expected: undefined },
    { measure: m.subsetValues, value: [0.5, 1], expected: [0.5, 1] },
    { measure: m.subsetValues, value: [0.5, NaN], expected: undefined },
    { measure: m.subsetValues, value: 'none', expected: undefined },
    { measure: m.overall('f1'), value: 0.5, expected: 0.5 },
  ])('$measure.name: $value → $expected', ({ measure, value, expected }) => {
    expect(read(caseOf(measure.name, value), measure)).toEqual(expected);
  });

  test('that is not there', () => {
    expect(read(caseOf('toString', 1), m.psi)).toBeUndefined();
  });

  test('that wrote it', () => {
    const metric = toMetric(m.valueOn('evaluation'), 0.75);
    expect(metric).toEqual({ name: 'evaluation value', category: 'performance-metric-value', value: 0.75 });
    expect(read({ metrics: [metric] }, m.valueOn('evaluation'))).toBe(0.75);
    expect(read({ metrics: [toMetric(text('own', 'input'), 'x')] }, m.psi)).toBeUndefined();
  });
});
