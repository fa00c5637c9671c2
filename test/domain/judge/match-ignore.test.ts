import { describe, expect, test } from '@jest/globals';

import { judge } from '../../../src/domain/judge/judge.js';
import { compileIgnoreRules } from '../../../src/domain/judge/match-ignore.js';
import { isJudged } from '../../../src/domain/outcome.js';
import type { IgnoreRule } from '../../../src/domain/plan.js';
import type { TestCase } from '../../../src/domain/results.js';
import { policy } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';
import { cpuSeconds } from '../../support/cpu-seconds.js';

const rule = (overrides: Partial<IgnoreRule> = {}): IgnoreRule => ({
  test: 'text_upper_case',
  feature: undefined,
  category: undefined,
  case: undefined,
  reason: 'known, see issue 12',
  expires: '2026-12-31',
  ...overrides,
});
const subset = (value: string) => [{ name: 'subset', category: 'subset-details', value }];
const sampled = (value: string) => [{ name: 'original text', category: 'input', value }];

describe('an ignore rule', () => {
  const matches: readonly [string, Partial<IgnoreRule>, Partial<TestCase>, boolean][] = [
    ['matches its test', {}, {}, true],
    ['matches no other test', {}, { testType: 'text_lower_case' }, false],
    ['matches no test of which it names the beginning', { test: 'text' }, {}, false],
    ['matches its feature', { feature: 'premise' }, {}, true],
    [
      'matches its feature among others',
      { feature: 'premise' },
      { features: ['hypothesis', 'premise'] },
      true,
    ],
    ['matches no other feature', { feature: 'hypothesis' }, {}, false],
    ['matches no case without feature when it names one', { feature: 'premise' }, { features: [] }, false],
    ['matches its category', { test: '*', category: 'transformations' }, {}, true],
    ['matches no other category', { test: '*', category: 'drift' }, {}, false],
    ['matches everything when both are starred', { test: '*', category: '*' }, { category: 'drift' }, true],
    ['matches a case by its subset', { case: 'job = student' }, { metrics: subset('job = student') }, true],
    ['matches a case by its text', { case: 'So good.' }, { metrics: sampled('So good.') }, true],
    ['matches a case without a name by its id', { case: '7' }, { caseId: '7' }, true],
    ['matches no id where the case has a name', { case: '7' }, { caseId: '7', metrics: subset('x') }, false],
    ['needs all that it names', { feature: 'premise', case: '7' }, { caseId: '8' }, false],
    ['takes stars in a case for what they are', { feature: '*' }, {}, false],
  ];
  test.each(matches)('%s', (_, given, overrides, expected) => {
    const matcher = compileIgnoreRules([rule(given)]);
    expect(matcher.match(makeTestCase(overrides), true) !== undefined).toBe(expected);
  });

  test('is not fooled by separators in foreign names', () => {
    const matcher = compileIgnoreRules([rule({ feature: 'a', case: 'b","c' })]);
    expect(matcher.match(makeTestCase({ features: ['a","b'], caseId: 'c' }), true)).toBeUndefined();
  });

  test('that comes first is the one told', () => {
    const [wide, narrow] = [rule({ reason: 'wide' }), rule({ feature: 'premise', reason: 'narrow' })];
    expect(compileIgnoreRules([wide, narrow]).match(makeTestCase(), true)).toBe(wide);
    expect(compileIgnoreRules([narrow, wide]).match(makeTestCase(), true)).toBe(narrow);
  });
});

describe('judge with ignore rules', () => {
  const alert = makeTestCase({ severity: 'alert' });
  const judged = (cases: readonly TestCase[], ignore: readonly IgnoreRule[], today = '2026-11-24') => {
    const verdict = judge(cases, { ...policy, ignore }, { baseline: undefined, today });
    if (!isJudged(verdict)) throw new TypeError(verdict.reason);
    // The last one tells that there is no baseline.
    return { ...verdict, notes: verdict.notes.slice(0, -1) };
  };

  test('leaves out what it matches, counts it apart and lists it with the rule', () => {
    const verdict = judged([alert, makeTestCase()], [rule()]);
    expect(verdict).toMatchObject({
      kind: 'passed',
      reason: '2 test cases judged, none beyond the thresholds (1 ignored)',
      counts: { alert: 0, warning: 0, pass: 1, skip: 0, ignored: 1, new: 0 },
      findings: [],
      notes: [],
    });
    expect(verdict.ignored).toEqual([
      { severity: 'alert', testCase: alert, change: undefined, isUncertain: false, rule: rule() },
    ]);
  });

  test('holds on its last day', () => {
    expect(judged([alert], [rule()], '2026-12-31')).toMatchObject({ kind: 'passed', notes: [] });
  });

  test('counts the findings again the day after, and says so', () => {
    const verdict = judged([alert, alert], [rule()], '2027-01-01');
    expect(verdict).toMatchObject({ kind: 'failed', counts: { alert: 2, ignored: 0, new: 2 } });
    expect(verdict.notes).toEqual([
      'The ignore rule for test "text_upper_case" expired on 2026-12-31: its 2 findings count again. Its reason was "known, see issue 12".',
    ]);
  });

  test('lists an expired rule without findings, too', () => {
    expect(judged([makeTestCase()], [rule()], '2027-01-01').notes).toEqual([
      'The ignore rule for test "text_upper_case" expired on 2026-12-31: it matches no finding. Its reason was "known, see issue 12".',
    ]);
  });

  test('does not say that a finding counts again that another rule still leaves out', () => {
    const verdict = judged(
      [alert],
      [rule(), rule({ feature: 'premise', expires: '2027-06-30' })],
      '2027-01-01',
    );
    expect(verdict.kind).toBe('passed');
    expect(verdict.notes).toEqual([expect.stringContaining('it matches no finding')]);
  });

  test.each([
    ['a case that passes', [makeTestCase()], 'the only case it matches was passed or skipped'],
    ['no case', [makeTestCase({ testType: 'other' })], 'it matches no case of this run'],
  ])('notes a rule that matches %s', (_, cases, why) => {
    expect(judged(cases, [rule()]).notes).toEqual([
      `The ignore rule for test "text_upper_case" is not used: ${why}.`,
    ]);
  });

  test('says every time that a rule leaves out everything', () => {
    const verdict = judged([alert], [rule({ test: '*', category: '*' })]);
    expect(verdict.notes).toEqual([
      'The ignore rule for all tests leaves out every finding until 2026-12-31.',
    ]);
  });

  test('keeps foreign names in its notes on one line, without control characters, at a readable length', () => {
    const feature = `a\n::error::b\u202e${'x'.repeat(500)}`;
    const [note = ''] = judged([makeTestCase()], [rule({ feature })]).notes;
    expect(note).toContain('feature "a ::error::b xxx');
    expect(note.length).toBeLessThan(250);
  });

  test('takes well under a second for 100,000 cases and 1000 rules', () => {
    const cases = Array.from({ length: 100_000 }, (_, index) =>
      makeTestCase({ severity: 'alert', caseId: String(index), features: [`f${index % 2000}`] }),
    );
    const ignore = Array.from({ length: 1000 }, (_, index) => rule({ feature: `f${index}` }));
    const took = cpuSeconds(() => {
      expect(judged(cases, ignore).counts).toMatchObject({ ignored: 50_000, alert: 50_000 });
    });
    // Some 0.3 s here; 1000 × 100,000 comparisons would be far beyond.
    expect(took).toBeLessThan(5);
  });
});
