import { m } from '../../../domain/measures/index.js';
import { binomialUpperTail } from '../../../statistics/binomial-tail.js';
import type { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import type { Column } from '../../data/columns/column.js';
import { countValues } from '../../data/profile/count-values.js';
import { distinctCells } from '../../data/profile/distinct-cells.js';
import { sortedNumbers } from '../../data/profile/sorted-numbers.js';
import type { Cell } from '../../data/table.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import type { CaseResult } from '../../contract/stress-test.js';
import { defineTest } from '../../contract/define-test.js';
import { amount, columns } from '../../contract/parameter-kinds.js';
import { type ComparedColumn, comparedColumns, dataChange } from './compared-columns.js';
import { describeShortage } from './rate-columns.js';

/** Of the bound on the share in the reference: as sure as the p-value that is made of it. */
export const boundLevel = 0.999999;
/** A column that is nearly constant in the reference can only lose what varies altogether. */
const mostInReference = 0.9;

/**
 * One case per column: whether at least `frozen_share` of its evaluation values are one value, though the reference
 * varies so much that this can't be chance. The chance is binomial, with the most that the reference allows (Wilson's
 * upper bound) for the share of its commonest value, or for how often a value follows an equal one when that is more:
 * in a file sorted by a column, long stretches of one value are nothing new. It must be below `p_value_threshold`.
 */
export const frozenColumn = defineTest({
  ...dataChange,
  testType: 'frozen_column',
  configKey: 'frozen_column',
  title: 'Frozen Column',
  description:
    'Looks for columns that no longer vary; catches a feed that stopped and repeats its last value.',
  params: {
    exclude_columns: columns(),
    frozen_share: amount({ min: 0.5, max: 1, default: 0.99 }),
    p_value_threshold: amount({ min: 0, max: 1, default: 1e-6 }),
  },
  run: (context, { exclude_columns, frozen_share, p_value_threshold }) => {
    const bounds = { frozenShare: frozen_share, maxPValue: p_value_threshold };
    const compared = comparedColumns(context, exclude_columns, ['numeric', 'categorical', 'text']);
    const cases = compared.map((column) => rate(column, bounds));
    return Promise.resolve(cases.length > 0 ? cases : [skipped('there is no column')]);
  },
});

interface Bounds {
  readonly frozenShare: number;
  readonly maxPValue: number;
}

function rate({ name, reference, evaluation }: ComparedColumn, bounds: Bounds): CaseResult {
  const [before, now] = [commonestOf(reference), commonestOf(evaluation)];
  const reason = describeShortage(before.total, now.total, 'values');
  if (reason !== undefined) return tooFewRows(reason, [name]);
  const share = now.count / now.total;
  const shareBefore = wilsonInterval({ successes: before.count, total: before.total }, boundLevel).high;
  const mayVaryLittle = now.count === now.total || shareBefore <= mostInReference;
  const chance = binomialUpperTail(now.count, now.total, Math.max(shareBefore, repeatShare(reference)));
  const isFrozen = share >= bounds.frozenShare && mayVaryLittle && chance < bounds.maxPValue;
  return {
    features: [name],
    outcome: { kind: 'measured', severity: isFrozen ? 'alert' : 'pass' },
    impact: share,
    measurements: [
      record(m.shareOfTheCommonestValue, share),
      record(m.shareOfTheCommonestValueInTheReference, before.count / before.total),
      record(m.commonestValue, String(now.value)),
      record(m.commonestValueInTheReference, String(before.value)),
      record(m.frozenPValue, chance),
      record(m.evaluationSampleSize, now.total),
      record(m.referenceSampleSize, before.total),
      record(m.shareThreshold, bounds.frozenShare),
      record(m.pValueThreshold, bounds.maxPValue),
    ],
  };
}

interface Commonest {
  readonly value: Cell;
  readonly count: number;
  /** Values that are not null. */
  readonly total: number;
}

/** Of equally common ones the smallest number, or the one that is first. */
function commonestOf(cells: Column): Commonest {
  const total = countValues(cells);
  const sorted = sortedNumbers(cells);
  // A hundred thousand different numbers are sorted much faster than they are counted one by one.
  if (sorted.length === total) return { ...commonestNumber(sorted), total };
  const { cells: values, counts } = distinctCells(cells);
  let [value, count]: [Cell, number] = ['', 0];
  for (let code = 0; code < values.length; code++) {
    const times = counts[code] ?? 0;
    if (times > count) [value, count] = [values[code] ?? '', times];
  }
  return { value, count, total };
}

function commonestNumber(sorted: SortedNumbers): { readonly value: Cell; readonly count: number } {
  const { steps } = sorted;
  let [value, count, start]: [Cell, number, number] = ['', 0, 0];
  for (let end = 1; end <= steps.length; end++) {
    if (end < steps.length && steps[end] === steps[start]) continue;
    const times = sorted.countBefore(end) - sorted.countBefore(start);
    if (times > count) [value, count] = [steps[start] ?? NaN, times];
    start = end;
  }
  return { value, count };
}

/** At most how often a value follows an equal one, nulls left out. At least two values. */
function repeatShare(cells: Column): number {
  const total = countValues(cells) - 1;
  return wilsonInterval({ successes: countRepeats(cells), total }, boundLevel).high;
}

function countRepeats(cells: Column): number {
  let repeats = 0;
  if (cells.kind === 'numbers' && cells.strays.size === 0) {
    const { values } = cells;
    let previous = NaN;
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? NaN;
      if (Number.isNaN(value)) continue;
      if (value === previous) repeats++;
      previous = value;
    }
    return repeats;
  }
  const { codes } = distinctCells(cells);
  let previous = -1;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code < 0) continue;
    if (code === previous) repeats++;
    previous = code;
  }
  return repeats;
}
