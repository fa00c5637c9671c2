import { describe, expect, test } from '@jest/globals';

import type { Outcome } from '../../src/domain/outcome.js';
import { commentWhens, type CommentWhen } from '../../src/domain/vocabulary.js';
import { chooseComment } from '../../src/github/choose-comment.js';
import type { CommentState } from '../../src/github/comment-mark.js';
import { makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';

const alert = makeTestCase({ status: 'fail', severity: 'alert' });
const warning = makeTestCase({ status: 'warning', severity: 'warning' });
const clean = makeOutcome([makeTestCase()]);
const withWarning = makeOutcome([warning]);
const failed = makeOutcome([alert]);
const errored = makeOutcome([], {
  results: undefined,
  verdict: { kind: 'error', code: 'unreachable', reason: 'no route' },
});

/** The state that a run of this outcome leaves behind. */
function left(outcome: Outcome, form: CommentState['form'] = 'report'): CommentState {
  const state = chooseComment('always', outcome, 'none');
  if (!state) throw new RangeError('always writes');
  return { ...state, form };
}

interface Row {
  readonly name: string;
  readonly outcome: Outcome;
  readonly previous: CommentState | 'none' | undefined;
  /** In the order of the vocabulary: never, on-failure, on-change, always. `-` writes nothing. */
  readonly expected: readonly ['-', ...(readonly ('report' | 'note' | '-')[])];
}

// Written by hand from the meaning of the input `comment`.
const table: readonly Row[] = [
  { name: 'passes, no comment', outcome: clean, previous: 'none', expected: ['-', '-', '-', 'report'] },
  {
    name: 'passes with a warning, no comment',
    outcome: withWarning,
    previous: 'none',
    expected: ['-', '-', 'report', 'report'],
  },
  {
    name: 'fails, no comment',
    outcome: failed,
    previous: 'none',
    expected: ['-', 'report', 'report', 'report'],
  },
  {
    name: 'error, no comment',
    outcome: errored,
    previous: 'none',
    expected: ['-', 'report', 'report', 'report'],
  },
  {
    name: 'passes after a failure',
    outcome: clean,
    previous: left(failed),
    expected: ['-', 'note', 'note', 'note'],
  },
  {
    name: 'passes after a note',
    outcome: clean,
    previous: left(clean, 'note'),
    expected: ['-', 'note', '-', 'note'],
  },
  {
    name: 'passes after a full report of a pass',
    outcome: clean,
    previous: left(clean),
    expected: ['-', 'note', '-', 'report'],
  },
  {
    name: 'passes after a changed comment',
    outcome: clean,
    previous: undefined,
    expected: ['-', 'note', 'note', 'note'],
  },
  {
    name: 'fails as before',
    outcome: failed,
    previous: left(failed),
    expected: ['-', 'report', '-', 'report'],
  },
  {
    name: 'fails after an error',
    outcome: failed,
    previous: left(errored),
    expected: ['-', 'report', 'report', 'report'],
  },
  {
    name: 'fails after a changed comment',
    outcome: failed,
    previous: undefined,
    expected: ['-', 'report', 'report', 'report'],
  },
];

describe.each(table)('a run that $name', ({ outcome, previous, expected }) => {
  test.each(commentWhens.map((when, index) => [when, expected[index]] as const))('%s: %s', (when, form) => {
    expect(chooseComment(when, outcome, previous)?.form ?? '-').toBe(form);
  });
});

test('in report mode a run that would fail counts as a failure', () => {
  const asked = failed.asked && { ...failed.asked, gate: { ...failed.asked.gate, mode: 'report' as const } };
  expect(chooseComment('on-failure', { ...failed, asked }, 'none')).toMatchObject({ verdict: 'failed' });
});

describe('a run that tells nothing about the model takes no verdict back', () => {
  const silent: readonly [string, Outcome][] = [
    ['skipped', { ...clean, results: undefined, verdict: { kind: 'skipped', reason: 'no key' } }],
    ['validated only', { ...clean, results: undefined }],
    [
      'stopped from outside',
      { ...errored, verdict: { kind: 'error', code: 'interrupted', reason: 'SIGINT' } },
    ],
  ];
  test.each(silent)('%s', (_name, outcome) => {
    for (const when of commentWhens as readonly CommentWhen[]) {
      expect(chooseComment(when, outcome, left(failed))).toBeUndefined();
    }
  });
});

describe('the set of findings', () => {
  const set = (...features: readonly string[]): string =>
    left(makeOutcome(features.map((feature) => ({ ...alert, features: [feature] })))).findings;

  test('is the same in any order, with other ids and other numbers', () => {
    expect(set('a', 'b')).toBe(set('b', 'a'));
    const moved = makeOutcome([{ ...alert, caseId: '17', importance: 0.5, metrics: [] }]);
    expect(left(moved).findings).toBe(left(failed).findings);
  });

  test('differs by case, by number of cases and by severity', () => {
    const others = [
      set('a'),
      set('b'),
      set('a', 'b'),
      set('a', 'a'),
      left(withWarning).findings,
      left(failed).findings,
      left(errored).findings,
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  test('passing cases are no part of it', () => {
    expect(left(makeOutcome([alert, makeTestCase({ features: ['other'] })])).findings).toBe(
      left(failed).findings,
    );
  });
});
