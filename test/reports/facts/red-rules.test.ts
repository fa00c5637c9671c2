import { expect, test } from '@jest/globals';

import type { GatePolicy } from '../../../src/domain/plan.js';
import { redRules } from '../../../src/reports/facts/red-rules.js';
import { policy } from '../../support/make-outcome.js';

const always = [
  'fewer than 1 judged test case (an error)',
  'a category, test, protected feature or metric that is asked for by name and judged nowhere (an error)',
];

test.each<[string, Partial<GatePolicy>, readonly string[]]>([
  ['by default: any alert', {}, ['any alert']],
  ['both where warnings count', { failOn: 'warning', maxWarnings: 2 }, ['any alert', 'more than 2 warnings']],
  ['no finding where none may fail', { failOn: 'never' }, []],
  [
    'rules of their own',
    { categories: { drift: { maxAlerts: 3 } } },
    ['any alert', 'what the rules of their own of "drift" count as too many findings'],
  ],
  [
    'against a baseline what is new or worse, what dropped, and what is no longer judged',
    { baseline: { kind: 'branch', name: 'main' }, maxAlerts: 1 },
    [
      'more than 1 alert that is new or worse than in the baseline',
      'a metric that surely dropped since the branch main, by more than 0.01 (max-drop): an alert',
      "whole tests, or more than a tenth of the baseline's cases, not judged: an alert",
    ],
  ],
])('can turn it red, %s', (_, overrides, expected) => {
  expect(redRules({ ...policy, ...overrides })).toEqual([...expected, ...always]);
});
