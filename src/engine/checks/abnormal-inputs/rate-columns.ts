import { severities } from '../../../domain/vocabulary.js';
import type { Column } from '../../data/columns/column.js';
import type { ModelFailures } from '../../models/model-failures.js';
import { impactName } from '../../metrics/impact-metric.js';
import { rateFamily, type Rating } from '../rating/rate-family.js';
import { greaterThan } from '../rating/share-estimate.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import type { CountedCells } from './abnormal-cells.js';
import { describeCase } from './describe-case.js';
import { impactMeter } from './measure-impact.js';

export interface RatingParams {
  readonly share: Thresholds;
  readonly impact: Thresholds;
  /** With fewer failing rows their performance is not looked at. */
  readonly minRows: number;
}

export interface CountedColumn {
  readonly name: string;
  /** In the evaluation data. */
  readonly cells: Column;
  /** At least one. */
  readonly degrees: readonly CountedCells[];
}

/** One case per column, in their order. Throws ModelError when the model fails on the evaluation data. */
export async function rateColumns(
  context: TestContext,
  columns: readonly CountedColumn[],
  { share, impact, minRows }: RatingParams,
): Promise<readonly CaseResult[]> {
  const worst = rateShares(columns, share);
  const meter = worst.some(isFrequent) ? await impactMeter(context) : undefined;
  const measured = worst.map((one) => (isFrequent(one) ? meter?.(one.failing, minRows) : undefined));
  const shortfalls = measured.filter((shortfall) => shortfall !== undefined);
  const ratings = rateFamily(
    shortfalls.map(({ effect }) => effect),
    impact,
  );
  const metric = impactName(context.task);
  return worst.map((one, index) => {
    const shortfall = measured[index];
    const rating = shortfall && ratings[shortfalls.indexOf(shortfall)];
    const loss = shortfall && rating && { metric, shortfall, rating };
    return describeCase(one, loss, countRefused(one, context.failures.evaluation));
  });
}

/** On how many of the failing rows the model fails for the cell in this column. */
function countRefused({ name, cells, failing }: RatedColumn, failures: ModelFailures | undefined): number {
  const cause = failures?.cause;
  if (cause?.kind !== 'cell' || cause.column !== name) return 0;
  const failed = new Set(failures?.rows);
  return failing.filter((row) => failed.has(row) && cells.cell(row) === cause.cell).length;
}

/** A column's worst degree, and how it is rated. */
export interface RatedColumn extends Pick<CountedColumn, 'name' | 'cells'>, CountedCells {
  /** By how much the share of failing rows is greater than the expected one. */
  readonly excess: number;
  readonly rating: Rating;
}

function rateShares(columns: readonly CountedColumn[], thresholds: Thresholds): readonly RatedColumn[] {
  const all = columns.flatMap(({ name, cells, degrees }) =>
    degrees.map((degree) => ({
      name,
      cells,
      ...degree,
      effect: greaterThan(degree.found, degree.rule.expected),
    })),
  );
  const ratings = rateFamily(
    all.map(({ effect }) => effect),
    thresholds,
  );
  const worst = new Map<string, RatedColumn>();
  for (const [index, { effect, ...column }] of all.entries()) {
    const rating = ratings[index];
    if (!rating) continue;
    const rated = { ...column, excess: effect.point, rating };
    const before = worst.get(column.name);
    if (!before || badness(rated) > badness(before)) worst.set(column.name, rated);
  }
  return [...worst.values()];
}

function badness(column: RatedColumn): number {
  return severities.indexOf(column.rating.severity) + (isFrequent(column) ? 0.5 : 0);
}

/** Surely more frequent than expected. */
function isFrequent({ rating }: RatedColumn): boolean {
  return rating.interval.low > 0;
}
