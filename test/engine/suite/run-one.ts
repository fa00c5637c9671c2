import type { Json } from '../../../src/domain/plan.js';
import { checkColumns } from '../../../src/engine/suite/check-params.js';
import { runSuite } from '../../../src/engine/suite/run-suite.js';
import { selectTests } from '../../../src/engine/suite/select-tests.js';
import type { CaseResult, StressTest, TestContext } from '../../../src/engine/contract/stress-test.js';

/** What one test finds when the real suite runs it, switched on and with these parameters. */
export async function runOne(
  test: StressTest,
  context: TestContext,
  params: Readonly<Record<string, Json>> = {},
): Promise<readonly CaseResult[]> {
  const config = { [test.configKey]: { ...params, run: true } };
  const selected = selectTests([test], context.modality, context.task, [test.category], config);
  checkColumns(selected, context);
  const [batch] = await runSuite(selected, context, () => undefined);
  if (!batch) throw new Error(`${test.testType} does not fit ${context.modality} data and ${context.task}`);
  return batch.cases;
}

/** A finding's measurements by name, unwrapped. */
export function measured(caseResult: CaseResult | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (caseResult?.measurements ?? []).map(({ name, value }) => [name, Object.values(value)[0]]),
  );
}

/** `pass`, `warning`, `alert`, `error`, or `skip`. */
export function outcomeOf(caseResult: CaseResult | undefined): string | undefined {
  return caseResult?.outcome.kind === 'measured' ? caseResult.outcome.severity : caseResult?.outcome.kind;
}
