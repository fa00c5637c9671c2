import type { Sensitivity } from '../../../../domain/vocabulary.js';
import type { Feature } from '../../../data/dataset.js';
import type { Column } from '../../../data/columns/column.js';
import { type Cell, columnOf } from '../../../data/table.js';
import { classificationTasks } from '../../../../domain/metrics/task-groups.js';
import { readExcludedColumns } from '../../excluded-columns.js';
import { skipped } from '../../../contract/case-result.js';
import { type Params, readCount, readNested, readUpperBounds } from '../../../contract/read-params.js';
import type { CaseResult, StressTest, TestContext } from '../../../contract/stress-test.js';
import { impactThresholds } from '../impact-thresholds.js';
import type { Thresholds } from '../../../contract/thresholds.js';
import { rateFailingRows } from './rate-failing-rows.js';

const configName = 'performance_change_config';

/** A kind of abnormal cell, learned column by column from the reference data. */
interface AbnormalInput {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Parameters beside those all these tests have. */
  readonly defaults?: Params;
  /** Reads those; throws ParameterError for a value that can't be. */
  readonly readOwn?: (params: Params) => unknown;
  /** Tells abnormal cells of the column; `undefined` when the test does not apply to such a column. */
  readonly learn: (
    feature: Feature,
    reference: Column,
    params: Params,
  ) => ((cell: Cell) => boolean) | undefined;
  /** Why there is no case at all, when the test applies to no column. */
  readonly noColumn: string;
}

/** A test with one case per column: the evaluation rows with an abnormal cell, and what they cost (rule R9). */
export function abnormalInputTest({ key, learn, readOwn, noColumn, ...words }: AbnormalInput): StressTest {
  const performanceDefaults = { performance_thresholds: [...impactThresholds], min_num_samples: 1 };
  const readCommon = (
    params: Params,
    sensitivity: Sensitivity,
  ): { readonly thresholds: Thresholds; readonly minNumSamples: number } => {
    const change = readNested(params, configName, performanceDefaults);
    const thresholdsName = `${configName}.performance_thresholds`;
    return {
      thresholds: readUpperBounds(change, thresholdsName, sensitivity, impactThresholds),
      minNumSamples: readCount(change, `${configName}.min_num_samples`),
    };
  };
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { reference, evaluation, features } = context;
    const { thresholds, minNumSamples } = readCommon(params, context.sensitivity);
    const excluded = readExcludedColumns(params, reference.table.names);
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
  return {
    ...words,
    testType: key,
    configKey: key,
    category: 'abnormal-inputs',
    modalities: ['tabular', 'text'],
    tasks: classificationTasks,
    runsByDefault: true,
    defaults: { ...words.defaults, exclude_columns: [], [configName]: performanceDefaults },
    readParams: (params, sensitivity) => [readCommon(params, sensitivity), readOwn?.(params)],
    excludable: ({ reference }) => reference.table.names,
    run,
  };
}
