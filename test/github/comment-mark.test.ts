import { expect, test } from '@jest/globals';

import { commentMarker, type CommentState } from '../../src/github/comment-mark.js';
import { readSections, writeSections } from '../../src/github/comment-sections.js';

const state: CommentState = { verdict: 'failed', findings: '0123456789abcdef', form: 'report' };
const written: CommentState = { ...state, writer: { run: '0123456789abcdef', gate: 'fedcba9876543210' } };
const body = (key = 'k'): string => writeSections(key, [{ state, text: '## text\n\n---\n\nmore\n' }]);

test('what is hidden is read again', () => {
  const sections = [
    { state, text: '## text\n\n---\n\nmore\n' },
    { state: written, text: '' },
    { state: written, text: '\n' },
  ];
  expect(readSections(writeSections('CI / gate', sections))).toEqual(sections);
  // GitHub may have changed the line ends.
  expect(readSections(writeSections('CI / gate', sections).replaceAll('\n', '\r\n'))).toEqual(sections);
});

test('the key stays out, so that no key can end the hidden line', () => {
  expect(body('--> <b>@everyone').split('\n').slice(0, 3)).toEqual([
    expect.stringMatching(/^<!-- model-gate:[0-9a-f]{16} -->$/),
    expect.stringMatching(/^<!-- model-gate-state:\{[^<>]*\} -->$/),
    '## text',
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
  ['another verdict', body().replace('"failed"', '"green"')],
  ['more members', body().replace('}', ',"x":1}')],
  ['a state further down', `hello\n\n${body()}`],
])('%s has no state', (_name, text) => {
  expect(readSections(text)).toEqual([]);
});

test('a section whose hidden line somebody changed is left out', () => {
  const first = { state, text: 'a\n' };
  const both = writeSections('k', [first, { state: written, text: 'b\n' }]);
  expect(readSections(both.replace('fedcba9876543210', 'me'))).toEqual([first]);
});
