import type { StressTest } from '../../contract/stress-test.js';
import { brokenRelation } from './broken-relation.js';
import { categorySpelling } from './category-spelling.js';
import { frozenColumn } from './frozen-column.js';
import { swappedColumns } from './swapped-columns.js';
import { unitChange } from './unit-change.js';

/** What commonly happens to data on their way, each named as what it is; the platform has none of these. */
export const dataChangeTests: readonly StressTest[] = [
  categorySpelling,
  unitChange,
  frozenColumn,
  swappedColumns,
  brokenRelation,
];
