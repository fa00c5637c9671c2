import { describe, expect, test } from '@jest/globals';
import { fc } from '../../support/seeded-fast-check.js';

import type { Baseline } from '../../../src/domain/baseline.js';
import { judge } from '../../../src/domain/judge/judge.js';
import { isJudged, type JudgedVerdict } from '../../../src/domain/outcome.js';
import type { GatePolicy, IgnoreRule, Thresholds } from '../../../src/domain/plan.js';
import type { TestCase } from '../../../src/domain/results.js';
import { caseStatuses, failOnLevels, severities } from '../../../src/domain/vocabulary.js';
import { policy } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

/** Few words, so that cases, rules and baselines meet; among them names that every object has. */
const testType = fc.constantFrom('a', 'b', 'constructor');
const category = fc.constantFrom('drift', 'transformations', '__proto__');
const feature = fc.constantFrom('x', 'y');
const caseId = fc.constantFrom('0', '1', '2');

const anyCase: fc.Arbitrary<TestCase> = fc.record({
  testType,
  caseId,
  category,
  features: fc.uniqueArray(feature, { maxLength: 2 }),
  status: fc.constantFrom(...caseStatuses),
  severity: fc.option(fc.constantFrom(...severities), { nil: undefined }),
  importance: fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: undefined }),
  metrics: fc.oneof(
    fc.constant([]),
    fc.constantFrom('s', 't').map((value) => [{ name: 'subset', category: 'subset-details', value }]),
    fc.constantFrom(0.1, 0.5).map((value) => [{ name: 'psi', category: 'drift-stat', value }]),
  ),
  unknownWords: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.constant(['NEW_WORD'])),
});
const cases = fc.array(anyCase, { minLength: 1, maxLength: 25 });

const limit = fc.nat({ max: 3 });
const thresholds: fc.Arbitrary<Partial<Thresholds>> = fc.record(
  { failOn: fc.constantFrom(...failOnLevels), maxAlerts: limit, maxWarnings: limit },
  { requiredKeys: [] },
);
const ignoreRule: fc.Arbitrary<IgnoreRule> = fc.record({
  test: fc.oneof(testType, fc.constant('*')),
  feature: fc.option(feature, { nil: undefined }),
  category: fc.option(category, { nil: undefined }),
  case: fc.option(caseId, { nil: undefined }),
  reason: fc.constant('known'),
  expires: fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25'),
});
const anyPolicy: fc.Arbitrary<GatePolicy> = fc
  .record({
    failOn: fc.constantFrom(...failOnLevels),
    maxAlerts: limit,
    maxWarnings: fc.option(limit, { nil: undefined }),
    minTests: fc.constant(0),
    categories: fc.dictionary(category, thresholds, { maxKeys: 2 }),
    tests: fc.dictionary(testType, thresholds, { maxKeys: 2 }),
    ignore: fc.array(ignoreRule, { maxLength: 4 }),
  })
  .map((overrides) => ({ ...policy, ...overrides }));
const anyBaseline = fc.option(cases, { nil: undefined });

const toBaseline = (before: readonly TestCase[] | undefined): Baseline | undefined =>
  before && {
    label: 'before',
    testRun: undefined,
    projectId: undefined,
    cases: before,
    rows: undefined,
    rowsMissing: undefined,
  };

function judged(
  now: readonly TestCase[],
  gate: GatePolicy,
  before: readonly TestCase[] | undefined,
): JudgedVerdict {
  const verdict = judge(now, gate, { baseline: toBaseline(before), today: '2026-11-24' });
  if (!isJudged(verdict)) throw new TypeError(verdict.reason);
  return verdict;
}

/** The lists as sets: what is in them, without their order. */
const contents = (verdict: JudgedVerdict): object => {
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  return {
    ...verdict,
    findings: sorted(verdict.findings),
    known: sorted(verdict.known),
    ignored: sorted(verdict.ignored),
    comparison: verdict.comparison && { ...verdict.comparison, fixed: sorted(verdict.comparison.fixed) },
  };
};

describe('whatever the cases, the policy and the baseline are', () => {
  test('each case is counted once, and each finding is listed once', () => {
    fc.assert(
      fc.property(cases, anyPolicy, anyBaseline, (now, gate, before) => {
        const { counts, findings, known, ignored } = judged(now, gate, before);
        const { alert, warning, pass, skip } = counts;
        expect(alert + warning + pass + skip + counts.ignored).toBe(now.length);
        expect(findings.length + known.length).toBe(alert + warning);
        expect(findings).toHaveLength(counts.new);
        expect(ignored).toHaveLength(counts.ignored);
      }),
    );
  });

  test('the order of the cases changes nothing, also where a test of two categories has two rules', () => {
    const alert = (category: string) => makeTestCase({ testType: 'b', category, severity: 'alert' });
    const gate = { ...policy, categories: { drift: { maxAlerts: 1 } }, tests: { b: {} } };
    const now = [alert('drift'), alert('drift'), alert('transformations')];
    // By hand: two of drift where one is allowed, one of another category where none is.
    const reason =
      'test "b" in category "drift": 2 alerts, at most 1 allowed; test "b" in other categories: 1 alert, at most 0 allowed';
    expect(judged(now, gate, undefined).reason).toBe(reason);
    expect(judged([...now].reverse(), gate, undefined).reason).toBe(reason);
  });

  test('the order of the cases changes nothing', () => {
    const shuffled = cases.chain((now) =>
      fc.tuple(fc.constant(now), fc.shuffledSubarray(now, { minLength: now.length })),
    );
    fc.assert(
      fc.property(shuffled, anyPolicy, anyBaseline, ([now, mixed], gate, before) => {
        expect(contents(judged(mixed, gate, before))).toEqual(contents(judged(now, gate, before)));
        const reversed = before && [...before].reverse();
        expect(contents(judged(now, gate, reversed))).toEqual(contents(judged(now, gate, before)));
      }),
    );
  });

  test('a run compared with itself has nothing new, nothing worse and nothing fixed', () => {
    fc.assert(
      fc.property(cases, anyPolicy, (now, gate) => {
        const verdict = judged(now, gate, now);
        expect(verdict).toMatchObject({ kind: 'passed', findings: [], counts: { new: 0 } });
        expect(new Set(verdict.known.map(({ change }) => change))).not.toContain('better');
        expect(verdict.comparison).toMatchObject({ differences: [], fixed: [], onlyHere: 0, onlyThere: 0 });
      }),
    );
  });

  test('one more ignore rule never fails a gate that passed, and never adds a finding that counts', () => {
    fc.assert(
      fc.property(cases, anyPolicy, anyBaseline, ignoreRule, (now, gate, before, rule) => {
        const without = judged(now, gate, before);
        const withRule = judged(now, { ...gate, ignore: [...gate.ignore, rule] }, before);
        expect(withRule.counts.new).toBeLessThanOrEqual(without.counts.new);
        if (!without.wouldFail) expect(withRule.wouldFail).toBe(false);
      }),
    );
  });

  test('a baseline never fails a gate that passes without one', () => {
    fc.assert(
      fc.property(cases, anyPolicy, cases, (now, gate, before) => {
        if (!judged(now, gate, undefined).wouldFail) expect(judged(now, gate, before).wouldFail).toBe(false);
      }),
    );
  });

  test('report mode says of the findings what gate mode says', () => {
    fc.assert(
      fc.property(cases, anyPolicy, anyBaseline, (now, gate, before) => {
        expect(judged(now, { ...gate, mode: 'report' }, before)).toEqual(judged(now, gate, before));
      }),
    );
  });
});
