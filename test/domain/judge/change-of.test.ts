import { describe, expect, test } from '@jest/globals';

import { compareBadness } from '../../../src/domain/judge/compare-badness.js';
import { changeOf } from '../../../src/domain/judge/change-of.js';
import { isUncertain } from '../../../src/domain/judge/is-uncertain.js';
import { marginOfError } from '../../../src/domain/judge/margin-of-error.js';
import type { Metric, TestCase } from '../../../src/domain/results.js';
import { makeTestCase } from '../../support/make-test-case.js';

const number = (name: string, value: number, category = 'performance-metric-value'): Metric => ({
  name,
  category,
  value,
});
const alert = (overrides: Partial<TestCase> = {}): TestCase =>
  makeTestCase({ severity: 'alert', ...overrides });
const warning = (overrides: Partial<TestCase> = {}): TestCase =>
  makeTestCase({ severity: 'warning', ...overrides });
const skip = makeTestCase({ status: 'skip', severity: undefined });

describe('changeOf', () => {
  // Tolerances worked out by hand from docs/policy.md: the largest of 0.01, a tenth of the former value, the margin.
  const changes: readonly [string, TestCase, TestCase | undefined, string][] = [
    ['is new without a counterpart', alert(), undefined, 'new'],
    ['is new where the counterpart passed', alert(), makeTestCase(), 'new'],
    ['is new where the counterpart was skipped', alert(), skip, 'new'],
    ['is worse when its severity rose', alert({ importance: 0.1 }), warning({ importance: 0.9 }), 'worse'],
    ['is better when its severity fell', warning({ importance: 0.9 }), alert({ importance: 0.1 }), 'better'],
    ['is unchanged when nothing moved', alert(), alert(), 'unchanged'],
    ['is unchanged at 0.01', alert({ importance: 0.04 }), alert({ importance: 0.03 }), 'unchanged'],
    ['is worse beyond 0.01', alert({ importance: 0.0401 }), alert({ importance: 0.03 }), 'worse'],
    [
      'is better below by more than 0.01',
      alert({ importance: 0.03 }),
      alert({ importance: 0.0401 }),
      'better',
    ],
    ['is unchanged at a tenth', alert({ importance: 0.55 }), alert({ importance: 0.5 }), 'unchanged'],
    ['is worse beyond a tenth', alert({ importance: 0.56 }), alert({ importance: 0.5 }), 'worse'],
    [
      'is unchanged within its own margin of error',
      alert({ importance: 0.6, metrics: [number('margin of error', 0.15)] }),
      alert({ importance: 0.5, metrics: [number('margin of error', 0.02)] }),
      'unchanged',
    ],
    [
      "is unchanged within the baseline's margin of error",
      alert({ importance: 0.6, metrics: [number('margin of error', 0.02)] }),
      alert({ importance: 0.5, metrics: [number('margin of error', 0.15)] }),
      'unchanged',
    ],
    [
      'is worse beyond both margins',
      alert({ importance: 0.7, metrics: [number('margin of error', 0.1)] }),
      alert({ importance: 0.5, metrics: [number('margin of error', 0.15)] }),
      'worse',
    ],
    [
      'is worse when the model raises now, which measures nothing',
      alert({ status: 'fail', importance: 0 }),
      alert({ status: 'warning', importance: 0.5 }),
      'worse',
    ],
    [
      'is better when the model raises no more',
      alert({ status: 'warning', importance: 0.5 }),
      alert({ status: 'fail', importance: 0 }),
      'better',
    ],
    [
      'is unchanged when the model raises as before',
      alert({ status: 'fail', importance: 0 }),
      alert({ status: 'fail', importance: 0 }),
      'unchanged',
    ],
    [
      'is worse when it has a word that nobody knows yet',
      alert({ unknownWords: ['SEVERITY_CRITICAL'], importance: 0.1 }),
      alert({ importance: 0.5 }),
      'worse',
    ],
    [
      'is unchanged when the same word was unknown before',
      alert({ unknownWords: ['SEVERITY_CRITICAL'] }),
      alert({ unknownWords: ['SEVERITY_CRITICAL'] }),
      'unchanged',
    ],
    [
      'is told by its telling metric where it has no importance',
      alert({ importance: 0, metrics: [number('correlation', -0.99, 'statistical-dependence')] }),
      alert({ importance: 0, metrics: [number('correlation', -0.8, 'statistical-dependence')] }),
      'worse',
    ],
    [
      'is unchanged where other things were measured',
      alert({ importance: undefined, metrics: [number('psi', 0.9, 'drift-stat')] }),
      alert({ importance: undefined, metrics: [number('js divergence', 0.1, 'drift-stat')] }),
      'unchanged',
    ],
    [
      'is unchanged where nothing can be compared',
      alert({ importance: undefined, metrics: [number('accuracy', 0.1)] }),
      alert({ importance: undefined, metrics: [number('accuracy', 0.9)] }),
      'unchanged',
    ],
    [
      'is unchanged where a p-value moved, whose size says the contrary',
      alert({ importance: undefined, metrics: [number('p-value', 0.9, 'drift-stat')] }),
      alert({ importance: undefined, metrics: [number('p-value', 0.1, 'drift-stat')] }),
      'unchanged',
    ],
    [
      'is worse when a word was unknown before and the severity is as bad',
      alert({ importance: 0.9 }),
      makeTestCase({ unknownWords: ['X'], importance: 0.1 }),
      'worse',
    ],
  ];
  test.each(changes)('%s', (_, finding, before, expected) => {
    expect(changeOf(finding, before)).toBe(expected);
  });
});

