import { findNulls } from '../../data/profile/count-values.js';
import { sameRule } from './abnormal-cells.js';
import { abnormalInputTest } from './abnormal-input-test.js';

/**
 * The share of nulls in each column against that in the reference, whether it had nulls or none. A warning from one
 * row in a hundred more, since a join that lost a few rows is seldom worse; an alert from one in ten.
 */
export const nullCheck = abnormalInputTest({
  key: 'null_check',
  title: 'Null Check',
  description:
    'Compares the share of nulls in each column with the reference data; catches a broken upstream join.',
  shareThresholds: [0.01, 0.1],
  params: {},
  learn: (_feature, { reference }) => [
    sameRule(reference, (cells) => ({ failing: findNulls(cells), total: cells.length })),
  ],
  noColumn: 'there is no column',
});
