import { predictedClass, type Predictions } from '../../../domain/metrics/predictions.js';
import type { PairedCounts } from '../../../statistics/paired-proportions.js';
import { withColumn } from '../../data/table.js';
import { type Model, ModelError } from '../../models/model.js';
import { askModel } from '../perturbations/ask-model.js';
import { describeCell, typeOfCell } from '../perturbations/describe-cell.js';
import type { Corruption } from '../perturbations/substitution.js';
import { leastRows } from '../rating/effect.js';
import type { ColumnSample, Truth } from './sample-column.js';

/** An odd value in the place of a column's own, such as null for 12, and on how many rows. */
interface Substituted {
  readonly feature: string;
  /** In the first row. */
  readonly original: string;
  readonly substituted: string;
  readonly rowCount: number;
}

/** What the model made of it. */
export interface Trial extends Substituted {
  /** Right answers without knowing the value (first) and with the odd one (second). */
  readonly counts: PairedCounts;
  /** Share of right answers with the column's own values. */
  readonly shareBefore: number;
  /** The evaluation rows that are right without knowing the value and wrong with the odd one. */
  readonly lostRows: readonly number[];
}

export interface Raised extends Substituted {
  readonly kind: 'raised';
  readonly message: string;
}

export type ColumnAnswer =
  | { readonly kind: 'tried'; readonly trials: readonly Trial[] }
  | Raised
  | { readonly kind: 'not tried'; readonly feature: string; readonly reason: string };

export interface Column extends Corruption {
  readonly feature: string;
  readonly sample: ColumnSample;
}

/** Puts each of the odd values in one column of the sampled rows. `before`: of all evaluation rows. */
export async function tryColumn(
  model: Model,
  { feature, sample, isClean, substitutes }: Column,
  before: Predictions,
  truth: Truth,
): Promise<ColumnAnswer> {
  const { rows, cells, table } = sample;
  const clean = [...rows.keys()].filter((position) => isClean(cells[position] ?? null));
  const [first = 0] = clean;
  if (clean.length < leastRows) {
    const reason = `${clean.length} rows have a normal value to start from, and at least ${leastRows} are needed`;
    return { kind: 'not tried', feature, reason };
  }
  const trials: Trial[] = [];
  for (const substitute of substitutes) {
    const odd = cells.map((cell) => (isClean(cell) ? substitute(cell) : cell));
    const refused = odd.map(typeOfCell).find((type) => !model.accepts(feature, type));
    if (refused) {
      const reason = `the model's input for ${JSON.stringify(feature)} is typed and cannot receive a ${refused}`;
      return { kind: 'not tried', feature, reason };
    }
    const [original, substituted] = [describeCell(cells[first] ?? null), describeCell(odd[first] ?? null)];
    const told = { feature, original, substituted, rowCount: clean.length };
    const after = await askModel(model, withColumn(table, feature, odd));
    if (after instanceof ModelError) return { kind: 'raised', ...told, message: after.message };
    const shuffled = await sample.shuffled();
    if (shuffled instanceof ModelError) {
      const reason = `the model raises on the column's own values in other rows: ${shuffled.message}`;
      return { kind: 'not tried', feature, reason };
    }
    trials.push({ ...told, ...compare(rows, clean, { before, shuffled, after }, truth) });
  }
  return { kind: 'tried', trials };
}

interface Answers {
  readonly before: Predictions;
  /** One row for each sampled one, as `after`. */
  readonly shuffled: Predictions;
  readonly after: Predictions;
}

function compare(
  rows: readonly number[],
  positions: readonly number[],
  { before, shuffled, after }: Answers,
  { classes }: Truth,
): Pick<Trial, 'counts' | 'shareBefore' | 'lostRows'> {
  const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  const lostRows: number[] = [];
  let rightBefore = 0;
  for (const position of positions) {
    const row = rows[position] ?? 0;
    if (predictedClass(before, row) === classes[row]) rightBefore++;
    const isRight = predictedClass(after, position) === classes[row];
    const wouldBeRight = predictedClass(shuffled, position) === classes[row];
    counts[wouldBeRight ? (isRight ? 'both' : 'onlyFirst') : isRight ? 'onlySecond' : 'neither']++;
    if (wouldBeRight && !isRight) lostRows.push(row);
  }
  return { counts, shareBefore: rightBefore / positions.length, lostRows };
}