describe('compareBadness', () => {
  const psi = (value: number): Metric => number('psi', value, 'drift-stat');
  test('prefers the importance', () => {
    const [now, before] = [
      alert({ importance: 0.5, metrics: [psi(2)] }),
      alert({ importance: 0, metrics: [psi(1)] }),
    ];
    expect(compareBadness(now, before)).toEqual({ now: 0.5, before: 0 });
  });

  test.each([
    ['one of them lacks it', 0.5, undefined],
    ['both are 0', 0, 0],
  ])('takes a metric that both have when %s', (_, importance, former) => {
    const [now, before] = [
      alert({ importance, metrics: [number('js', 1, 'drift-stat'), psi(2)] }),
      alert({ importance: former, metrics: [psi(-1)] }),
    ];
    expect(compareBadness(now, before)).toEqual({ now: 2, before: 1 });
  });

  test('takes the category that says most, by its size', () => {
    const metrics = [
      number('failing rows', 12, 'failing-inputs'),
      number('difference from overall', -0.128, 'performance-diff'),
    ];
    const testCase = alert({ importance: undefined, metrics });
    expect(compareBadness(testCase, testCase)).toEqual({ now: 0.128, before: 0.128 });
  });

  test('takes no infinite number', () => {
    const testCase = alert({ importance: undefined, metrics: [psi(Infinity)] });
    expect(compareBadness(testCase, testCase)).toBeUndefined();
  });
});

describe('marginOfError', () => {
  test('of two independent samples is the root of the sum of squares', () => {
    // 3-4-5 triangle.
    const metrics = [number('reference margin of error', 0.03), number('evaluation margin of error', 0.04)];
    expect(marginOfError(alert({ metrics }))).toBeCloseTo(0.05, 12);
  });

  test.each([
    ['0, which says nothing', [number('margin of error', 0)]],
    ['one of the two samples only', [number('evaluation margin of error', 0.04)]],
    ['none', []],
  ])('is not known from %s', (_, metrics) => {
    expect(marginOfError(alert({ metrics }))).toBeUndefined();
  });
});

describe('isUncertain', () => {
  const near = (importance: number | undefined, margin: number): TestCase =>
    warning({
      importance,
      metrics: [
        number('margin of error', margin),
        number('warning threshold', 0.05),
        number('alert threshold', 0.2),
      ],
    });
  test.each([
    ['the interval ends above the warning threshold and below the alert threshold', near(0.12, 0.06), false],
    ['the interval holds the warning threshold', near(0.06, 0.02), true],
    ['the interval holds the alert threshold', near(0.19, 0.02), true],
    ['the interval touches the threshold', near(0.25, 0.05), true],
    ['there is no importance', near(undefined, 0.05), false],
    ['the case carries no threshold', warning({ metrics: [number('margin of error', 0.5)] }), false],
    ['the case carries no margin', warning({ metrics: [number('warning threshold', 0.01)] }), false],
  ])('when %s', (_, testCase, expected) => {
    expect(isUncertain(testCase)).toBe(expected);
  });
});
