import type { StressTest } from '../stress-test.js';
import { dateRange } from './date-range.js';

export const dateTests: readonly StressTest[] = [dateRange];
