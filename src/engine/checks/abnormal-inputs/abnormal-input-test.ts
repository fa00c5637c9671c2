import { testedTasks } from '../../../domain/metrics/task-groups.js';
import type { Feature } from '../../data/dataset.js';
import type { LeftOutColumn } from '../../data/profile-features.js';
import type { Column } from '../../data/columns/column.js';
import { columnOf } from '../../data/table.js';
import { skipped, tooFewRows } from '../../contract/case-result.js';
import { bounds } from '../../contract/bounds.js';
import { defineTest } from '../../contract/define-test.js';
import type { NoValues, Shape, ValuesOf } from '../../contract/parameter.js';
import { columns, count, group } from '../../contract/parameter-kinds.js';
import { joinShapes } from '../../contract/read-shape.js';
import { leastRows } from '../rating/effect.js';
import type { CaseResult, StressTest, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { type AbnormalCells, countCells } from './abnormal-cells.js';
import { type CountedColumn, rateColumns } from './rate-columns.js';

interface ColumnCells {
  readonly reference: Column;
  readonly evaluation: Column;
}

/** A kind of abnormal cell, learned column by column from the reference data. */
interface AbnormalInput<Own> {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** `[warning, alert]` for the share of abnormal cells beyond the expected one. */
  readonly shareThresholds: Thresholds;
  /** Parameters beside those all these tests have. */
  readonly params: Shape<Own>;
  /**
   * What is abnormal in a column, in one degree or several; the worst counts, and of equally bad ones the first. All
   * rate the same cells. None when the test does not apply to such a column.
   */
  readonly learn: (feature: Feature, cells: ColumnCells, own: Own) => readonly AbnormalCells[];
  /** Why there is no case at all, when the test applies to no column. */
  readonly noColumn: string;
}

const commonParams = ([warning, alert]: Thresholds) => ({
  share_thresholds: bounds(warning, alert),
  exclude_columns: columns(),
  performance_change_config: group({
    performance_thresholds: bounds(0.03, 0.1),
    min_num_samples: count({ default: leastRows }),
  }),
});

type CommonParams = ValuesOf<ReturnType<typeof commonParams>>;

/**
 * A test with one case per column, on two questions. Is the share of abnormal cells greater than the reference lets
 * expect, by more than a threshold? This needs neither model nor labels. And where it is surely greater: is the model
 * right less often on those rows than its answers to them promise? Abnormal rows that are no more frequent than in the
 * reference are a subset like any other, and what they cost is told by the tests of subsets. Each question is a family
 * of its own; the severity, and the headline, are of the worse answer.
 */
export function abnormalInputTest<Own = NoValues>(input: AbnormalInput<Own>): StressTest {
  const { key, title, description, learn, noColumn } = input;
  const run = async (context: TestContext, params: Own & CommonParams): Promise<readonly CaseResult[]> => {
    const { reference, evaluation, features, leftOut } = context;
    const { exclude_columns: excluded, performance_change_config: change } = params;
    const thresholds = {
      share: params.share_thresholds,
      impact: change.performance_thresholds,
      minRows: change.min_num_samples,
    };
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
  return defineTest({
    title,
    description,
    testType: key,
    configKey: key,
    category: 'abnormal-inputs',
    modalities: ['tabular', 'text'],
    tasks: testedTasks,
    runsByDefault: true,
    params: joinShapes(input.params, commonParams(input.shareThresholds)),
    run,
  });
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
