import { expect, test } from '@jest/globals';

import {
  commentMarker,
  markComment,
  readCommentState,
  type CommentState,
} from '../../src/github/comment-mark.js';

const state: CommentState = { verdict: 'failed', findings: '0123456789abcdef', form: 'report' };

test('what is hidden is read again', () => {
  expect(readCommentState(`${markComment('CI / gate', state)}## text`)).toEqual(state);
  const written = { ...state, writer: { run: '0123456789abcdef', gate: 'fedcba9876543210' } };
  expect(readCommentState(`${markComment('CI / gate', written)}## text`)).toEqual(written);
});

test('GitHub may have changed the line ends', () => {
  expect(readCommentState(`${markComment('k', state)}text`.replaceAll('\n', '\r\n'))).toEqual(state);
});

test('the key stays out, so that no key can end the hidden line', () => {
  const mark = markComment('--> <b>@everyone', state);
  expect(mark.split('\n')).toEqual([
    expect.stringMatching(/^<!-- model-gate:[0-9a-f]{16} -->$/),
    expect.stringMatching(/^<!-- model-gate-state:\{[^<>]*\} -->$/),
    '',
  ]);
});

test('each key has its own marker', () => {
  expect(new Set(['a', 'b', 'A', ' a', ''].map(commentMarker)).size).toBe(5);
  // First 16 digits of `printf a | sha256sum`.
  expect(commentMarker('a')).toBe('<!-- model-gate:ca978112ca1bbdca -->');
});

test.each([
  ['an empty text', ''],
  ['only the marker', `${commentMarker('k')}\n`],
  ['another verdict', markComment('k', state).replace('failed', 'green')],
  ['more members', markComment('k', state).replace('}', ',"x":1}')],
  ['a state further down', `hello\n\n${markComment('k', state)}`],
])('%s has no state', (_name, body) => {
  expect(readCommentState(body)).toBeUndefined();
});
