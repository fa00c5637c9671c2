import type { Predictions } from '../../../domain/metrics/predictions.js';
import { type Cell, withColumn } from '../../data/table.js';
import { type Model, ModelError } from '../../models/model.js';
import { askModel } from '../perturbations/ask-model.js';
import { describeCell, typeOfCell } from '../perturbations/describe-cell.js';
import type { Corruption } from '../perturbations/substitution.js';
import { leastRows } from '../rating/effect.js';
import { lossOf, type PairedLoss, type Truth } from './paired-loss.js';
import type { ColumnSample } from './sample-column.js';

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
  readonly loss: PairedLoss;
  /** What it was not to know the value. */
  readonly comparedWith: string;
}

export interface Raised extends Substituted {
  readonly kind: 'raised';
  readonly message: string;
}

export type ColumnAnswer =
  | { readonly kind: 'tried'; readonly trials: readonly Trial[] }
  | Raised
  | {
      readonly kind: 'not tried';
      readonly feature: string;
      readonly reason: string;
      readonly isShortOfRows?: true;
    };

export interface Column extends Corruption {
  readonly feature: string;
  readonly sample: ColumnSample;
}

/**
 * Puts each of the odd values in one column of the sampled rows. Not to know the value is the column shuffled, or for
 * one that is far out, not to know how far: whichever explains more of the loss. `before`: of all evaluation rows.
 */
export async function tryColumn(
  model: Model,
  column: Column,
  before: Predictions,
  truth: Truth,
): Promise<ColumnAnswer> {
  const { feature, sample, isClean, substitutes, ordinaryExtremes } = column;
  const { rows, cells } = sample;
  const clean = [...rows.keys()].filter((position) => isClean(cells.cell(position)));
  if (clean.length < leastRows) {
    const reason = `${clean.length} rows have a normal value to start from, and at least ${leastRows} are needed`;
    return { kind: 'not tried', feature, reason, isShortOfRows: true };
  }
  const [first = 0] = clean;
  const trials: Trial[] = [];
  for (const [index, substitute] of substitutes.entries()) {
    const odd = replaceClean(column, substitute);
    const refused = odd.map(typeOfCell).find((type) => !model.accepts(feature, type));
    if (refused) {
      const reason = `the model's input for ${JSON.stringify(feature)} is typed and cannot receive a ${refused}`;
      return { kind: 'not tried', feature, reason };
    }
    const [original, substituted] = [describeCell(cells.cell(first)), describeCell(odd[first] ?? null)];
    const told = { feature, original, substituted, rowCount: clean.length };
    const after = await askModel(model, withColumn(sample.table, feature, odd));
    if (after instanceof ModelError) return { kind: 'raised', ...told, message: after.message };
    const comparisons: Pick<Trial, 'loss' | 'comparedWith'>[] = [];
    for (const { comparedWith, answer } of await askUnknowing(model, column, ordinaryExtremes?.[index])) {
      if (answer instanceof ModelError) {
        const reason = `the model raises on the column's own values in other rows: ${answer.message}`;
        return { kind: 'not tried', feature, reason };
      }
      const loss = lossOf(truth, { before, notKnowing: answer, after }, rows, clean);
      comparisons.push({ comparedWith, loss });
    }
    // Worse than both only when the one that is harder to tell from chance is.
    const [compared] = comparisons.sort((a, b) => b.loss.pWorse - a.loss.pWorse);
    if (compared) trials.push({ ...told, ...compared });
  }
  return { kind: 'tried', trials };
}

function replaceClean({ sample, isClean }: Column, substitute: (cell: Cell) => Cell): Cell[] {
  return sample.cells.map((cell) => (isClean(cell) ? substitute(cell) : cell));
}

interface Unknowing {
  readonly comparedWith: string;
  readonly answer: Predictions | ModelError;
}

async function askUnknowing(
  model: Model,
  column: Column,
  extreme: Cell | undefined,
): Promise<readonly Unknowing[]> {
  const { sample, feature } = column;
  const shuffled = { comparedWith: 'the column shuffled', answer: await sample.shuffled() };
  if (extreme === undefined) return [shuffled];
  const cells = replaceClean(column, () => extreme);
  const answer = await askModel(model, withColumn(sample.table, feature, cells));
  return [shuffled, { comparedWith: `the ordinary value ${describeCell(extreme)}`, answer }];
}
