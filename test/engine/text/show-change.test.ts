import { expect, test } from '@jest/globals';
import { showChange } from '../../../src/engine/text/show-change.js';

test('shows short texts whole', () => {
  expect(showChange('a short text', 'A SHORT TEXT')).toEqual(['a short text', 'A SHORT TEXT']);
  expect(showChange('', '')).toEqual(['', '']);
});

test('shows where a long text was changed, and what came shortly before', () => {
  const [before, after] = showChange(
    `${'a'.repeat(500)}b${'c'.repeat(500)}`,
    'a'.repeat(500) + 'c'.repeat(500),
  );
  expect(before).toBe(`…${'a'.repeat(60)}b${'c'.repeat(137)}…`);
  expect(after).toBe(`…${'a'.repeat(60)}${'c'.repeat(138)}…`);
});

test('shows the end when the texts differ in length alone', () => {
  const [before, after] = showChange('a'.repeat(300), 'a'.repeat(299));
  expect(before).toBe(`…${'a'.repeat(61)}`);
  expect(after).toBe(`…${'a'.repeat(60)}`);
});

test('shows the beginning of a long text that did not change', () => {
  const shown = `${'a'.repeat(198)}…`;
  expect(showChange('a'.repeat(300), 'a'.repeat(300))).toEqual([shown, shown]);
});

test('splits no surrogate pair', () => {
  const [before] = showChange('👍'.repeat(300), '👎'.repeat(300));
  expect(before).toBe(`${'👍'.repeat(198)}…`);
});
