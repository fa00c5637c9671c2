import { m } from '../../../domain/measures/index.js';
import { testedTasks } from '../../../domain/metrics/task-groups.js';
import type { Severity } from '../../../domain/vocabulary.js';
import { parseDay, showDay } from '../../data/parse-date.js';
import { isEpoch } from '../../data/column-role.js';
import type { CellValue } from '../../data/cell.js';
import type { Column } from '../../data/columns/column.js';
import { countValues } from '../../data/profile/count-values.js';
import { distinctCells, rowsOf } from '../../data/profile/distinct-cells.js';
import { columnOf } from '../../data/table.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { bounds } from '../../contract/bounds.js';
import { defineTest } from '../../contract/define-test.js';
import { columns } from '../../contract/parameter-kinds.js';
import { greaterShare, leastRows } from '../rating/effect.js';
import { describeRating, rateFamily, type Rating } from '../rating/rate-family.js';
import type { CaseResult, Measurement, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { findGap, type Gap } from './find-gap.js';

const shownRows = 20;
const shownValues = 10;
const secondsPerDay = 86_400;

/**
 * One case per column of dates: the share of evaluation cells that are no date, lie in the future, or lie before the
 * reference's first day by more than the reference spans (`1900-01-01` for a missing one), against the reference's own
 * share of such cells; and a gap, days without a row that chance does not leave. That time went on is no finding.
 */
export const dateRange = defineTest({
  testType: 'date_range',
  configKey: 'date_range',
  title: 'Dates',
  description:
    'Looks at columns of dates as time; catches placeholders such as 1900-01-01, dates in the future, and days without data.',
  category: 'abnormal-inputs',
  modalities: ['tabular', 'text'],
  tasks: testedTasks,
  runsByDefault: true,
  params: { exclude_columns: columns(), severity_thresholds: bounds(0.005, 0.05) },
  run: (context, { exclude_columns, severity_thresholds }) =>
    Promise.resolve(rateDates(context, exclude_columns, severity_thresholds)),
});

interface Measured {
  readonly name: string;
  readonly cells: Column;
  /** Rows of the evaluation whose cell can't be right. */
  readonly odd: readonly number[];
  readonly total: number;
  readonly oddBefore: number;
  readonly totalBefore: number;
  readonly days: readonly number[];
  readonly gap: Gap | undefined;
}

function rateDates(
  context: TestContext,
  excluded: ReadonlySet<string>,
  thresholds: Thresholds,
): readonly CaseResult[] {
  const { reference, evaluation, leftOut, today } = context;
  const columns = leftOut
    .filter(({ name, role }) => role === 'date' && !excluded.has(name))
    .map(({ name }) =>
      measure(name, columnOf(reference.table, name), columnOf(evaluation.table, name), today),
    );
  if (columns.length === 0) return [skipped('there is no column of dates')];
  const isEnough = ({ total, totalBefore }: Measured): boolean => Math.min(total, totalBefore) >= leastRows;
  const rated = columns.filter(isEnough);
  const ratings = rateFamily(
    rated.map(({ odd, total, oddBefore, totalBefore }) =>
      greaterShare({ successes: odd.length, total }, { successes: oddBefore, total: totalBefore }),
    ),
    thresholds,
  );
  return columns.map((column) => {
    const rating = ratings[rated.indexOf(column)];
    return rating
      ? report(column, rating)
      : tooFewRows(`fewer than ${leastRows} dates to compare`, [column.name]);
  });
}

function measure(name: string, before: Column, cells: Column, today: number): Measured {
  const known = daysOf(before, () => true);
  const first = known.reduce((a, b) => Math.min(a, b), Infinity);
  const last = known.reduce((a, b) => Math.max(a, b), -Infinity);
  const earliest = first - Math.max(365, last - first);
  // Plans lie in the future by nature, and where the reference has them, as far as there.
  const latest = Math.max(today + 1, last + Math.max(0, last - today));
  const isLikely = (day: number | undefined): boolean =>
    day !== undefined && day >= earliest && day <= latest;
  const isOdd = (cell: CellValue): boolean => !isLikely(dayOf(cell));
  const days = daysOf(cells, isLikely);
  return {
    name,
    cells,
    odd: rowsOf(cells, isOdd),
    total: countValues(cells),
    oddBefore: rowsOf(before, isOdd).length,
    totalBefore: countValues(before),
    days,
    gap: findGap(days, known),
  };
}

/** The different days of a column that are of this sort. */
function daysOf(cells: Column, isIt: (day: number) => boolean): number[] {
  const days = new Set<number>();
  for (const cell of Array.from(distinctCells(cells).cells)) {
    const day = dayOf(cell);
    if (day !== undefined && isIt(day)) days.add(day);
  }
  return [...days];
}

function dayOf(cell: CellValue): number | undefined {
  if (typeof cell === 'string') return parseDay(cell);
  if (typeof cell !== 'number' || !isEpoch(cell)) return undefined;
  return Math.floor(cell / (cell >= 1e12 ? 1000 : 1) / secondsPerDay);
}

function report(
  { name, cells, odd, total, oddBefore, totalBefore, days, gap }: Measured,
  rating: Rating,
): CaseResult {
  const severity: Severity = gap && rating.severity === 'pass' ? 'warning' : rating.severity;
  const share = odd.length / total;
  const measurements: Measurement[] = [
    record(m.shareOfFailingRows, share),
    record(m.failingRows, odd.length),
    record(m.referenceShare, oddBefore / totalBefore),
    ...(days.length > 0
      ? [
          record(m.firstDay, showDay(days.reduce((a, b) => Math.min(a, b), Infinity))),
          record(m.lastDay, showDay(days.reduce((a, b) => Math.max(a, b), -Infinity))),
        ]
      : []),
    ...(gap ? [record(m.daysWithoutARow, `${showDay(gap.from)} to ${showDay(gap.to)}`)] : []),
    ...(odd.length > 0
      ? [
          record(m.failingRowIndices, odd.slice(0, shownRows)),
          record(
            m.failingValues,
            [...new Set(odd.map((row) => String(cells.cell(row))))].slice(0, shownValues),
          ),
        ]
      : []),
    ...describeRating(rating),
  ];
  return {
    features: [name],
    outcome: { kind: 'measured', severity },
    impact: share,
    rows: odd,
    measurements,
  };
}
