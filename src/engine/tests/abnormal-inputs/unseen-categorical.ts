import { unseenMass } from '../../../statistics/good-turing.js';
import type { Cell } from '../../data/table.js';
import { learnValues } from '../unseen-value.js';
import { abnormalInputTest } from './abnormal-input-test.js';

/**
 * The share of rows with a value that the reference has not, against the share that the reference itself predicts: a
 * column with rare values has always some that one sample of it missed (Good–Turing, `unseenMass`). A warning from one row in 200 more, an alert from one in twenty. Columns
 * whose values are mostly distinct are left out: there a new one is the rule.
 */
export const unseenCategorical = abnormalInputTest({
  key: 'unseen_categorical',
  title: 'Unseen Categorical',
  description:
    'Compares the share of unknown categories with what the reference data predict; catches a renamed or new code upstream.',
  shareThresholds: [0.005, 0.05],
  learn: ({ kind, allowsUnseenValues }, reference) => {
    if (kind !== 'categorical' || allowsUnseenValues) return undefined;
    const counts = countValues(reference);
    if (counts.size === 0) return undefined;
    return {
      isJudged: (cell) => cell !== null,
      isAbnormal: learnValues(reference).isUnseen,
      expected: unseenMass(counts.values()),
      facts: () => [],
    };
  },
  noColumn: 'there is no categorical column whose values should all be known',
});

/** How often each value occurs, compared as texts, nulls left out. */
function countValues(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (cell === null) continue;
    const value = String(cell);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
