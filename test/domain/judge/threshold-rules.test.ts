import { describe, expect, test } from '@jest/globals';

import { judge } from '../../../src/domain/judge/judge.js';
import { isJudged } from '../../../src/domain/outcome.js';
import type { GatePolicy } from '../../../src/domain/plan.js';
import type { TestCase } from '../../../src/domain/results.js';
import { policy } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

const context = { baseline: undefined, today: '2026-11-24' };
const drift = (severity: 'alert' | 'warning', testType = 'label_drift'): TestCase =>
  makeTestCase({ testType, category: 'drift', severity, status: 'warning' });
const upperCase = (severity: 'alert' | 'warning'): TestCase => makeTestCase({ severity, status: 'warning' });

interface Rule {
  readonly name: string;
  readonly cases: readonly TestCase[];
  readonly gate: Partial<GatePolicy>;
  /** The breaches, or `undefined` for a pass. Worked out by hand from docs/policy.md. */
  readonly expected: string | undefined;
}

const rules: readonly Rule[] = [
  {
    name: 'counts a category that has a rule apart from the rest',
    cases: [drift('alert'), drift('alert'), upperCase('alert')],
    gate: { maxAlerts: 1, categories: { drift: { maxAlerts: 2 } } },
    expected: undefined,
  },
  {
    name: 'tells which category has too many',
    cases: [drift('alert'), drift('alert'), upperCase('alert')],
    gate: { maxAlerts: 1, categories: { drift: { maxAlerts: 1 } } },
    expected: 'category "drift": 2 alerts, at most 1 allowed',
  },
  {
    name: 'tells of the global limit first',
    cases: [drift('alert'), upperCase('alert')],
    gate: { categories: { drift: {} } },
    expected: '1 alert, at most 0 allowed; category "drift": 1 alert, at most 0 allowed',
  },
  {
    name: 'lets a category never fail',
    cases: [drift('alert'), drift('warning')],
    gate: { failOn: 'warning', categories: { drift: { failOn: 'never' } } },
    expected: undefined,
  },
  {
    name: 'lets a test of such a category fail all the same',
    cases: [drift('alert'), drift('alert', 'prediction_drift')],
    gate: { categories: { drift: { failOn: 'never' } }, tests: { prediction_drift: { failOn: 'alert' } } },
    expected: 'test "prediction_drift": 1 alert, at most 0 allowed',
  },
  {
    name: "inherits the field that a test's rule lacks from its category",
    cases: [drift('alert'), drift('alert')],
    gate: {
      maxAlerts: 0,
      categories: { drift: { maxAlerts: 2 } },
      tests: { label_drift: { maxWarnings: 0 } },
    },
    expected: undefined,
  },
  {
    name: 'inherits the field that a category lacks from the global rule',
    cases: [drift('warning')],
    gate: { maxWarnings: 0, categories: { drift: { maxAlerts: 5 } } },
    expected: 'category "drift": 1 warning, at most 0 allowed',
  },
  {
    name: 'inherits the limit and not the count',
    cases: [drift('alert'), drift('alert', 'prediction_drift'), upperCase('alert')],
    gate: { maxAlerts: 1, categories: { drift: { failOn: 'alert' } }, tests: { label_drift: {} } },
    expected: undefined,
  },
  {
    name: 'allows no warning where only the category makes them findings',
    cases: [drift('warning'), upperCase('warning')],
    gate: { categories: { drift: { failOn: 'warning' } } },
    expected: 'category "drift": 1 warning, at most 0 allowed',
  },
  {
    name: 'leaves warnings unlimited where only the category does not count them',
    cases: [drift('warning')],
    gate: { failOn: 'warning', categories: { drift: { failOn: 'alert' } } },
    expected: undefined,
  },
  {
    name: 'lets a test be stricter than its category',
    cases: [upperCase('warning')],
    gate: {
      categories: { transformations: { failOn: 'never' } },
      tests: { text_upper_case: { failOn: 'warning' } },
    },
    expected: 'test "text_upper_case": 1 warning, at most 0 allowed',
  },
  {
    name: 'knows no rule for a test that is called like a property of every object',
    cases: [makeTestCase({ testType: 'constructor', category: '__proto__', severity: 'alert' })],
    gate: { tests: {}, categories: {} },
    expected: '1 alert, at most 0 allowed',
  },
];

