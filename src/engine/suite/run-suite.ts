import { shorten } from '../../domain/words/shorten.js';
import { ModelError } from '../models/model.js';
import { failed, skipped } from '../contract/case-result.js';
import type { CaseResult, StressTest, TestContext } from '../contract/stress-test.js';
import type { SelectedTest } from './select-tests.js';

/** What one test found: at least one finding. */
export interface BatchResult {
  readonly test: StressTest;
  readonly cases: readonly CaseResult[];
  readonly durationMs: number;
}

export interface TestProgress {
  readonly testType: string;
  readonly status: 'pending' | 'running' | 'completed';
}

/**
 * Runs the tests one after the other, in order. `onProgress` is told the state of all of them whenever one starts or
 * ends. `nowMs`: any clock in milliseconds that does not go back.
 *
 * A model that raises where the test does not reckon with it, and a test with a defect, are errors of that test, an
 * alert with the reason: the others still count, and what it would have found can't pass unseen.
 */
export async function runSuite(
  selected: readonly SelectedTest[],
  context: TestContext,
  onProgress: (tests: readonly TestProgress[]) => void,
  nowMs: () => number = () => performance.now(),
): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = [];
  for (const [position, chosen] of selected.entries()) {
    onProgress(describeProgress(selected, position, true));
    const startedMs = nowMs();
    const cases = await runTest(chosen, context);
    results.push({ test: chosen.test, cases, durationMs: nowMs() - startedMs });
  }
  onProgress(describeProgress(selected, selected.length, false));
  return results;
}

function describeProgress(
  selected: readonly SelectedTest[],
  completed: number,
  isRunning: boolean,
): TestProgress[] {
  return selected.map(({ test: { testType } }, position) => {
    if (position < completed) return { testType, status: 'completed' };
    return { testType, status: isRunning && position === completed ? 'running' : 'pending' };
  });
}

async function runTest({ test, given }: SelectedTest, context: TestContext): Promise<readonly CaseResult[]> {
  try {
    const cases = await test.run(context, given);
    return cases.length > 0 || test.isFloor === true
      ? cases
      : [skipped('nothing in the data to run this test on')];
  } catch (error) {
    if (error instanceof ModelError) return [failed(`the model raised: ${shorten(error.message, 600)}`)];
    return [failed(`could not be measured, by a defect of the engine: ${shorten(String(error), 600)}`)];
  }
}
