import { expect, test } from '@jest/globals';

import { headline, whereabouts } from '../../../src/reports/facts/headline.js';
import { makeTestCase } from '../../support/make-test-case.js';

test('prefers the number that says most', () => {
  const metrics = [
    { name: 'failing rows', category: 'failing-inputs', value: 12 },
    { name: 'psi', category: 'drift-stat', value: 0.20085988 },
  ];
  expect(headline(makeTestCase({ metrics }))).toBe('psi 0.2009');
});

test('falls back on the impact, then on nothing', () => {
  expect(headline(makeTestCase({ metrics: [], importance: 0.5 }))).toBe('impact 0.5');
  expect(headline(makeTestCase({ metrics: [], importance: undefined }))).toBe('');
});

test('tells what was changed into what', () => {
  const metrics = [
    { name: 'original text', category: 'input', value: 'It was great.' },
    { name: 'transformed text', category: 'input', value: 'It was rgeat.' },
    { name: 'row', category: 'input', value: 25 },
  ];
  expect(whereabouts(makeTestCase({ metrics }))).toBe('It was great. → It was rgeat.');
});

test('tells the worst of several texts', () => {
  const metrics = [
    { name: 'share of flipped predictions', category: 'output-diff', value: 0.3 },
    { name: 'original texts', category: 'input', value: ['It was great.', 'Fine.'] },
    { name: 'transformed texts', category: 'input', value: ['It was rgeat.', 'Fien.'] },
  ];
  expect(whereabouts(makeTestCase({ metrics }))).toBe('It was great. → It was rgeat.');
  // A list that is not as long, or of numbers, says nothing.
  expect(whereabouts(makeTestCase({ metrics: metrics.slice(0, 2) }))).toBe('');
  expect(whereabouts(makeTestCase({ metrics: metrics.map((one) => ({ ...one, value: [1] })) }))).toBe('');
});

test('tells on how many rows a what-if was tried', () => {
  const metrics = [
    { name: 'loss beyond not knowing', category: 'performance-diff', value: 0.25 },
    { name: 'margin of error', category: 'performance-metric-value', value: 0.125 },
    { name: 'original value', category: 'input', value: '12' },
    { name: 'substituted value', category: 'input', value: 'null' },
    { name: 'sample size', category: 'input', value: 40 },
  ];
  expect(headline(makeTestCase({ metrics }))).toBe('loss beyond not knowing 0.25 ± 0.13 on 40 rows');
  expect(whereabouts(makeTestCase({ metrics }))).toBe('12 → null');
});

test('tells the first failing rows, counted from 1 as those of the file are', () => {
  const ofTheFile = { name: 'failing rows of the file', category: 'failing-inputs', value: [8, 10] };
  expect(whereabouts(makeTestCase({ metrics: [ofTheFile] }))).toBe('rows 8, 10');
  const rows = (value: readonly number[]) => [
    { name: 'failing row indices', category: 'failing-inputs', value },
  ];
  expect(whereabouts(makeTestCase({ metrics: rows([7, 9]) }))).toBe('rows 8, 10');
  expect(whereabouts(makeTestCase({ metrics: rows([1, 2, 3, 4, 5, 6]) }))).toBe('rows 2, 3, 4, 5, 6 …');
  expect(whereabouts(makeTestCase({ metrics: rows([]) }))).toBe('');
});

test('tells how sure a difference is, and on how many rows', () => {
  const metrics = [
    { name: 'subset', category: 'subset-details', value: '(59, 93]' },
    { name: 'subset size', category: 'subset-details', value: 483 },
    { name: 'difference from overall', category: 'performance-diff', value: -0.191561490683 },
    { name: 'margin of error', category: 'performance-metric-value', value: 0.04448652747245873 },
  ];
  expect(headline(makeTestCase({ metrics }))).toBe('difference from overall -0.1916 ± 0.044 on 483 rows');
  expect(whereabouts(makeTestCase({ metrics }))).toBe('from 59 to 93');
  const withoutMargin = metrics.slice(0, 3);
  expect(headline(makeTestCase({ metrics: withoutMargin }))).toBe('difference from overall -0.1916');
  expect(whereabouts(makeTestCase({ metrics: withoutMargin }))).toBe('from 59 to 93, 483 rows');
});

test('tells how sure the difference of two datasets is: √(0.03² + 0.04²)', () => {
  const metrics = [
    { name: 'degradation', category: 'performance-diff', value: 0.06 },
    { name: 'reference margin of error', category: 'performance-metric-value', value: 0.03 },
    { name: 'evaluation sample size', category: 'performance-metric-value', value: 412 },
    { name: 'evaluation margin of error', category: 'performance-metric-value', value: 0.04 },
  ];
  expect(headline(makeTestCase({ metrics }))).toBe('degradation 0.06 ± 0.05 on 412 rows');
});

test('says nothing of a margin of 0, which the normal approximation gives for 0 % and 100 %', () => {
  const metrics = [
    { name: 'difference from overall', category: 'performance-diff', value: -0.2 },
    { name: 'margin of error', category: 'performance-metric-value', value: 0 },
  ];
  expect(headline(makeTestCase({ metrics }))).toBe('difference from overall -0.2');
});

test('tells the subset', () => {
  const metrics = [{ name: 'subset', category: 'subset-details', value: 'job = student' }];
  expect(whereabouts(makeTestCase({ metrics }))).toBe('job = student');
  expect(whereabouts(makeTestCase())).toBe('');
});

test('what marks a case as uncertain is no measurement of it', () => {
  const testCase = makeTestCase({
    importance: 0.03,
    metrics: [{ name: 'uncertain', category: 'performance-metric-value', value: 'beyond by its point' }],
  });
  expect(headline(testCase)).toBe('impact 0.03');
});

test('a case that was rated by its whole interval begins with what it is of, whatever its kind of number', () => {
  const metrics = [
    { name: 'share of failing rows', category: 'failing-inputs', value: 0.07 },
    { name: 'margin of error', category: 'performance-metric-value', value: 0.04 },
    { name: 'evaluation sample size', category: 'performance-metric-value', value: 200 },
  ];
  const level = { name: 'confidence level', category: 'performance-metric-value', value: 0.99 };
  expect(headline(makeTestCase({ metrics: [...metrics, level] }))).toBe(
    'share of failing rows 0.07 ± 0.04 on 200 rows',
  );
  expect(headline(makeTestCase({ metrics }))).toBe('share of failing rows 0.07');
});
