import type { StressTest } from '../../contract/stress-test.js';
import { errorKinds } from './error-kind.js';
import { errorSubsetTest } from './error-subset-test.js';
import { rateKinds } from './rate-kind.js';
import { rateSubsetTest } from './rate-subset-test.js';
import { scoreKinds } from './score-kind.js';
import { scoreSubsetTest } from './score-subset-test.js';

/** One test per metric: rates against the rest of the rows, scores that mix classes against the reference, errors against the rest. */
export const subsetTests: readonly StressTest[] = [
  ...rateKinds.map(rateSubsetTest),
  ...scoreKinds.map(scoreSubsetTest),
  ...errorKinds.map(errorSubsetTest),
];
