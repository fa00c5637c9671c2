import type { Sensitivity } from '../../../domain/vocabulary.js';
import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import type { Feature } from '../../data/dataset.js';
import type { LeftOutColumn } from '../../data/profile-features.js';
import type { Column } from '../../data/columns/column.js';
import { columnOf } from '../../data/table.js';
import { readExcludedColumns } from '../excluded-columns.js';
import { skipped, tooFewRows } from '../../contract/case-result.js';
import { leastRows } from '../rating/effect.js';
import { type Params, readCount, readNested, readUpperBounds } from '../../contract/read-params.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { type AbnormalCells, countCells } from './abnormal-cells.js';
import { type CountedColumn, rateColumns, type RatingParams } from './rate-columns.js';

const configName = 'performance_change_config';
const changeDefaults = { performance_thresholds: [0.03, 0.1], min_num_samples: leastRows };

interface ColumnCells {
  readonly reference: Column;
  readonly evaluation: Column;
}

/** A kind of abnormal cell, learned column by column from the reference data. */
interface AbnormalInput {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** `[warning, alert]` for the share of abnormal cells beyond the expected one. */
  readonly shareThresholds: Thresholds;
  /** Parameters beside those all these tests have. */
  readonly defaults?: Params;
  /** Reads those; throws ParameterError for a value that can't be. */
  readonly readOwn?: (params: Params) => unknown;
  /**
   * What is abnormal in a column, in one degree or several; the worst counts, and of equally bad ones the first. All
   * rate the same cells. None when the test does not apply to such a column.
   */
  readonly learn: (feature: Feature, cells: ColumnCells, params: Params) => readonly AbnormalCells[];
  /** Why there is no case at all, when the test applies to no column. */
  readonly noColumn: string;
}

/**
 * A test with one case per column, on two questions. Is the share of abnormal cells greater than the reference lets
 * expect, by more than a threshold? This needs neither model nor labels. And where it is surely greater: is the model
 * right less often on those rows than its answers to them promise? Abnormal rows that are no more frequent than in the
 * reference are a subset like any other, and what they cost is told by the tests of subsets. Each question is a family
 * of its own; the severity, and the headline, are of the worse answer.
 */
export function abnormalInputTest(input: AbnormalInput): StressTest {
  const { key, title, description, learn, readOwn, noColumn } = input;
  const readCommon = (params: Params, sensitivity: Sensitivity): RatingParams => {
    const change = readNested(params, configName, changeDefaults);
    const name = `${configName}.performance_thresholds`;
    return {
      share: readUpperBounds(params, 'share_thresholds', sensitivity, input.shareThresholds),
      impact: readUpperBounds(change, name, sensitivity, [0.03, 0.1]),
      minRows: readCount(change, `${configName}.min_num_samples`),
    };
  };
  const run = async (context: TestContext, params: Params): Promise<readonly CaseResult[]> => {
    const { reference, evaluation, features, leftOut } = context;
    const thresholds = readCommon(params, context.sensitivity);
    const excluded = readExcludedColumns(params, reference.table.names);
    const skips: CaseResult[] = [];
    const columns: CountedColumn[] = [];
    for (const feature of [...features, ...leftOut.map(asFeature)].filter(
      ({ name }) => !excluded.has(name),
    )) {
      const cells = columnOf(evaluation.table, feature.name);
      const pair = { reference: columnOf(reference.table, feature.name), evaluation: cells };
      const degrees = learn(feature, pair, params).map((rule) => countCells(cells, rule));
      const [first] = degrees;
      if (!first) continue;
      const shortage = describeShortage(first.found.total, first.rule.expected.total);
      if (shortage) skips.push(tooFewRows(shortage, [feature.name]));
      else columns.push({ name: feature.name, cells, degrees });
    }
    const rated = [...(await rateColumns(context, columns, thresholds)), ...skips];
    return rated.length > 0 ? rated : [skipped(noColumn)];
  };
  return {
    title,
    description,
    testType: key,
    configKey: key,
    category: 'abnormal-inputs',
    modalities: ['tabular', 'text'],
    tasks: classificationTasks,
    runsByDefault: true,
    defaults: {
      ...input.defaults,
      share_thresholds: [...input.shareThresholds],
      exclude_columns: [],
      [configName]: changeDefaults,
    },
    readParams: (params, sensitivity) => [readCommon(params, sensitivity), readOwn?.(params)],
    excludable: ({ reference }) => reference.table.names,
    run,
  };
}

/** Of ids, running numbers and dates no value is unusual, but a missing one is, or one of another kind. */
function asFeature({ name }: LeftOutColumn): Feature {
  return { name, kind: 'categorical', isUnique: true, allowsUnseenValues: true };
}

function describeShortage(evaluation: number, reference: number): string | undefined {
  const [rows, where] = evaluation < leastRows ? [evaluation, 'evaluation'] : [reference, 'reference'];
  if (rows >= leastRows) return undefined;
  return `the ${where} data have ${rows} ${rows === 1 ? 'value' : 'values'} to judge, and at least ${leastRows} are needed`;
}
