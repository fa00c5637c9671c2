import type { StressTest } from '../../contract/stress-test.js';
import { conflictingLabels } from './conflicting-labels.js';
import { duplicateRows } from './duplicate-rows.js';
import { labelImbalance } from './label-imbalance.js';
import { labelLeak } from './label-leak.js';
import { sharedRows } from './shared-rows.js';

export const cleanlinessTests: readonly StressTest[] = [
  labelImbalance,
  duplicateRows,
  sharedRows,
  conflictingLabels,
  labelLeak,
];
