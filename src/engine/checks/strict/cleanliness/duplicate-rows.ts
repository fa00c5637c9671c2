import { classIdsOf } from '../../../data/dataset.js';
import { m } from '../../../../domain/measures/index.js';
import { columnOf } from '../../../data/table.js';
import { classificationTasks } from '../../../../domain/metrics/task-groups.js';
import { bounds } from '../../../contract/bounds.js';
import { record, skipped } from '../../../contract/case-result.js';
import { defineTest } from '../../../contract/define-test.js';
import { columns } from '../../../contract/parameter-kinds.js';
import type { CaseResult, TestContext } from '../../../contract/stress-test.js';
import { severityAbove, type Thresholds } from '../../../contract/thresholds.js';
import { groupRows, repeatsAmong, splitGroups } from '../../group-rows.js';

const shownRows = 20;

/**
 * The share of evaluation rows that repeat an earlier row on every feature under test and on the label; the first of
 * a group of equal rows is not counted. Nulls equal each other, 1 and "1" do not. Columns that make rows differ for
 * no reason, such as an id, go to `exclude_columns`. Rated by R1.
 */
export const duplicateRows = defineTest({
  testType: 'duplicate_rows',
  configKey: 'duplicate_rows',
  title: 'Duplicate Rows',
  description: 'Counts rows that repeat an earlier one; catches data that were joined or appended twice.',
  category: 'data-cleanliness',
  modalities: ['tabular', 'text'],
  tasks: classificationTasks,
  runsByDefault: false,
  params: {
    exclude_columns: columns(({ evaluation }) => evaluation.table.names),
    severity_thresholds: bounds(0.01, 0.05),
  },
  run: (context, { exclude_columns, severity_thresholds }) =>
    Promise.resolve([rateDuplicates(context, exclude_columns, severity_thresholds)]),
});

function rateDuplicates(
  context: TestContext,
  excluded: ReadonlySet<string>,
  thresholds: Thresholds,
): CaseResult {
  const { table } = context.evaluation;
  const labels = classIdsOf(context.evaluation);
  const columns = context.features
    .filter(({ name }) => !excluded.has(name))
    .map(({ name }) => columnOf(table, name));
  if (columns.length === 0) return skipped('no column is left to compare');
  if (table.rowCount === 0) return skipped('the evaluation data have no rows');
  const groups = groupRows([columns], [table.rowCount]);
  const repeats = repeatsAmong(labels ? splitGroups(groups, labels) : groups);
  const share = repeats.length / table.rowCount;
  return {
    features: [],
    outcome: { kind: 'measured', severity: severityAbove(share, thresholds) },
    impact: share,
    measurements: [
      record(m.shareOfFailingRows, share),
      record(m.failingRows, repeats.length),
      record(m.failingRowIndices, repeats.slice(0, shownRows)),
      record(m.columnsCompared, columns.length),
    ],
  };
}
