import { describe, expect, test } from '@jest/globals';

import { matchCases } from '../../../src/domain/judge/match-cases.js';
import type { TestCase } from '../../../src/domain/results.js';
import { makeTestCase } from '../../support/make-test-case.js';

const subset = (name: string, overrides: Partial<TestCase> = {}): TestCase =>
  makeTestCase({
    testType: 'subset_performance:subset_accuracy',
    features: ['job'],
    metrics: [{ name: 'subset', category: 'subset-details', value: name }],
    ...overrides,
  });
const sampled = (text: string, overrides: Partial<TestCase> = {}): TestCase =>
  makeTestCase({ metrics: [{ name: 'original text', category: 'input', value: text }], ...overrides });

/** For each case here, the position of its counterpart there. */
const pairs = (here: readonly TestCase[], there: readonly TestCase[]): readonly (number | undefined)[] =>
  matchCases(here, there).counterparts.map((one) => (one === undefined ? undefined : there.indexOf(one)));

test.each([
  {
    name: 'pairs by test and feature, wherever the id moved to',
    here: [makeTestCase({ features: ['b'], caseId: '0' }), makeTestCase({ features: ['c'], caseId: '1' })],
    there: [makeTestCase({ features: ['a'], caseId: '0' }), makeTestCase({ features: ['b'], caseId: '1' })],
    expected: [1, undefined],
  },
  {
    name: 'does not mind the order of features',
    here: [makeTestCase({ features: ['a', 'b'] })],
    there: [makeTestCase({ features: ['b', 'a'] })],
    expected: [0],
  },
  {
    name: 'tells tests and categories apart',
    here: [makeTestCase({ testType: 'x' }), makeTestCase({ category: 'drift' })],
    there: [makeTestCase()],
    expected: [undefined, undefined],
  },
  {
    name: 'knows the only subset case of a feature though another subset is the worst now',
    here: [subset('job = student')],
    there: [subset('job = retired')],
    expected: [0],
  },
  {
    name: 'tells several subsets of a feature apart',
    here: [subset('a', { caseId: '0' }), subset('c', { caseId: '1' })],
    there: [subset('b', { caseId: '0' }), subset('c', { caseId: '1' }), subset('a', { caseId: '2' })],
    expected: [2, 1],
  },
  {
    name: 'never takes one sampled text for another',
    here: [sampled('So good.'), sampled('So bad.')],
    there: [sampled('So good.')],
    expected: [0, undefined],
  },
  {
    name: 'pairs what is alike in the order of the ids, as numbers',
    here: [makeTestCase({ caseId: '10' }), makeTestCase({ caseId: '9' }), makeTestCase({ caseId: '11' })],
    there: [makeTestCase({ caseId: '2' }), makeTestCase({ caseId: '1' })],
    expected: [0, 1, undefined],
  },
  {
    name: 'is not fooled by separators in names',
    here: [makeTestCase({ features: ['a","b'] })],
    there: [makeTestCase({ features: ['a', 'b'] })],
    expected: [undefined],
  },
])('$name', ({ here, there, expected }) => {
  expect(pairs(here, there)).toEqual(expected);
});

describe('a case that names several features for one cause', () => {
  const on = (features: readonly string[], overrides: Partial<TestCase> = {}): TestCase =>
    makeTestCase({ features, ...overrides });

  test.each([
    { name: 'more', here: ['a', 'b', 'c'], there: ['a', 'b'], isSame: true },
    { name: 'fewer', here: ['a', 'b'], there: ['c', 'b', 'a'], isSame: true },
    { name: 'some others', here: ['a', 'b', 'c', 'd'], there: ['a', 'b', 'c', 'e'], isSame: true },
    { name: 'half others', here: ['a', 'b'], there: ['a', 'c'], isSame: false },
    { name: 'one alone', here: ['a'], there: ['a', 'b'], isSame: false },
    { name: 'none of them', here: ['a', 'b', 'c'], there: ['d', 'e', 'f'], isSame: false },
  ])('is the same with $name: $isSame', ({ here, there, isSame }) => {
    const { counterparts, onlyThere } = matchCases([on(here)], [on(there)]);
    expect(counterparts).toEqual([isSame ? on(there) : undefined]);
    expect(onlyThere).toHaveLength(isSame ? 0 : 1);
  });

  test('is not guessed where a test has several, nor across tests, nor when it has its like', () => {
    const [three, four] = [on(['a', 'b', 'c']), on(['a', 'b', 'c', 'd'])];
    expect(matchCases([three], [four, on(['a', 'b'])]).counterparts).toEqual([undefined]);
    expect(matchCases([three], [on(four.features, { testType: 'x' })]).counterparts).toEqual([undefined]);
    const twin = on(['c', 'b', 'a']);
    expect(matchCases([three], [four, twin])).toEqual({ counterparts: [twin], onlyThere: [four] });
  });
});

test('tells what only the other run has', () => {
  const there = [
    subset('a'),
    subset('b', { caseId: '1' }),
    makeTestCase({ testType: 'gone' }),
    makeTestCase(),
  ];
  const { onlyThere } = matchCases([subset('b', { caseId: '0' }), subset('x'), makeTestCase()], there);
  expect(new Set(onlyThere)).toEqual(new Set([there[0], there[2]]));
});

test('looks at each case so often, and not once for every other, even when all are alike', () => {
  const looksAt = (count: number): number => {
    let looks = 0;
    const cases = Array.from({ length: count }, (_, index) => {
      const { testType, ...others } = makeTestCase({ caseId: String(index) });
      return Object.defineProperty({ ...others, testType }, 'testType', {
        enumerable: true,
        get: () => (looks++, testType),
      });
    });
    const { counterparts } = matchCases(cases, [...cases].reverse());
    expect(counterparts.every((one, place) => one === cases[place])).toBe(true);
    return looks;
  };
  expect(looksAt(4000)).toBeLessThanOrEqual(2 * looksAt(2000));
});
