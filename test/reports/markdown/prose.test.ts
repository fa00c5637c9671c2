import { expect, test } from '@jest/globals';
import { fc } from '../../support/seeded-fast-check.js';

import { prose } from '../../../src/reports/markdown/prose.js';
import { cpuSeconds } from '../../support/cpu-seconds.js';

// What GitHub makes of text, by its documentation "Basic writing and formatting syntax" and "Autolinked references and
// URLs": mentions, issue and commit references, addresses, Markdown; each written by hand.
test.each([
  [
    '2 alerts in the category "drift", at most 0 allowed',
    '2 alerts in the category &quot;drift&quot;, at most 0 allowed',
  ],
  ['158 of 200 texts (79 %), at most 85.9 %.', '158 of 200 texts (79 %), at most 85.9 %.'],
  ['1 alert of test "text_upper_case".', '1 alert of test <code>&quot;text_upper_case&quot;</code>.'],
  ['ping @octocat now', 'ping <code>@octocat</code> now'],
  ['see #12, GH-26 and a/b#3', 'see <code>#12, GH-26</code> and <code>a/b#3</code>'],
  [
    'at https://x.example or www.x.example',
    'at <code>https://x.example</code> or <code>www.x.example</code>',
  ],
  ['me@x.example', '<code>me@x.example</code>'],
  ['commit deadbeefcafe 0c376e1f', 'commit <code>deadbeefcafe 0c376e1f</code>'],
  ['<img src=x> **b** [a](b) `c` |d|', '<code>&lt;img src=x&gt; **b** [a](b) `c` |d|</code>'],
  ['<!-- model-gate:x -->', '<code>&lt;!-- model-gate:x --&gt;</code>'],
  ['JIRA-12 :tada: 2026-01-02', '<code>JIRA-12 :tada: 2026-01-02</code>'],
])('%s', (sentence, expected) => {
  expect(prose(sentence)).toBe(expected);
});

test('outside of code nothing but words, numbers and their punctuation is left of any text', () => {
  const piece = fc.constantFrom(
    '@a',
    '#1',
    '::error::',
    '<b>',
    '`',
    '|',
    '\r\n',
    '\u202e',
    '\ud800',
    'x.io',
    'ok',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
      const outside = prose(pieces.join(''))
        .replaceAll(/<code>[^<]*<\/code>/g, '')
        .replaceAll(/&(quot|#39|amp|lt|gt);/g, '');
      expect(outside).not.toMatch(/[^A-Za-z0-9 "'’“”(),.;:!?%=+/–—±-]/);
      expect(outside).not.toMatch(/[A-Za-z0-9][.:/_][A-Za-z]/);
    }),
  );
});

test('a word made to keep the pattern busy takes no time', () => {
  const took = cpuSeconds(() => {
    // As many as two hundred reports have notes; ten seconds and more when each is tried at every length.
    for (let note = 0; note < 200; note++) prose(`${'"'.repeat(590)}@`);
  });
  expect(took).toBeLessThan(3);
});
