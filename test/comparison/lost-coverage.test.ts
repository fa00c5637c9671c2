import { describe, expect, test } from '@jest/globals';

import { findLostCoverage } from '../../src/comparison/lost-coverage.js';
import { makeTestCase } from '../support/make-test-case.js';

const on = (feature: string, overrides = {}) =>
  makeTestCase({ testType: 'nulls', category: 'drift', features: [feature], ...overrides });
const columns = (count: number, overrides = {}) =>
  Array.from({ length: count }, (_, k) => on(`c${k}`, overrides));

describe('findLostCoverage', () => {
  test('nothing is lost when everything is judged again, in any order', () => {
    expect(findLostCoverage(columns(20).reverse(), columns(20))).toEqual({
      judgedThere: 20,
      lost: 0,
      categories: [],
      tests: [],
      isTooMuch: false,
    });
  });

  test.each([
    ['a tenth of the cases may go missing', 18, false],
    ['more than a tenth is too much', 17, true],
  ])('%s', (_, left, isTooMuch) => {
    expect(findLostCoverage(columns(left), columns(20))).toMatchObject({ lost: 20 - left, isTooMuch });
  });

  test('a test of which nothing is judged is too much, however few its cases are', () => {
    const there = [...columns(99), on('a', { testType: 'outliers' })];
    expect(findLostCoverage(columns(99), there)).toMatchObject({
      lost: 1,
      categories: [],
      tests: ['outliers'],
      isTooMuch: true,
    });
  });

  test('a category of which nothing is judged is told as one, without its tests', () => {
    const there = [...columns(99), on('a', { testType: 'outliers', category: 'bias' })];
    expect(findLostCoverage(columns(99), there)).toMatchObject({
      categories: ['bias'],
      tests: [],
      isTooMuch: true,
    });
  });

  test('a case that is skipped now is lost; one that was skipped there is not', () => {
    const skipped = { status: 'skip', severity: undefined };
    expect(findLostCoverage([on('a', skipped), on('b')], columns(0).concat(on('a'), on('b')))).toMatchObject({
      lost: 1,
    });
    expect(findLostCoverage([on('b')], [on('a', skipped), on('b')])).toMatchObject({
      judgedThere: 1,
      lost: 0,
    });
  });

  test('with as many rows, a test that is skipped for its own reason counts by its cases alone', () => {
    const rare = on('rare', { testType: 'recall' });
    const skipped = { ...rare, status: 'skip', severity: undefined } as const;
    const there = [...columns(99), rare];
    expect(findLostCoverage([...columns(99), skipped], there, true)).toMatchObject({
      lost: 1,
      tests: [],
      isTooMuch: false,
    });
    expect(findLostCoverage([...columns(99), skipped], there)).toMatchObject({ isTooMuch: true });
    expect(findLostCoverage(columns(99), there, true)).toMatchObject({ tests: ['recall'], isTooMuch: true });
  });

  test('another text sampled, or another subset the worst, is no loss: only how many of them are judged counts', () => {
    const samples = (first: number) =>
      Array.from({ length: 30 }, (_, k) => on('text', { caseId: String(first + k) }));
    expect(findLostCoverage(samples(500), samples(0))).toMatchObject({ lost: 0, isTooMuch: false });
    expect(findLostCoverage(samples(500).slice(0, 26), samples(0))).toMatchObject({
      lost: 4,
      isTooMuch: true,
    });
  });

  test('columns that are gathered into one case, or judged apart again, are no loss; one that is gone is', () => {
    const gathered = on('', { features: ['c0', 'c1', 'c2'] });
    const rest = columns(10).slice(3);
    expect(findLostCoverage([gathered, ...rest], columns(10))).toMatchObject({ lost: 0, isTooMuch: false });
    expect(findLostCoverage(columns(10), [gathered, ...rest])).toMatchObject({ lost: 0, isTooMuch: false });
    const fewer = on('', { features: ['c0', 'c1'] });
    expect(findLostCoverage([fewer, ...rest], columns(10))).toMatchObject({ lost: 1, isTooMuch: false });
    expect(findLostCoverage([fewer, ...rest], [gathered, ...rest])).toMatchObject({ lost: 1 });
    const ofAnother = on('', { features: ['c0', 'c1', 'c2'], testType: 'outliers' });
    expect(findLostCoverage([ofAnother, ...rest], columns(10))).toMatchObject({ lost: 3, isTooMuch: true });
  });

  test("the gate's own comparisons are not counted", () => {
    const own = on('', { testType: 'baseline:accuracy', category: 'model-performance', features: [] });
    expect(findLostCoverage([on('a')], [on('a'), own])).toMatchObject({
      judgedThere: 1,
      lost: 0,
      isTooMuch: false,
    });
  });

  test('a baseline that judged nothing loses nothing', () => {
    expect(findLostCoverage([], [])).toMatchObject({ judgedThere: 0, lost: 0, isTooMuch: false });
  });
});
