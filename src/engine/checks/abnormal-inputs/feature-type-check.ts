import { m } from '../../../domain/measures/index.js';
import { toColumn } from '../../data/columns/column.js';
import { countValues } from '../../data/profile/count-values.js';
import { record } from '../../contract/case-result.js';
import { sameRule } from './abnormal-cells.js';
import { abnormalInputTest } from './abnormal-input-test.js';
import { countKinds, findOtherKinds, type CellKind } from './cell-kind.js';

/** A kind with a smaller share of a reference column's values is none of the column's own. */
export const leastUsualShare = 0.05;

/**
 * The share of values of another kind (text, number, true or false, date) than the reference's against the reference's
 * own share of such values. A column may have several kinds of its own, as product codes do. A sure excess beyond one
 * value in a thousand is a warning, one in fifty an alert: values of another kind make most models raise, and some
 * guess.
 */
export const featureTypeCheck = abnormalInputTest({
  key: 'feature_type_check',
  title: 'Feature Type Check',
  description:
    'Finds values of another kind than the reference data have, such as text among numbers; catches a changed export.',
  shareThresholds: [0.001, 0.02],
  params: {},
  learn: (_feature, { reference }) => {
    const counts = countKinds(reference);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    const usual = new Set<CellKind>();
    for (const [kind, count] of counts) if (count >= leastUsualShare * total) usual.add(kind);
    return [
      sameRule(
        reference,
        (cells) => ({ failing: findOtherKinds(cells, usual), total: countValues(cells) }),
        (abnormal) => [
          record(m.usualKindsOfValues, [...usual]),
          record(m.kindsOfFailingValues, [...countKinds(toColumn(abnormal)).keys()]),
        ],
      ),
    ];
  },
  noColumn: 'no column has a value in the reference data',
});
