import { unseenMass } from '../../../statistics/good-turing.js';
import type { CellValue } from '../../data/cell.js';
import type { Column } from '../../data/columns/column.js';
import { countValues } from '../../data/profile/count-values.js';
import { countTexts, rowsOf } from '../../data/profile/distinct-cells.js';
import { exactShare, type ShareEstimate } from '../rating/share-estimate.js';
import type { AbnormalCells, FoundCells } from './abnormal-cells.js';
import { abnormalInputTest } from './abnormal-input-test.js';

/**
 * The share of rows with a value that the reference has not, against the share that the reference itself predicts: a
 * column with rare values has always some that one sample of it missed (Good–Turing, `unseenMass`). And the share of
 * the commonest such value alone, which hides among many others in a column of hundreds. A warning from one row in 200
 * more, an alert from one in twenty. Columns whose values are mostly distinct are left out: there a new one is the rule.
 */
export const unseenCategorical = abnormalInputTest({
  key: 'unseen_categorical',
  title: 'Unseen Categorical',
  description:
    'Compares the share of unknown categories with what the reference data predict; catches a renamed or new code upstream.',
  shareThresholds: [0.005, 0.05],
  params: {},
  learn: ({ kind, allowsUnseenValues }, { reference, evaluation }) => {
    if (kind !== 'categorical' || allowsUnseenValues) return [];
    const known = countTexts(reference);
    if (known.size === 0) return [];
    const unseen: AbnormalCells = {
      find: (cells) => findCells(cells, (cell) => !known.has(String(cell))),
      expected: unseenMass(known.values()),
      facts: () => [],
    };
    const newcomers = [...countTexts(evaluation)].filter(([value]) => !known.has(value));
    const commonest = newcomers.toSorted(([, a], [, b]) => b - a)[0]?.[0];
    // One newcomer is all newcomers.
    if (commonest === undefined || newcomers.length === 1) return [unseen];
    const expected = neverSeen(unseen.expected.total, known.size + newcomers.length);
    return [
      unseen,
      { ...unseen, find: (cells) => findCells(cells, (cell) => String(cell) === commonest), expected },
    ];
  },
  noColumn: 'there is no categorical column whose values should all be known',
});

function findCells(cells: Column, isAbnormal: (cell: CellValue) => boolean): FoundCells {
  return { failing: rowsOf(cells, isAbnormal), total: countValues(cells) };
}

/** The share of a value that none of the rows has, and that is picked out of so many: any might have been missed. */
function neverSeen(rows: number, values: number): ShareEstimate {
  const { share, total, intervalAt } = exactShare({ successes: 0, total: rows });
  return { share, total, intervalAt: (level) => intervalAt(1 - (1 - level) / values) };
}