describe('thresholds by category and by test', () => {
  test.each(rules)('$name', ({ cases, gate, expected }) => {
    const verdict = judge(cases, { ...policy, ...gate }, context);
    expect([verdict.kind, verdict.kind === 'failed' ? verdict.reason : undefined]).toEqual([
      expected === undefined ? 'passed' : 'failed',
      expected,
    ]);
  });

  test("gives a test's rule one count, however many categories a cluster invents for it", () => {
    const cases = ['a', 'b', 'c'].map((category) => makeTestCase({ category, severity: 'alert' }));
    const verdict = judge(cases, { ...policy, tests: { text_upper_case: { maxAlerts: 2 } } }, context);
    expect(verdict.reason).toBe('test "text_upper_case": 3 alerts, at most 2 allowed');
  });

  test('notes a rule for a test that has no case, and what was meant', () => {
    const verdict = judge(
      [makeTestCase()],
      { ...policy, tests: { text_uper_case: { maxAlerts: 2 } } },
      context,
    );
    expect(isJudged(verdict) && verdict.notes).toEqual([
      'gate.tests has a rule for "text_uper_case", but this run has no case of that test. Did you mean "text_upper_case"?',
      expect.stringContaining('No baseline was asked for'),
    ]);
  });

  test.each([
    {
      name: 'no finding',
      cases: [],
      gate: {},
      expected: '12 test cases judged, none beyond the thresholds',
    },
    {
      name: 'no finding where none could count',
      cases: [],
      gate: { failOn: 'never' },
      expected: '12 test cases judged, no finding (fail-on: never)',
    },
    {
      name: 'alerts that never count',
      cases: [upperCase('alert'), upperCase('alert'), upperCase('alert')],
      gate: { failOn: 'never' },
      expected: '12 test cases judged, 3 alerts, which never fail the gate (fail-on: never)',
    },
    {
      name: 'both kinds where neither counts',
      cases: [upperCase('alert'), upperCase('warning')],
      gate: { failOn: 'never' },
      expected: '12 test cases judged, 1 alert and 1 warning, which never fail the gate (fail-on: never)',
    },
    {
      name: 'alerts within their allowance',
      cases: [upperCase('alert'), upperCase('alert')],
      gate: { maxAlerts: 15 },
      expected: '12 test cases judged, 2 alerts, within the 15 allowed (max-alerts)',
    },
    {
      name: 'a warning where alerts count',
      cases: [upperCase('warning')],
      gate: {},
      expected: "12 test cases judged, 1 warning, which doesn't fail the gate (fail-on: alert)",
    },
    {
      name: 'warnings within their allowance',
      cases: [upperCase('warning'), upperCase('warning')],
      gate: { failOn: 'warning', maxWarnings: 5 },
      expected: '12 test cases judged, 2 warnings, within the 5 allowed (max-warnings)',
    },
    {
      name: 'a category that never counts beside the global allowance',
      cases: [drift('alert'), upperCase('alert')],
      gate: { maxAlerts: 1, categories: { drift: { failOn: 'never' } } },
      expected:
        '12 test cases judged, 1 alert, within the 1 allowed (max-alerts); category "drift": 1 alert, which never fails the gate (fail-on: never)',
    },
  ] as const)('says why it passes: $name', ({ cases, gate, expected }) => {
    const passing = Array.from({ length: 12 - cases.length }, () => makeTestCase());
    expect(judge([...cases, ...passing], { ...policy, ...gate }, context)).toMatchObject({
      kind: 'passed',
      reason: expected,
    });
  });

  test('notes that nothing was compared when no baseline was asked for, and only then', () => {
    const notesOf = (more: object): unknown => {
      const verdict = judge([makeTestCase()], policy, { ...context, ...more });
      return isJudged(verdict) && verdict.notes;
    };
    expect(notesOf({})).toEqual(['No baseline was asked for, so nothing tells whether the model got worse.']);
    expect(notesOf({ missingBaseline: 'There is no file.' })).toEqual(['There is no file.']);
  });
});
