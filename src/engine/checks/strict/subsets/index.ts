import type { StressTest } from '../../../contract/stress-test.js';
import { subsetKinds } from './subset-kind.js';
import { subsetTest } from './subset-test.js';

export const subsetTests: readonly StressTest[] = subsetKinds.map(subsetTest);
