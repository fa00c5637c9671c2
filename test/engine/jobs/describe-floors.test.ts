import { expect, test } from '@jest/globals';

import { floorTests } from '../../../src/engine/checks/floors/index.js';
import type { TestContext } from '../../../src/engine/contract/stress-test.js';
import { describeFloors } from '../../../src/engine/jobs/describe-floors.js';
import { runSuite } from '../../../src/engine/suite/run-suite.js';
import { makeContext } from '../../support/test-context.js';

/** What is told of a model that answers 60 rows of the class "0" and 40 of "1" with these probabilities of "1". */
async function describe(scoreOf: (label: number, row: number) => number): Promise<readonly string[]> {
  const labels = Array.from({ length: 100 }, (_, row) => Number(row >= 60));
  const context: TestContext = makeContext({ evaluation: { labels, scores: labels.map(scoreOf) } });
  const selected = floorTests.map((test) => ({ test, given: {} }));
  return describeFloors(await runSuite(selected, context, () => undefined));
}

test('tells that a constant would be right as often as a model that ranks', async () => {
  expect(await describe((label, row) => 0.1 + 0.2 * label + row / 1000)).toEqual([
    'The model is right no more often than always answering "0", though it ranks better than chance: look at its cut-off or its class weights.',
  ]);
});

test('has nothing to say of a model that is better than a constant', async () => {
  expect(await describe((label, row) => 0.3 + 0.4 * label + row / 1000)).toEqual([]);
});
