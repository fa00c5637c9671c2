import type { Feature } from '../../../data/dataset.js';
import type { Column } from '../../../data/columns/column.js';
import { type Cell, columnOf } from '../../../data/table.js';
import { classificationTasks } from '../../../../domain/metrics/task-groups.js';
import { bounds } from '../../../contract/bounds.js';
import { skipped } from '../../../contract/case-result.js';
import { defineTest } from '../../../contract/define-test.js';
import type { NoValues, Shape, ValuesOf } from '../../../contract/parameter.js';
import { columns, count, group } from '../../../contract/parameter-kinds.js';
import { joinShapes } from '../../../contract/read-shape.js';
import type { CaseResult, StressTest, TestContext } from '../../../contract/stress-test.js';
import { impactThresholds } from '../impact-thresholds.js';
import { rateFailingRows } from './rate-failing-rows.js';

const commonParams = {
  exclude_columns: columns(),
  performance_change_config: group({
    performance_thresholds: bounds(...impactThresholds),
    min_num_samples: count({ default: 1 }),
  }),
};

/** A kind of abnormal cell, learned column by column from the reference data. */
interface AbnormalInput<Own> {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Parameters beside those all these tests have. */
  readonly params: Shape<Own>;
  /** Tells abnormal cells of the column; `undefined` when the test does not apply to such a column. */
  readonly learn: (feature: Feature, reference: Column, own: Own) => ((cell: Cell) => boolean) | undefined;
  /** Why there is no case at all, when the test applies to no column. */
  readonly noColumn: string;
}

/** A test with one case per column: the evaluation rows with an abnormal cell, and what they cost (rule R9). */
export function abnormalInputTest<Own = NoValues>({
  key,
  learn,
  noColumn,
  params: own,
  ...words
}: AbnormalInput<Own>): StressTest {
  type Params = Own & ValuesOf<typeof commonParams>;
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { reference, evaluation, features } = context;
    const { exclude_columns: excluded, performance_change_config: change } = params;
    const { performance_thresholds: thresholds, min_num_samples: minNumSamples } = change;
    if (evaluation.table.rowCount === 0) return [skipped('the evaluation data have no rows')];
    const cases: CaseResult[] = [];
    for (const feature of features.filter(({ name }) => !excluded.has(name))) {
      const isAbnormal = learn(feature, columnOf(reference.table, feature.name), params);
      const cells = columnOf(evaluation.table, feature.name);
      if (!isAbnormal) continue;
      const rows = { feature: feature.name, cells, isAbnormal, thresholds, minNumSamples };
      cases.push(await rateFailingRows(context, rows));
    }
    return cases.length > 0 ? cases : [skipped(noColumn)];
  };
  return defineTest({
    ...words,
    testType: key,
    configKey: key,
    category: 'abnormal-inputs',
    modalities: ['tabular', 'text'],
    tasks: classificationTasks,
    runsByDefault: true,
    params: joinShapes(own, commonParams),
    run,
  });
}
