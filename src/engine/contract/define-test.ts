import type { Shape } from './parameter.js';
import { readShape } from './read-shape.js';
import type { CaseResult, StressTest, TestContext, TestFacts } from './stress-test.js';

/** A stress test as it is written: it measures; the runner adds ids, order and the run's settings. */
interface TypedTest<Values> extends TestFacts {
  /** Each parameter once: default, type, range and the columns it may name. `run` gets their values. */
  readonly params: Shape<Values>;
  readonly run: (context: TestContext, params: Values) => Promise<readonly CaseResult[]>;
}

/** The test among others, whose parameters have other types. Its `run` rejects with TypeError for values that were not checked. */
export function defineTest<Values>({ run, ...test }: TypedTest<Values>): StressTest {
  return {
    ...test,
    run: async (context, given) => {
      const problems: string[] = [];
      const { sensitivity } = context;
      const values = readShape(test.params, given, { path: test.configKey, sensitivity, problems });
      if (problems.length > 0) throw new TypeError(problems.join('; '));
      return run(context, values);
    },
  };
}
