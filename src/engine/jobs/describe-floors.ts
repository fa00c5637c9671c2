import { m } from '../../domain/measures/index.js';
import { measured } from '../contract/case-result.js';
import type { BatchResult } from '../suite/run-suite.js';

/** What the floors advise about a model that passes them: nobody opens a test that passed. A sentence each. */
export function describeFloors(results: readonly BatchResult[]): readonly string[] {
  return results
    .filter(({ test }) => test.isFloor)
    .flatMap(({ cases }) => cases)
    .flatMap((one) => {
      const [says, lookAt] = [measured(one, m.whatTheModelDoes), measured(one, m.lookAt)];
      return says === undefined || lookAt === undefined ? [] : [`The model ${says}: look at ${lookAt}.`];
    });
}
