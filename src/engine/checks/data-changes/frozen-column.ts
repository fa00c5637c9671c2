import { binomialUpperTail } from '../../../statistics/binomial-tail.js';
import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import type { Column } from '../../data/columns/column.js';
import type { Cell } from '../../data/table.js';
import { float, int, skipped, text, tooFewRows } from '../../contract/case-result.js';
import type { CaseResult } from '../../contract/stress-test.js';
import { defineTest } from '../../contract/define-test.js';
import { amount, columns } from '../../contract/parameter-kinds.js';
import { type ComparedColumn, comparedColumns, dataChange } from './compared-columns.js';
import { describeShortage } from './rate-columns.js';

/** Of the bound on the share in the reference: as sure as the p-value that is made of it. */
const boundLevel = 0.999999;
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
      float('share of the commonest value', 'failing-inputs', share),
      float('share of the commonest value in the reference', 'failing-inputs', before.count / before.total),
      text('commonest value', 'failing-inputs', String(now.value)),
      text('commonest value in the reference', 'failing-inputs', String(before.value)),
      float('p-value', 'statistical-dependence', chance),
      int('evaluation sample size', 'performance-metric-value', now.total),
      int('reference sample size', 'performance-metric-value', before.total),
      float('share threshold', 'performance-metric-value', bounds.frozenShare),
      float('p-value threshold', 'performance-metric-value', bounds.maxPValue),
    ],
  };
}

interface Commonest {
  readonly value: Cell;
  readonly count: number;
  /** Values that are not null. */
  readonly total: number;
}

function commonestOf(cells: Column): Commonest {
  const values = cells.filter((cell) => cell !== null);
  const numbers = values.filter((value) => typeof value === 'number');
  // A hundred thousand different numbers are sorted much faster than they are counted one by one.
  const counts =
    numbers.length === values.length ? countRuns(Float64Array.from(numbers).sort()) : countAll(values);
  let [value, count]: [Cell, number] = ['', 0];
  for (const [other, times] of counts) if (times > count) [value, count] = [other, times];
  return { value, count, total: values.length };
}

function* countRuns(sorted: Float64Array): Generator<[number, number]> {
  let start = 0;
  while (start < sorted.length) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    yield [sorted[start] ?? NaN, end - start];
    start = end;
  }
}

function countAll(values: readonly Cell[]): ReadonlyMap<Cell, number> {
  const counts = new Map<Cell, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** At most how often a value follows an equal one, nulls left out. At least two values. */
function repeatShare(cells: Column): number {
  let [repeats, total] = [0, 0];
  let previous: Cell = null;
  for (const cell of cells) {
    if (cell === null) continue;
    if (previous !== null) {
      total++;
      if (cell === previous) repeats++;
    }
    previous = cell;
  }
  return wilsonInterval({ successes: repeats, total }, boundLevel).high;
}
