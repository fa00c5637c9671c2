import { skipped, tooFewRows } from '../../contract/case-result.js';
import { type Effect, leastRows } from '../rating/effect.js';
import { type Rating, rateFamily } from '../rating/rate-family.js';
import type { CaseResult } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';

/** What was measured on one column, and how it is told once it is rated. */
export interface MeasuredColumn {
  readonly name: string;
  readonly effect: Effect;
  readonly tell: (rating: Rating) => CaseResult;
}

/** A column that can't be rated, and why. */
export interface UnratedColumn {
  readonly name: string;
  readonly reason: string;
  readonly isShortOfRows?: true;
}

/** One finding per column, in their order: the measured ones rated as one family, the others skipped. */
export function rateColumns(
  columns: readonly (MeasuredColumn | UnratedColumn)[],
  thresholds: Thresholds,
): readonly CaseResult[] {
  const measured = columns.filter((column): column is MeasuredColumn => 'effect' in column);
  const ratings = rateFamily(
    measured.map(({ effect }) => effect),
    thresholds,
  ).values();
  return columns.map((column) => {
    if ('reason' in column) return tellUnjudged(column);
    const { value } = ratings.next();
    if (value === undefined) throw new RangeError('Each effect has one rating.');
    return column.tell(value);
  });
}

function tellUnjudged({ name, reason, isShortOfRows }: UnratedColumn): CaseResult {
  return isShortOfRows ? tooFewRows(reason, [name]) : skipped(reason, [name]);
}

/** Why samples of these sizes can't be compared, if they can't. `what`: of what, such as `values`. */
export function describeShortage(reference: number, evaluation: number, what: string): string | undefined {
  if (Math.min(reference, evaluation) >= leastRows) return undefined;
  return `${reference} reference and ${evaluation} evaluation ${what} are too few, at least ${leastRows} of each are needed`;
}
