import { expect, test } from '@jest/globals';

import { hideKey } from '../../../src/domain/words/hide-key.js';

// base64 and hexadecimal by `printf 'key/+?0123 é' | base64` and `| xxd -p`.
test.each([
  ['key/+?0123 é', 'as it is'],
  ['key%2F%2B%3F0123%20%C3%A9', 'in a URL'],
  ['a2V5Lys/MDEyMyDDqQ', 'in base64'],
  ['a2V5Lys_MDEyMyDDqQ', 'in base64 for URLs'],
  ['6b65792f2b3f3031323320c3a9', 'in hexadecimal'],
  ['6B65792F2B3F3031323320C3A9', 'in capitals'],
  ['key\\/+?0123 é', 'in JSON'],
  ['a2V5Lys\\/MDEyMyDDqQ', 'in base64 in JSON'],
])('the key is hidden as %s (%s)', (spelling) => {
  expect(hideKey(`a ${spelling}${spelling} b`, 'key/+?0123 é')).toBe('a ****** b');
});

test('what is too short to be a key is left alone', () => {
  expect(hideKey('a short text', 'short')).toBe('a short text');
});
