import { expect, test } from '@jest/globals';

import { createTextSharing } from '../../../src/rime/answers/share-texts.js';

test('every text comes back as it is, known, new, empty or named like a member of every object', () => {
  const share = createTextSharing();
  for (const text of ['a', 'b', 'a', '', '__proto__', 'constructor', 'b']) expect(share(text)).toBe(text);
});

test('more texts than a vocabulary has come back as well', () => {
  const share = createTextSharing();
  const texts = Array.from({ length: 10_002 }, (_, index) => `case ${index}`);
  expect([...texts, ...texts].map(share)).toEqual([...texts, ...texts]);
});
