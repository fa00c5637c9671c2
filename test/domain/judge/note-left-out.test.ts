import { describe, expect, test } from '@jest/globals';

import { isKnownByOwnMetrics, noteLeftOut } from '../../../src/domain/judge/note-left-out.js';
import type { Plan } from '../../../src/domain/plan.js';
import { makePlan } from '../../support/make-plan.js';

const own = {
  ownMetrics: { metrics: './m.json', scores: undefined },
  model: { kind: 'none' },
} satisfies Partial<Plan>;
const file = { kind: 'workspace-file', path: './p.csv' } as const;

describe('what a run with own metrics and no model leaves out', () => {
  test.each<[string, Plan, string]>([
    [
      'all of it',
      makePlan({ ...own, reference: { kind: 'none' }, evaluation: { kind: 'none' } }),
      'no stress test ran',
    ],
    [
      'what asks a model',
      makePlan({ ...own, run: { categories: ['drift'] } }),
      'what asks a model did not run',
    ],
    ['what runs by default', makePlan(own), 'Name what to test of the data'],
  ])('%s', (_, plan, expected) => {
    expect(isKnownByOwnMetrics(plan)).toBe(true);
    expect(noteLeftOut(plan)).toEqual([expect.stringContaining(expected)]);
  });

  test.each<[string, Plan]>([
    ['a model', makePlan({ ownMetrics: own.ownMetrics })],
    ['no own metrics', makePlan({ model: own.model })],
    [
      'stored predictions',
      makePlan({ ...own, predictions: { reference: undefined, evaluation: file, column: undefined } }),
    ],
    ['a column of predictions', makePlan({ ...own, dataParams: { pred_col: 'score' } })],
  ])('nothing with %s', (_, plan) => {
    expect(isKnownByOwnMetrics(plan)).toBe(false);
    expect(noteLeftOut(plan)).toEqual([]);
  });
});
