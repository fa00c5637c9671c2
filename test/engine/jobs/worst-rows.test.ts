import { expect, test } from '@jest/globals';
import { m } from '../../../src/domain/measures/index.js';
import { record } from '../../../src/engine/contract/case-result.js';
import type { CaseResult } from '../../../src/engine/contract/stress-test.js';
import { toColumn } from '../../../src/engine/data/columns/column.js';
import { Table } from '../../../src/engine/data/table.js';
import { worstRows } from '../../../src/engine/jobs/worst-rows.js';

const table = Table.of(new Map([['age', toColumn([50, 71, 99, 12, null])]]));
const target = { kind: 'classes', ids: Int32Array.from([0, 1, 1, 0, -1]), names: ['no', 'yes'] } as const;
const predictions = {
  kind: 'classes',
  rowCount: 5,
  classCount: 2,
  probabilities: Float64Array.from([0.4, 0.6, 0.7, 0.3, 0.9, 0.1, 0.05, 0.95, 0.5, 0.5]),
} as const;
const found: CaseResult = {
  features: ['age'],
  outcome: { kind: 'measured', severity: 'alert' },
  impact: 0.2,
  measurements: [record(m.failingRowIndices, [0, 1, 2, 3])],
};

// By hand: the labels have the probabilities 0.4, 0.3, 0.1, 0.05.
test('puts the answer that gave the label the least probability first', () => {
  expect(worstRows(found, 'subset-performance', { table, target }, predictions)).toEqual([3, 2, 1, 0]);
});

// By hand: beyond 20 … 70 by 1, 29 and 8; the case rests on more rows than it names.
test('puts the value farthest out of range first', () => {
  const measurements = [record(m.failingRowIndices, [1]), record(m.lowerBound, 20), record(m.upperBound, 70)];
  const outlier = { ...found, rows: Int32Array.of(1, 2, 3), measurements };
  expect(worstRows(outlier, 'abnormal-inputs', { table, target }, predictions)).toEqual([2, 3, 1]);
});

test('keeps the order of the case where nothing makes a row worse than another', () => {
  expect(worstRows(found, 'data-cleanliness', { table, target }, predictions)).toEqual([0, 1, 2, 3]);
});
