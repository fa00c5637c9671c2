import { expect, test } from '@jest/globals';
import { fc } from '../../support/seeded-fast-check.js';

import { severityBar } from '../../../src/reports/markdown/severity-bar.js';

const none = { alert: 0, warning: 0, pass: 0, skip: 0, ignored: 0 };

// Shares of ten, by hand.
test.each([
  [{ ...none, alert: 6, warning: 3, pass: 8 }, '🟥🟥🟥🟥🟨🟨🟩🟩🟩🟩'],
  [{ ...none, pass: 7 }, '🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩'],
  [{ ...none, alert: 1, pass: 99_999 }, '🟥🟩🟩🟩🟩🟩🟩🟩🟩🟩'],
  [{ ...none, skip: 1, ignored: 1 }, '⬜⬜⬜⬜⬜⬛⬛⬛⬛⬛'],
  [none, ''],
])('%j is %s', (counts, bar) => {
  expect(severityBar(counts)).toBe(bar);
});

test('is always ten squares, with one of each kind that has a case', () => {
  const count = fc.integer({ min: 0, max: 1000 });
  const counts = fc.record({ alert: count, warning: count, pass: count, skip: count, ignored: count });
  fc.assert(
    fc.property(counts, (some) => {
      const kinds = Object.values(some).filter((one) => one > 0).length;
      const squares = Array.from(severityBar(some));
      expect(squares).toHaveLength(kinds === 0 ? 0 : 10);
      expect(new Set(squares).size).toBe(kinds);
    }),
  );
});
