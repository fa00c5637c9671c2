import type { StressTest } from '../../contract/stress-test.js';
import { dateRange } from './date-range.js';

export const dateTests: readonly StressTest[] = [dateRange];
