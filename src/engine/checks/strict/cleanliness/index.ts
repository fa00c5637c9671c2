import type { StressTest } from '../../../contract/stress-test.js';
import { duplicateRows } from './duplicate-rows.js';
import { labelImbalance } from './label-imbalance.js';

export const cleanlinessTests: readonly StressTest[] = [labelImbalance, duplicateRows];
