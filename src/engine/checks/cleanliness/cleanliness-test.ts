import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import type { Sensitivity } from '../../../domain/vocabulary.js';
import { readExcludedColumns } from '../excluded-columns.js';
import { type Params, readUpperBounds } from '../../contract/read-params.js';
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
  readonly rate: (context: TestContext, params: CleanlinessParams) => readonly CaseResult[];
}

/** A test of rows and labels that needs no model. */
export function cleanlinessTest({ key, thresholds, rate, ...words }: CleanlinessTest): StressTest {
  const read = (params: Params, sensitivity: Sensitivity): Thresholds =>
    readUpperBounds(params, 'severity_thresholds', sensitivity, thresholds);
  return {
    ...words,
    testType: key,
    configKey: key,
    category: 'data-cleanliness',
    modalities: ['tabular', 'text'],
    tasks: classificationTasks,
    runsByDefault: true,
    defaults: { exclude_columns: [], severity_thresholds: [...thresholds] },
    readParams: read,
    excludable: ({ evaluation }) => evaluation.table.names,
    run: (context, params) =>
      Promise.resolve(
        rate(context, {
          thresholds: read(params, context.sensitivity),
          excluded: readExcludedColumns(params, context.evaluation.table.names),
        }),
      ),
  };
}
