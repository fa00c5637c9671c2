import type { ModelTask } from '../../../domain/vocabulary.js';
import { testedTasks } from '../../../domain/metrics/task-groups.js';
import { bounds } from '../../contract/bounds.js';
import { defineTest } from '../../contract/define-test.js';
import { columns } from '../../contract/parameter-kinds.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';

export interface CleanlinessParams {
  readonly thresholds: Thresholds;
  readonly excluded: ReadonlySet<string>;
}

interface CleanlinessTest {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly thresholds: Thresholds;
  /** All that the engine tests when not given. */
  readonly tasks?: readonly ModelTask[];
  readonly rate: (context: TestContext, params: CleanlinessParams) => readonly CaseResult[];
}

/** A test of rows and labels that needs no model. */
export function cleanlinessTest({ key, thresholds, rate, ...words }: CleanlinessTest): StressTest {
  return defineTest({
    tasks: testedTasks,
    ...words,
    testType: key,
    configKey: key,
    category: 'data-cleanliness',
    modalities: ['tabular', 'text'],
    runsByDefault: true,
    params: {
      exclude_columns: columns(({ evaluation }) => evaluation.table.names),
      severity_thresholds: bounds(...thresholds),
    },
    run: (context, { severity_thresholds, exclude_columns }) =>
      Promise.resolve(rate(context, { thresholds: severity_thresholds, excluded: exclude_columns })),
  });
}
