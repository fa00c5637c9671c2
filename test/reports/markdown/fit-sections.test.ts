import { describe, expect, test } from '@jest/globals';
import { fc } from '../../support/seeded-fast-check.js';

import {
  fitSections,
  utf16Units,
  utf8Bytes,
  type Section,
} from '../../../src/reports/markdown/fit-sections.js';

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const always: Section = { rank: 0, head: 'verdict' };
const foot = (hidden: number): string => (hidden > 0 ? `\n${hidden} more` : '');
const rowsOf = (rank: number, head: string, rows: readonly string[]): Section => ({
  rank,
  head,
  rows,
  rowCount: rows.length,
  foot,
});

test('keeps everything in its order when it fits', () => {
  const sections = [always, rowsOf(2, 'passed', ['p1', 'p2']), { rank: 1, head: 'link' }];
  expect(fitSections(sections, 100, utf8Bytes)).toBe('verdict\n\npassed\np1\np2\n\nlink\n');
});

test('the highest rank gives way first, row by row, and says how many are hidden', () => {
  const sections = [always, rowsOf(2, 'B', ['b1', 'b2', 'b3']), rowsOf(1, 'A', ['a1', 'a2'])];
  // By hand: `verdict` 7, the last break 1, A and its rows with the gap 2 + 7, B's head and gap 2 + 1: 20.
  // Each row of B is 3 more, and `\n2 more` 7.
  expect(fitSections(sections, 29, utf8Bytes)).toBe('verdict\n\nB\nb1\nb2\nb3\n\nA\na1\na2\n');
  expect(fitSections(sections, 28, utf8Bytes)).toBe('verdict\n\nA\na1\na2\n');
  const longer = [always, rowsOf(2, 'B', ['b1', 'b2', 'b3', 'b4', 'b5']), rowsOf(1, 'A', ['a1', 'a2'])];
  expect(fitSections(longer, 34, utf8Bytes)).toBe('verdict\n\nB\nb1\nb2\n3 more\n\nA\na1\na2\n');
});

test('a section without room leaves its brief form', () => {
  const sections = [always, { ...rowsOf(1, 'a long head', ['row']), brief: '1 row' }];
  expect(fitSections(sections, 20, utf8Bytes)).toBe('verdict\n\n1 row\n');
  expect(fitSections(sections, 12, utf8Bytes)).toBe('verdict\n');
});

test('rows are made only as far as there is room', () => {
  let made = 0;
  function* rows(): Generator<string> {
    for (;;) {
      made++;
      yield 'x'.repeat(99);
    }
  }
  const text = fitSections(
    [always, { rank: 1, head: 'H', rows: rows(), rowCount: 1_000_000, foot }],
    1000,
    utf8Bytes,
  );
  expect(text).toMatch(/999991 more\n$/);
  expect(made).toBeLessThan(15);
});

describe.each([
  ['characters of a comment', utf16Units, 65_536],
  ['bytes of a summary', utf8Bytes, 1_048_576],
])('at the limit of %s', (_, measure, limit) => {
  // Rows of one, two, three and four bytes; the emoji is two UTF-16 units.
  const rows = ['plain', 'über', '漢字', '😀😀'];
  const many = Array.from({ length: 1000 }, (_, index) => rows[index % rows.length] ?? '');

  /** A section of rank 2 that makes the whole exactly `size` large. */
  const sectionsOf = (size: number): Section[] => {
    const without = measure(
      fitSections([always, rowsOf(1, 'A', many), { rank: 2, head: 'x' }], limit, measure),
    );
    return [always, rowsOf(1, 'A', many), { rank: 2, head: 'x'.repeat(size - without + 1) }];
  };

  test('one below and exactly at it nothing is left out', () => {
    for (const size of [limit - 1, limit]) {
      const text = fitSections(sectionsOf(size), limit, measure);
      expect(measure(text)).toBe(size);
      expect(text).toContain('xxx');
    }
  });

  test('one beyond it what matters least is left out', () => {
    const text = fitSections(sectionsOf(limit + 1), limit, measure);
    expect(measure(text)).toBeLessThanOrEqual(limit);
    expect(text).toContain('verdict\n\nA\nplain\n');
    expect(text).not.toContain('xxx');
  });

  test('a verdict alone that is too long is cut between characters, never inside a pair', () => {
    for (const length of [limit - 2, limit - 1, limit, limit + 1]) {
      const text = fitSections(
        [{ rank: 0, head: `${'a'.repeat(length % 2)}${'😀'.repeat(length)}` }],
        limit,
        measure,
      );
      expect(measure(text)).toBeLessThanOrEqual(limit);
      expect(measure(text)).toBeGreaterThan(limit - 5);
      expect(text).not.toMatch(loneSurrogate);
    }
  });
});

test('never exceeds any limit, keeps the verdict where there is room for it, and counts what it hides', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.replaceAll('\n', ' '));
  const section = fc
    .record({ rank: fc.integer({ min: 1, max: 4 }), rows: fc.array(text, { maxLength: 30 }) })
    .map(({ rank, rows }): Section => rowsOf(rank, `H${rank}`, rows));
  fc.assert(
    fc.property(
      fc.array(section, { maxLength: 5 }),
      fc.integer({ min: 0, max: 600 }),
      fc.constantFrom(utf8Bytes, utf16Units),
      (sections, limit, measure) => {
        const made = fitSections([always, ...sections], limit, measure);
        expect(measure(made)).toBeLessThanOrEqual(limit);
        expect(made).not.toMatch(loneSurrogate);
        if (limit >= 8) expect(made.startsWith('verdict\n')).toBe(true);
      },
    ),
  );
});
