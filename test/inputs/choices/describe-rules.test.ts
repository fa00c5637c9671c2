import { describe, expect, test } from '@jest/globals';

import { describeRules } from '../../../src/inputs/choices/describe-rules.js';
import type { GatePolicy, RunSettings } from '../../../src/domain/plan.js';
import { makePlan } from '../../support/make-plan.js';

const rulesOf = (gate: Partial<GatePolicy>, run: Partial<RunSettings> = {}): readonly string[] => {
  const plan = makePlan({ run });
  return describeRules({ ...plan, gate: { ...plan.gate, ...gate } });
};
const ignoreRule = {
  test: 'x',
  feature: undefined,
  category: undefined,
  case: undefined,
  reason: 'why',
  expires: '2026-01-01',
};

describe('describeRules', () => {
  test('says nothing of the defaults', () => {
    expect(rulesOf({})).toEqual([]);
  });

  test("tells that the embedded engine rates by the platform's rules", () => {
    const target = {
      kind: 'embedded',
      runtime: 'auto',
      python: undefined,
      compat: 'strict',
      cache: undefined,
    } as const;
    expect(describeRules(makePlan({ target }))).toEqual(['compat strict']);
  });

  test.each<[string, Partial<GatePolicy>, Partial<RunSettings>, string[]]>([
    ['mode', { mode: 'report' }, {}, ['mode report']],
    ['fail-on', { failOn: 'never' }, {}, ['fail-on never']],
    ['allowances', { maxAlerts: 15, maxWarnings: 0 }, {}, ['max-alerts 15', 'max-warnings 0']],
    ['min-tests', { minTests: 9 }, {}, ['min-tests 9']],
    ['max-drop', { maxDrop: { overall: 0.5, metrics: {} } }, {}, ['max-drop 0.5']],
    [
      'max-drop of a metric',
      { maxDrop: { overall: 0.01, metrics: { recall: 0.9 } } },
      {},
      ['max-drop of recall 0.9'],
    ],
    ['evidence', { evidence: 'not-worse' }, {}, ['evidence not-worse']],
    ['lost coverage', { onLostCoverage: 'warn' }, {}, ['on-lost-coverage warn']],
    [
      'a rule of a test',
      { tests: { nulls: { failOn: 'never', maxAlerts: 3 } } },
      {},
      ['rule for "nulls" (fail-on never, max-alerts 3)'],
    ],
    [
      'a rule of a category',
      { categories: { drift: { maxAlerts: 3 } } },
      {},
      ['rule for "drift" (max-alerts 3)'],
    ],
    ['ignore rules', { ignore: [ignoreRule, ignoreRule] }, {}, ['2 ignore rules']],
    ['categories', {}, { categories: ['drift'] }, ['categories "drift"']],
    [
      'tests off and re-tuned',
      {},
      { tests: { a: { run: false }, b: { alpha: 0.1 } } },
      ['tests off: "a"', 'tests re-tuned: "b"'],
    ],
    ['columns', {}, { excludeColumns: ['id'] }, ['columns left out: "id"']],
    [
      'more than six are counted',
      { maxDrop: { overall: 0.01, metrics: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1 } } },
      {},
      ['max-drop of a 1, b 1, c 1, d 1, e 1, f 1, 2 more'],
    ],
  ])('%s', (_, gate, run, expected) => {
    expect(rulesOf(gate, run)).toEqual(expected);
  });
});
