import { describe, expect, test } from '@jest/globals';

import { judge as judgeIn } from '../../../src/domain/judge/judge.js';
import { severityOf } from '../../../src/domain/judge/severity-of.js';
import type { JudgeContext } from '../../../src/domain/judge/judge-context.js';
import type { TestCase } from '../../../src/domain/results.js';
import { isJudged, type Verdict } from '../../../src/domain/outcome.js';
import type { GatePolicy } from '../../../src/domain/plan.js';
import { makeTestCase } from '../../support/make-test-case.js';
import { policy } from '../../support/make-outcome.js';

const today: JudgeContext = { baseline: undefined, today: '2026-11-24' };
const judge = (cases: readonly TestCase[], gate: GatePolicy): Verdict => judgeIn(cases, gate, today);

const alert = makeTestCase({ status: 'warning', severity: 'alert' });
const warning = makeTestCase({ status: 'warning', severity: 'warning' });
const pass = makeTestCase();
const skip = makeTestCase({ status: 'skip', severity: undefined });
const times = (count: number, testCase: TestCase): TestCase[] =>
  Array.from({ length: count }, () => testCase);

describe('severityOf', () => {
  // The rules are those of the public interface, section 5.
  const rules: [string, Partial<TestCase>, string][] = [
    ['severity decides over status', { status: 'warning', severity: 'alert' }, 'alert'],
    ['a failing status with a passing severity passes', { status: 'fail', severity: 'pass' }, 'pass'],
    ['FAIL without severity is an alert', { status: 'fail', severity: undefined }, 'alert'],
    ['WARNING without severity is a warning', { status: 'warning', severity: undefined }, 'warning'],
    ['PASS without severity passes', { status: 'pass', severity: undefined }, 'pass'],
    ['a skipped case is apart, whatever its severity', { status: 'skip', severity: 'alert' }, 'skip'],
    ['an unknown word is an alert', { severity: 'pass', unknownWords: ['SEVERITY_NEW'] }, 'alert'],
    ['an unknown word is an alert on a skipped case, too', { status: 'skip', unknownWords: ['X'] }, 'alert'],
  ];
  test.each(rules)('%s', (_, overrides, expected) => {
    expect(severityOf(makeTestCase(overrides))).toBe(expected);
  });
});

describe('judge', () => {
  test.each([
    { name: 'passes without findings', cases: [pass, skip], gate: {}, kind: 'passed' },
    { name: 'fails with one alert', cases: [pass, alert], gate: {}, kind: 'failed' },
    {
      name: 'allows as many alerts as the limit',
      cases: times(3, alert),
      gate: { maxAlerts: 3 },
      kind: 'passed',
    },
    {
      name: 'fails with one alert over the limit',
      cases: times(4, alert),
      gate: { maxAlerts: 3 },
      kind: 'failed',
    },
    { name: 'leaves warnings unlimited by default', cases: times(50, warning), gate: {}, kind: 'passed' },
    { name: 'limits warnings when told', cases: times(3, warning), gate: { maxWarnings: 2 }, kind: 'failed' },
    {
      name: 'allows no warning when they are findings',
      cases: [warning],
      gate: { failOn: 'warning' },
      kind: 'failed',
    },
    {
      name: 'allows the given warnings when they are findings',
      cases: [warning],
      gate: { failOn: 'warning', maxWarnings: 1 },
      kind: 'passed',
    },
    { name: 'never fails when told so', cases: [alert, warning], gate: { failOn: 'never' }, kind: 'passed' },
    { name: 'is no verdict without cases', cases: [], gate: {}, kind: 'error' },
    { name: 'is no verdict when all were skipped', cases: [skip, skip], gate: {}, kind: 'error' },
    {
      name: 'is no verdict one case below min-tests',
      cases: [pass, alert],
      gate: { minTests: 3 },
      kind: 'error',
    },
    { name: 'is a verdict at min-tests', cases: [pass, pass, pass], gate: { minTests: 3 }, kind: 'passed' },
  ] as const)('$name', ({ cases, gate, kind }) => {
    expect(judge(cases, { ...policy, ...gate }).kind).toBe(kind);
  });

  test('says which limits were exceeded, and by how much', () => {
    const verdict = judge([alert, alert, warning], { ...policy, failOn: 'warning' });
    expect(verdict.reason).toBe('2 alerts, at most 0 allowed; 1 warning, at most 0 allowed');
  });

  test('counts every case once and ranks alerts before warnings', () => {
    const verdict = judge([warning, pass, alert, skip], policy);
    expect(verdict).toMatchObject({ counts: { alert: 1, warning: 1, pass: 1, skip: 1 } });
    expect(isJudged(verdict) && verdict.findings.map(({ severity }) => severity)).toEqual([
      'alert',
      'warning',
    ]);
  });

  test('says how many were skipped when too few are left', () => {
    expect(judge([skip, pass], { ...policy, minTests: 2 })).toEqual({
      kind: 'error',
      code: 'no-results',
      reason: '1 test case judged (1 skipped), but at least 2 must be judged (min-tests)',
    });
  });
});
