import { describe, expect, test } from '@jest/globals';

import type { Baseline } from '../../../src/domain/baseline.js';
import { judge } from '../../../src/domain/judge/judge.js';
import type { JudgeContext } from '../../../src/domain/judge/judge-context.js';
import { isJudged, type JudgedVerdict } from '../../../src/domain/outcome.js';
import type { GatePolicy } from '../../../src/domain/plan.js';
import type { TestCase } from '../../../src/domain/results.js';
import { policy } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const on = (feature: string, overrides: Partial<TestCase> = {}): TestCase =>
  makeTestCase({ features: [feature], ...overrides });
const alertOn = (feature: string, importance = 0.5): TestCase =>
  on(feature, { severity: 'alert', importance });
const warningOn = (feature: string): TestCase => on(feature, { severity: 'warning', importance: 0.05 });
const skipOn = (feature: string): TestCase => on(feature, { status: 'skip', severity: undefined });
const baselineOf = (cases: readonly TestCase[], overrides: Partial<Baseline> = {}): Baseline => ({
  label: 'nightly main',
  testRun: undefined,
  projectId: undefined,
  rows: undefined,
  rowsMissing: undefined,
  cases,
  ...overrides,
});

function judged(
  cases: readonly TestCase[],
  before: readonly TestCase[],
  gate: Partial<GatePolicy> = {},
  context: Partial<JudgeContext> = {},
): JudgedVerdict {
  const baseline = baselineOf(before);
  const verdict = judge(cases, { ...policy, ...gate }, { baseline, today: '2026-11-24', ...context });
  if (!isJudged(verdict)) throw new TypeError(verdict.reason);
  return verdict;
}
const featuresOf = (findings: readonly { readonly testCase: TestCase }[]): readonly (string | undefined)[] =>
  findings.map(({ testCase }) => testCase.features[0]);

describe('judge against a baseline', () => {
  test('lets only new and worse findings count, and keeps the known ones visible', () => {
    const now = [alertOn('same'), alertOn('worse', 0.9), alertOn('new'), warningOn('milder'), on('fine')];
    const before = [alertOn('same'), alertOn('worse'), on('new'), alertOn('milder'), on('fine')];
    const verdict = judged(now, before);
    expect(verdict).toMatchObject({
      kind: 'failed',
      reason: '2 new or worse alerts, at most 0 allowed',
      counts: { alert: 3, warning: 1, pass: 1, skip: 0, ignored: 0, new: 2 },
    });
    expect(verdict.findings.map(({ change }) => change)).toEqual(['worse', 'new']);
    expect(featuresOf(verdict.findings)).toEqual(['worse', 'new']);
    expect(verdict.known.map(({ change }) => change)).toEqual(['unchanged', 'better']);
    expect(featuresOf(verdict.known)).toEqual(['same', 'milder']);
  });

  test('passes when all findings are known', () => {
    expect(judged([alertOn('a'), alertOn('b')], [alertOn('a'), alertOn('b')])).toMatchObject({
      kind: 'passed',
      reason: '2 test cases judged, none beyond the thresholds (2 findings known from the baseline)',
      findings: [],
    });
  });

  test('tells what is fixed, and what could not be looked at again', () => {
    const verdict = judged(
      [on('fixed'), skipOn('skipped')],
      [alertOn('fixed'), warningOn('skipped'), alertOn('gone')],
    );
    expect(verdict.comparison).toMatchObject({
      baseline: 'nightly main',
      fixed: [on('fixed')],
      onlyHere: 0,
      onlyThere: 1,
    });
    expect(verdict.notes).toEqual([
      '2 findings of the baseline could not be looked at again (1 skipped, 1 not in this run), so nothing tells whether they are fixed.',
    ]);
  });

  test('counts cases that only one of the runs has', () => {
    const { comparison } = judged([on('a'), on('b'), on('c')], [on('c'), on('d')]);
    expect(comparison).toMatchObject({ onlyHere: 2, onlyThere: 1, fixed: [] });
  });

  test('applies limits to new and worse findings only', () => {
    const now = [alertOn('known'), alertOn('new')];
    expect(judged(now, [alertOn('known')], { maxAlerts: 1 }).kind).toBe('passed');
    expect(judged(now, [alertOn('known')], { maxAlerts: 0 }).kind).toBe('failed');
  });

  test('applies ignore rules first', () => {
    const ignore = [
      {
        test: 'text_upper_case',
        feature: 'new',
        category: undefined,
        case: undefined,
        reason: 'known',
        expires: '2027-01-01',
      },
    ];
    const verdict = judged([alertOn('known'), alertOn('new')], [alertOn('known')], { ignore });
    expect(verdict).toMatchObject({ kind: 'passed', counts: { alert: 1, ignored: 1, new: 0 } });
    expect(verdict.ignored.map(({ change }) => change)).toEqual(['new']);
  });

  test('counts everything, and notes why, when the baseline is missing', () => {
    const missingBaseline = 'There is no baseline: nothing was found. So every finding counts.';
    const verdict = judged([alertOn('a')], [], {}, { baseline: undefined, missingBaseline });
    expect(verdict).toMatchObject({
      kind: 'failed',
      counts: { alert: 1, new: 1 },
      notes: [missingBaseline],
      comparison: undefined,
    });
    expect(verdict.findings.map(({ change }) => change)).toEqual([undefined]);
  });
});

describe('the differences from a baseline', () => {
  const differences = (now: readonly TestCase[], baseline: Baseline, context: Partial<JudgeContext> = {}) =>
    judged(now, [], {}, { baseline, ...context }).comparison?.differences;

  test('are none when the same was tested', () => {
    const baseline = baselineOf([on('b')], { projectId: 'p1', testRun: undefined });
    expect(differences([on('a')], baseline, { projectId: 'p1' })).toEqual([]);
  });

  test('tell of another project and task', () => {
    const testRun = {
      testRunId: 't0',
      name: 'x',
      modelTask: 'ranking',
      modelMetrics: [],
    };
    const baseline = baselineOf([on('a')], { projectId: 'p0', testRun });
    const context = { projectId: 'p1', testRun: { modelTask: 'regression' } };
    expect(differences([on('a')], baseline, context)).toEqual([
      'The baseline is a run of another project, "p0".',
      'The baseline is of another model task: "ranking", not "regression".',
    ]);
  });

  test('tell of categories, and of tests within shared categories', () => {
    const now = [on('a'), on('a', { testType: 'x' }), on('a', { testType: 'd', category: 'drift' })];
    const before = [on('a'), on('a', { testType: 'y' }), on('a', { testType: 'z' })];
    expect(differences(now, baselineOf(before))).toEqual([
      'The baseline lacks the test category "drift": findings of it count as new.',
      'The baseline lacks the test "x": findings of it count as new.',
      'Only the baseline has the tests "y", "z".',
    ]);
  });

  test('name a few of many', () => {
    const before = Array.from({ length: 8 }, (_, index) => on('a', { testType: `t${index}` }));
    expect(differences([on('a')], baselineOf([on('a'), ...before]))).toEqual([
      'Only the baseline has the tests "t0", "t1", "t2", "t3", "t4" and 3 more.',
    ]);
  });
});
