import { expect, test } from '@jest/globals';

import { showForeign, showForeignBlock } from '../../../src/domain/words/show-foreign.js';

test.each([
  ['plain words', 'dataset not found', 'dataset not found'],
  ['white space', ' a\r\n\tb  c ', 'a b c'],
  ['control and escape characters', 'a\u0000\u001b[31mred\u0007', 'a[31mred'],
  ['overrides of the reading direction', 'abc\u202Edef', 'abcdef'],
  ['a command to the runner', '::add-mask::x', ': :add-mask::x'],
  [
    'the query of a link',
    'see https://logs.test/a.log?X-Amz-Signature=abc for more',
    'see https://logs.test/a.log?… for more',
  ],
  ['the fragment of a link', 'https://x.test/#token=1', 'https://x.test/?…'],
  ['the query of a path in a store', 's3://bucket/key?versionId=1', 's3://bucket/key?…'],
  ['a password in a link', 'https://me:pass@x.test/a', 'https://x.test/a'],
  ['a link in quotes', '"https://x.test/a?b=c", he said', '"https://x.test/a?…", he said'],
])('shows %s safely', (_, text, expected) => {
  expect(showForeign(text)).toBe(expected);
});

test('cuts long text, never inside a character', () => {
  expect(showForeign('x'.repeat(1000))).toBe(`${'x'.repeat(599)}…`);
  expect(showForeign('😀😀😀', 4)).toBe('😀…');
});

test('text of megabytes costs nothing', () => {
  // Work that grows with the square of the length would outlive the test's own time limit by hours.
  expect(showForeign(`https://${'a'.repeat(50_000_000)}`)).toHaveLength(600);
});

test('a block keeps its lines, but no command of the runner', () => {
  expect(showForeignBlock('Traceback:\r\n  File "x"\n::error::boo\n')).toBe(
    'Traceback:\n  File "x"\n: :error::boo',
  );
});
