import { expect, test } from '@jest/globals';
import { textChange } from '../../../src/reports/html/text-change.js';
import { cpuSeconds } from '../../support/cpu-seconds.js';

// Marked by hand.
test.each([
  {
    name: 'a changed word',
    before: 'a good film',
    after: 'a bad film',
    expected: 'a <del>good</del><ins>bad</ins> film',
  },
  {
    name: 'a lost word',
    before: 'very good film',
    after: 'good film',
    expected: '<del>very </del>good film',
  },
  { name: 'no change', before: 'the same', after: 'the same', expected: 'the same' },
  { name: 'nothing in common', before: 'good', after: 'GOOD', expected: '<del>good</del> <ins>GOOD</ins>' },
  {
    name: 'markup of its own',
    before: '<b> x',
    after: '<i> x',
    expected: '&lt;<del>b</del><ins>i</ins>&gt; x',
  },
])('$name', ({ before, after, expected }) => {
  expect(textChange(before, after).text).toBe(expected);
});

test('unreadably many changes are shown as two texts', () => {
  const words = Array.from({ length: 30 }, (_, k) => `w${k}`);
  const after = words.map((word, k) => (k % 2 === 0 ? word.toUpperCase() : word)).join(' ');
  expect(textChange(words.join(' '), after).text).toBe(`<del>${words.join(' ')}</del> <ins>${after}</ins>`);
});

test('texts of megabytes are cut and cost nothing', () => {
  let length = Infinity;
  const took = cpuSeconds(() => {
    length = textChange('a b '.repeat(1e6), 'c d '.repeat(1e6)).text.length;
  });
  expect(length).toBeLessThan(600);
  expect(took).toBeLessThan(2);
});
