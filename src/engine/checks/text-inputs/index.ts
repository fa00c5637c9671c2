import type { StressTest } from '../../contract/stress-test.js';
import { textEncoding } from './text-encoding.js';
import { textTruncation } from './text-truncation.js';

/** Texts that were damaged on their way. */
export const textInputTests: readonly StressTest[] = [textEncoding, textTruncation];
